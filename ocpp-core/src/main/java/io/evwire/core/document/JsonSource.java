// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.document;

import tools.jackson.core.JsonParser;

/**
 * One document ready to be read.
 *
 * @param parser the tokenizer, before the first token
 * @param length of the document, in bytes or UTF-16 units
 * @param malformedByte index of the first byte that is not UTF-8, or {@link #WELL_FORMED}
 * @param malformedAt the same as the tokenizer counts, in UTF-16 units
 * @param tooLong whether the document exceeds the limit of its length
 */
public record JsonSource(JsonParser parser, int length, int malformedByte, int malformedAt, boolean tooLong) {

    /** Says that every byte is UTF-8. */
    public static final int WELL_FORMED = Integer.MAX_VALUE;

    /**
     * Whether what was read so far is affected by bytes that are not UTF-8.
     *
     * @return true when the tokenizer has passed the first such byte
     */
    public boolean hasReadMalformed() {
        return malformedAt != WELL_FORMED && parser.currentLocation().getCharOffset() > malformedAt;
    }
}
