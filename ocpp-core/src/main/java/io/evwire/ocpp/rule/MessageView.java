// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

/** What a rule sees of a message, whichever version it is of. */
public sealed interface MessageView
        permits TransactionEventView,
                ChargingProfileView,
                ClearChargingProfileView,
                CustomerInformationView,
                TriggerMessageView {}
