// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import java.util.concurrent.CompletionStage;

/**
 * The way out of an endpoint over a channel that does not block, such as {@code java.net.http.WebSocket}. The next text
 * waits until the one before it is sent.
 */
@FunctionalInterface
public interface AsyncTextSender {

    /**
     * Sends a text.
     *
     * @param text a whole message
     * @return completes when the channel can take the next text; fails when this one could not be sent
     * @throws Exception as if the stage had failed with it
     */
    CompletionStage<?> send(String text) throws Exception;
}
