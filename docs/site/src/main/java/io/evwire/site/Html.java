// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text as HTML. */
final class Html {

    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    private Html() {}

    /** A text in which nothing is taken for markup. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A sentence of ours, in which words between back-quotes are code. */
    static String words(String text) {
        return CODE.matcher(escape(text)).replaceAll("<code>$1</code>");
    }

    /** The same sentence where there is no markup. */
    static String plain(String text) {
        return text.replace("`", "");
    }

    /** A text as part of an id: what is neither a letter, a digit nor a dot becomes a hyphen. */
    static String id(String text) {
        return text.replaceAll("[^\\p{Alnum}._-]+", "-");
    }

    /** The id of a heading. */
    static String headingId(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}]+", "-").replaceAll("^-|-$", "");
    }

    /** Text as the first sentence of it, for a list. */
    static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
