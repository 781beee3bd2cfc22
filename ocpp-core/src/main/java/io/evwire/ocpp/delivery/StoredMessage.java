// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.delivery;

import io.evwire.core.runtime.Canonical;

/**
 * A message that waits to be sent, as a store keeps it.
 *
 * @param number its place in the queue: the higher, the later; never given twice while it is stored
 * @param failures how often it was sent and not accepted
 * @param text the payload, in JSON
 */
public record StoredMessage(long number, int failures, String text) {

    /**
     * Refuses null.
     *
     * @param number its place in the queue
     * @param failures how often it was sent and not accepted
     * @param text the payload, in JSON
     */
    public StoredMessage {
        Canonical.required(text, "StoredMessage.text");
    }

    /** Without the text, which can hold an idToken. */
    @Override
    public String toString() {
        return "StoredMessage[number=" + number + ", failures=" + failures + ", text=" + text.length() + " characters]";
    }
}
