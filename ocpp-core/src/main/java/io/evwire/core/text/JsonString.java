// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.text;

/** A text as JSON has it, where it is told of in a report. */
public final class JsonString {

    private JsonString() {}

    /**
     * A text as a JSON string on one line: quotation marks, backslashes and control characters are escaped.
     *
     * @param text any text
     * @return the string, in quotation marks
     */
    public static String quoted(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (Character.isISOControl(c)) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
