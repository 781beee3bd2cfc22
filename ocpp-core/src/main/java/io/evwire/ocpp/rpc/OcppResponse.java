// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

/** The payload of a CALLRESULT. */
public interface OcppResponse extends OcppPayload {}
