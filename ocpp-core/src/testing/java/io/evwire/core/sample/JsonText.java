// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.sample;

import java.util.List;
import java.util.Map;

/** Writes maps, lists, texts, numbers and booleans as JSON. */
final class JsonText {

    private static final int FIRST_PRINTABLE = 0x20;

    private JsonText() {}

    static String of(Object value) {
        StringBuilder json = new StringBuilder();
        write(json, value);
        return json.toString();
    }

    private static void write(StringBuilder json, Object value) {
        if (value instanceof Map<?, ?> object) {
            String between = "{";
            for (Map.Entry<?, ?> entry : object.entrySet()) {
                json.append(between);
                text(json, String.valueOf(entry.getKey()));
                json.append(':');
                write(json, entry.getValue());
                between = ",";
            }
            json.append(object.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            json.append('[');
            for (int i = 0; i < list.size(); i++) {
                json.append(i == 0 ? "" : ",");
                write(json, list.get(i));
            }
            json.append(']');
        } else if (value instanceof String text) {
            text(json, text);
        } else {
            json.append(value);
        }
    }

    private static void text(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' || character == '\\') {
                json.append('\\').append(character);
            } else if (character < FIRST_PRINTABLE) {
                json.append("\\u%04x".formatted((int) character));
            } else {
                json.append(character);
            }
        }
        json.append('"');
    }
}
