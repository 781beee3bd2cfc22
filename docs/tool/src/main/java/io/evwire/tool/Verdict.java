// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.ocpp.rpc.Decoded;

/** What the tool says of one frame. */
enum Verdict {
    /** Nothing is wrong. */
    VALID("valid"),
    /** There is a violation, whether it is answered or not. */
    INVALID("invalid"),
    /** Nothing is wrong with the text, but the protocol says to drop it. */
    IGNORED("ignored");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    static Verdict of(Decoded decoded) {
        if (decoded instanceof Decoded.Valid) {
            return VALID;
        }
        return decoded instanceof Decoded.Invalid ? INVALID : IGNORED;
    }

    String word() {
        return word;
    }
}
