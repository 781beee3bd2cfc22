// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

/** The payload of a SEND, which is never answered; from OCPP 2.1. */
public interface OcppSend extends OcppPayload {}
