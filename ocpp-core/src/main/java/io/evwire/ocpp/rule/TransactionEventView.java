// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

import io.evwire.ocpp.transaction.TransactionEvent;

/**
 * What rules see of a TransactionEventRequest.
 *
 * @param event what it says
 */
public record TransactionEventView(TransactionEvent event) implements MessageView {}
