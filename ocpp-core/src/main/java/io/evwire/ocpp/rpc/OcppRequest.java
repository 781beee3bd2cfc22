// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

/**
 * The payload of a CALL.
 *
 * @param <R> the message that answers it
 */
public interface OcppRequest<R extends OcppResponse> extends OcppPayload {}
