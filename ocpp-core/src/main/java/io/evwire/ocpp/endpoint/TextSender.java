// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

/**
 * The way out of an endpoint: sends a text to the peer, in one WebSocket text message. It is called for one text at a
 * time, in their order, from whichever thread has one to send.
 */
@FunctionalInterface
public interface TextSender {

    /**
     * Sends a text.
     *
     * @param text a whole message
     * @throws Exception when it could not be sent; what was sent then counts as not sent
     */
    void send(String text) throws Exception;
}
