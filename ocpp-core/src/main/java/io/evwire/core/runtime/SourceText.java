// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

/** A tokenizer that has the whole text it reads at hand: what was found is quoted out of it. */
public interface SourceText {

    /**
     * The text.
     *
     * @return all of it, as the tokenizer counts its characters
     */
    String sourceText();

    /**
     * Where the token that is read begins in the text.
     *
     * @return the index of its first character
     */
    int tokenStart();
}
