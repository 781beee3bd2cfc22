// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import io.evwire.ocpp.rpc.OcppSend;

/**
 * Takes the SENDs of one action. Must be thread-safe: every connection of the node uses it.
 *
 * @param <S> the message
 */
@FunctionalInterface
public interface SendHandler<S extends OcppSend> {

    /**
     * Handles a message, which is never answered.
     *
     * @param message the message
     * @param endpoint the connection it came from
     * @throws Exception to be reported to the listeners; the peer learns nothing of it
     */
    void handle(S message, OcppEndpoint endpoint) throws Exception;
}
