// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import io.evwire.core.violation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Values as they stand in a text, found by their beginning. The text need not be JSON behind it: then a value goes on
 * to the end of the text, and whoever reads on will find out.
 */
final class RawJson {

    private RawJson() {}

    /** The value that begins at an index, or as much of it as is kept of a value and one character. */
    static String excerpt(String text, int start) {
        int most = Math.min(text.length(), start + Violation.MAX_FOUND + 1);
        return text.substring(start, end(text, start, most));
    }

    /** Whether there is an object in what is quoted of a value, which may be more than the value. */
    static boolean holdsObject(String json, int start, int most) {
        int at = start;
        while (at < most) {
            char c = json.charAt(at);
            if (c == '{') {
                return true;
            }
            at = c == '"' ? stringEnd(json, at, most) : at + 1;
        }
        return false;
    }

    /**
     * Where the only element of an array begins, which is an object or else a string, number or boolean; negative where
     * there is none.
     */
    static int onlyElement(String text, int array, boolean isObject) {
        int element = passBlanks(text, array + 1);
        if (element == text.length()
                || (text.charAt(element) == '{') != isObject
                || "[]n".indexOf(text.charAt(element)) >= 0) {
            return -1;
        }
        int behind = passBlanks(text, end(text, element, text.length()));
        return behind < text.length() && text.charAt(behind) == ']' ? element : -1;
    }

    /** Whether an array or an object holds nothing. */
    static boolean isEmpty(String text, int start) {
        int next = passBlanks(text, start + 1);
        return next < text.length() && (text.charAt(next) == ']' || text.charAt(next) == '}');
    }

    /** The text of a whole JSON string; null for anything else. */
    static @Nullable String text(String json) {
        int last = json.length() - 1;
        if (last < 1 || json.charAt(0) != '"' || json.charAt(last) != '"') {
            return null;
        }
        StringBuilder text = new StringBuilder(last);
        for (int i = 1; i < last; i++) {
            char c = json.charAt(i);
            if (c != '\\') {
                text.append(c);
            } else if (json.charAt(++i) == 'u') {
                text.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                int escape = "bfnrt".indexOf(json.charAt(i));
                text.append(escape < 0 ? json.charAt(i) : "\b\f\n\r\t".charAt(escape));
            }
        }
        return text.toString();
    }

    /** Where the value ends that begins at an index. */
    static int end(String text, int start, int most) {
        int depth = 0;
        int at = start;
        while (at < most) {
            char c = text.charAt(at);
            switch (c) {
                case '{', '[' -> {
                    depth++;
                    at++;
                }
                case '}', ']' -> {
                    depth--;
                    at++;
                }
                case '"' -> at = stringEnd(text, at, most);
                case ',', ':', ' ', '\t', '\n', '\r' -> at++;
                default -> at = scalarEnd(text, at, most);
            }
            if (depth <= 0) {
                return Math.min(at, most);
            }
        }
        return most;
    }

    /** Where the string ends that begins at an index. */
    static int stringEnd(String text, int start, int most) {
        int at = start + 1;
        while (at < most && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private static int scalarEnd(String text, int start, int most) {
        int at = start;
        while (at < most && ",:]} \t\n\r".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static int passBlanks(String text, int start) {
        int at = start;
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
