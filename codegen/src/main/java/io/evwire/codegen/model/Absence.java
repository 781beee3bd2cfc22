// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.model;

import org.jspecify.annotations.Nullable;

/**
 * What it means that an optional property is absent.
 *
 * @param meaning what is said without it
 * @param value of {@link Meaning#DEFAULT} the value that absence means, as JSON; null otherwise
 * @param words of {@link Meaning#OTHER} what absence says, to end a sentence with; null otherwise
 */
public record Absence(
        Meaning meaning, @Nullable String value, @Nullable String words) {

    /** What is said without a property. */
    public enum Meaning {
        /** Nothing: the receiver knows less, and does nothing else for it. */
        UNTOLD("nothing is told", "untold"),
        /** It is a filter: everything is selected. */
        ALL("all are selected", "all"),
        /** It is a scope: the whole is meant. */
        EVERYTHING("the whole is meant", "everything"),
        /** It is a restriction: there is none. */
        UNRESTRICTED("there is no such restriction", "unrestricted"),
        /** It is a means of security: it is done without. */
        WEAKER("it is done without this security", "weaker"),
        /** It is an identifier: nobody and nothing is named. */
        NOBODY("none is named", "nobody"),
        /** It belongs to a command: something is erased. */
        ERASE("something is erased", "erase"),
        /** A value of its own. */
        DEFAULT("a default holds", "default"),
        /** Something else, in words. */
        OTHER("", "means");

        private final String words;
        private final String keyword;

        Meaning(String words, String keyword) {
            this.words = words;
            this.keyword = keyword;
        }

        /**
         * How the schemas write it.
         *
         * @return the text of the mark, or the name within it
         */
        public String keyword() {
            return keyword;
        }
    }

    /**
     * A meaning that needs neither a value nor words.
     *
     * @param meaning what is said without the property
     * @return the mark
     */
    public static Absence of(Meaning meaning) {
        return new Absence(meaning, null, null);
    }

    /**
     * Absence that means a value.
     *
     * @param value the value, as JSON
     * @return the mark
     */
    public static Absence ofValue(String value) {
        return new Absence(Meaning.DEFAULT, value, null);
    }

    /**
     * Whether its absence tells nothing, so that nothing else is said where it is left out.
     *
     * @return true for {@link Meaning#UNTOLD}
     */
    public boolean isUntold() {
        return meaning == Meaning.UNTOLD;
    }

    /**
     * What absence says, to end a sentence with that begins with "When absent".
     *
     * @return the words, with back-quotes around what is code
     */
    public String inWords() {
        if (words != null) {
            return words;
        }
        return value == null ? meaning.words : "`" + value + "` is meant";
    }
}
