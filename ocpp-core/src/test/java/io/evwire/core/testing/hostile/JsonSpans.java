// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.hostile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Where the parts of a JSON text stand.
 *
 * @param values every value, also those inside others
 * @param members every member of an object, from its name to the end of its value
 * @param objects just behind the opening brace of every object
 */
record JsonSpans(List<Span> values, List<Span> members, List<Integer> objects) {

    /**
     * A part of the text.
     *
     * @param start where it begins
     * @param end behind its last character
     */
    record Span(int start, int end) {

        String of(String text) {
            return text.substring(start, end);
        }

        boolean overlaps(Span other) {
            return start < other.end && other.start < end;
        }
    }

    static JsonSpans of(String text) {
        JsonSpans spans = new JsonSpans(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Deque<Integer> open = new ArrayDeque<>();
        Deque<Integer> names = new ArrayDeque<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int start = (int) parser.currentTokenLocation().getCharOffset();
                if (token == JsonToken.PROPERTY_NAME) {
                    names.push(start);
                    continue;
                }
                if (token.isStructStart()) {
                    open.push(start);
                    if (token == JsonToken.START_OBJECT) {
                        spans.objects.add(start + 1);
                    }
                    continue;
                }
                if (token.isScalarValue()) {
                    parser.getString(); // Reads to the end of the token.
                }
                int end = (int) parser.currentLocation().getCharOffset();
                spans.values.add(new Span(token.isStructEnd() ? open.pop() : start, end));
                if (parser.streamReadContext().inObject()) {
                    spans.members.add(new Span(names.pop(), end));
                }
            }
        }
        return spans;
    }
}
