// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.document;

import io.evwire.core.violation.Violation;
import tools.jackson.core.JsonParser;

/**
 * What is made of one document while it is read.
 *
 * @param <R> the result
 */
public interface DocumentContent<R> {

    /**
     * Reads the whole document. The tokenizer's exceptions pass through.
     *
     * @param source the document, before its first token
     * @return the result
     */
    R read(JsonSource source);

    /**
     * Gives up where objects and arrays are nested too deep.
     *
     * @param parser the tokenizer, where it gave up
     * @return what the document amounts to
     */
    R tooDeep(JsonParser parser);

    /**
     * Gives up.
     *
     * @param fault what is wrong with the document
     * @return what the document amounts to
     */
    R refused(Violation fault);
}
