// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

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

/** Not API: goes through a text a second time, for those elements of a list in it that turned out to be faulty. */
public final class FaultyElements {

    private final ValueCutter cutter;
    private final JsonText json;

    private FaultyElements(byte[] utf8, Limits limits) {
        this.cutter = new ValueCutter(new ByteArrayInputStream(utf8), utf8.length);
        this.json = new JsonText(limits);
    }

    /**
     * The elements of the data of a response that have these faults.
     *
     * @param response an object in JSON
     * @param limits the bounds to enforce
     * @param faults by the index of their element
     * @return the elements, in order
     */
    public static List<FaultyElement> ofData(
            byte[] response, Limits limits, SortedMap<Integer, List<Violation>> faults) {
        return of(response, limits, faults, true);
    }

    /** The elements of an array that have these faults, by their index; up to the last of them it is JSON. */
    static List<FaultyElement> ofArray(byte[] array, Limits limits, SortedMap<Integer, List<Violation>> faults) {
        return of(array, limits, faults, false);
    }

    /**
     * An element by itself.
     *
     * @param index its place in its list
     * @param utf8 the element
     * @param limits the bounds to enforce
     * @param violations what is wrong with it
     * @return the element with its id
     */
    public static FaultyElement of(int index, byte[] utf8, Limits limits, List<Violation> violations) {
        return new FaultyElements(utf8, limits).element(index, utf8, violations);
    }

    private static List<FaultyElement> of(
            byte[] utf8, Limits limits, SortedMap<Integer, List<Violation>> faults, boolean isData) {
        if (faults.isEmpty()) {
            return List.of();
        }
        try {
            FaultyElements elements = new FaultyElements(utf8, limits);
            boolean isList = isData ? elements.passToData() : elements.cutter.peek() == '[';
            return isList ? elements.read(faults) : List.of();
        } catch (IOException neverFromMemory) {
            throw new UncheckedIOException(neverFromMemory);
        }
    }

    private List<FaultyElement> read(SortedMap<Integer, List<Violation>> faults) throws IOException {
        List<FaultyElement> faulty = new ArrayList<>();
        for (int index = 0; index <= faults.lastKey(); index++) {
            // The bracket, or the comma.
            cutter.pass();
            cutter.cut();
            List<Violation> violations = faults.get(index);
            if (violations != null) {
                faulty.add(element(index, cutter.copy(), violations));
            }
            cutter.peek();
        }
        return faulty;
    }

    private FaultyElement element(int index, byte[] utf8, List<Violation> violations) {
        String element = new String(utf8, StandardCharsets.UTF_8);
        return new FaultyElement(index, id(element), element, violations);
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
