// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.runtime.Canonical;
import io.evwire.core.text.Surrogates;

/**
 * The rules of the messageId, which ties an answer to its CALL: any text of at most 36 characters, compared exactly.
 *
 * @see "OCPP 2.0.1 ed. 3, Part 4 §4.1.4"
 */
public final class MessageId {

    /** The most characters (code points) a messageId has. */
    public static final int MAX_LENGTH = 36;

    /** Stands in an answer for a messageId that could not be read. */
    public static final String UNREADABLE = "-1";

    private MessageId() {}

    /**
     * Whether a text may be a messageId.
     *
     * @param text any text
     * @return true when it is short enough and can be encoded
     */
    public static boolean isValid(String text) {
        return (text.length() <= MAX_LENGTH || text.codePointCount(0, text.length()) <= MAX_LENGTH)
                && !Surrogates.hasLone(text);
    }

    static void require(String messageId, String name) {
        if (!isValid(Canonical.required(messageId, name))) {
            throw new IllegalArgumentException(
                    name + ": at most " + MAX_LENGTH + " whole characters; use a UUID, which has 36");
        }
    }
}
