package io.evwire.ocpi.v230.http;

import io.evwire.core.document.JsonText;
import io.evwire.core.json.Limits;
import io.evwire.core.violation.Violation;
import io.evwire.ocpi.v230.internal.json.ValueCutter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Goes through a response a second time, for those elements of its data that turned out to be faulty. */
final class FaultyElements {

    private final ValueCutter cutter;
    private final JsonText json;

    private FaultyElements(byte[] response, Limits limits) {
        this.cutter = new ValueCutter(new ByteArrayInputStream(response), response.length);
        this.json = new JsonText(limits);
    }

    /** The elements with these faults, by their index; the response is JSON and an object. */
    static List<FaultyElement> of(byte[] response, Limits limits, SortedMap<Integer, List<Violation>> faults) {
        if (faults.isEmpty()) {
            return List.of();
        }
        try {
            return new FaultyElements(response, limits).read(faults);
        } catch (IOException neverFromMemory) {
            throw new UncheckedIOException(neverFromMemory);
        }
    }

    private List<FaultyElement> read(SortedMap<Integer, List<Violation>> faults) throws IOException {
        List<FaultyElement> faulty = new ArrayList<>();
        if (!passToData()) {
            return faulty;
        }
        for (int index = 0; index <= faults.lastKey(); index++) {
            // The bracket, or the comma.
            cutter.pass();
            cutter.cut();
            List<Violation> violations = faults.get(index);
            if (violations != null) {
                String element = new String(cutter.copy(), StandardCharsets.UTF_8);
                faulty.add(new FaultyElement(index, id(element), element, violations));
            }
            cutter.peek();
        }
        return faulty;
    }

    /** Whether there is a list; leaves the cutter at its bracket. */
    private boolean passToData() throws IOException {
        do {
            // The brace, or the comma.
            cutter.peek();
            cutter.pass();
            cutter.cut();
            String name = text(new String(cutter.copy(), StandardCharsets.UTF_8));
            cutter.peek();
            cutter.pass();
            if ("data".equals(name) && cutter.peek() == '[') {
                return true;
            }
            cutter.cut();
        } while (cutter.peek() == ',');
        return false;
    }

    private @Nullable String text(String quoted) {
        try (JsonParser parser = json.parser(quoted)) {
            return parser.nextToken() == JsonToken.VALUE_STRING ? parser.getString() : null;
        } catch (JacksonException notJson) {
            return null;
        }
    }

    private @Nullable String id(String element) {
        String uid = null;
        try (JsonParser parser = json.parser(element)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.VALUE_STRING && name.equals("id")) {
                    return parser.getString();
                }
                if (parser.currentToken() == JsonToken.VALUE_STRING && name.equals("uid")) {
                    uid = parser.getString();
                }
                parser.skipChildren();
            }
        } catch (JacksonException notJson) {
            // Or more than is read: then there is no id.
            return uid;
        }
        return uid;
    }
}
