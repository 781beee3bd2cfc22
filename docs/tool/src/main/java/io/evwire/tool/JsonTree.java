// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON as maps, lists, texts, numbers and truth values: for what is the same in every version of OCPP. */
final class JsonTree {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonTree() {}

    /**
     * Reads the first value of a text.
     *
     * @return the tree; null when the text is blank, as for the value {@code null}
     * @throws tools.jackson.core.JacksonException when it is not
     */
    static @Nullable Object read(String text) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return value(parser);
        }
    }

    /** Writes a tree. */
    static String write(@Nullable Object tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write(generator, tree);
        }
        return text.toString();
    }

    /** The member of an object that is an object itself; empty when there is none. */
    @SuppressWarnings("unchecked") // The keys of a tree are texts.
    static Map<String, @Nullable Object> object(@Nullable Object tree, String name) {
        return tree instanceof Map<?, ?> object && object.get(name) instanceof Map<?, ?> member
                ? (Map<String, @Nullable Object>) member
                : Map.of();
    }

    /** The member of an object that is a list of objects; empty when there is none. */
    @SuppressWarnings("unchecked") // The keys of a tree are texts.
    static List<Map<String, @Nullable Object>> objects(@Nullable Object tree, String name) {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        if (tree instanceof Map<?, ?> object && object.get(name) instanceof List<?> members) {
            for (Object member : members) {
                if (member instanceof Map<?, ?>) {
                    objects.add((Map<String, @Nullable Object>) member);
                }
            }
        }
        return objects;
    }

    /** The member of an object as text; null when there is none. */
    static @Nullable String text(@Nullable Object tree, String name) {
        Object member = tree instanceof Map<?, ?> object ? object.get(name) : null;
        return member == null ? null : member.toString();
    }

    private static @Nullable Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return null;
        }
        return switch (token) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.put(name, value(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<@Nullable Object> array = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser));
                }
                yield array;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    /** A number; as its text when the exponent is beyond what a decimal holds. */
    private static Object number(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException beyond) {
            return digits;
        }
    }

    private static void write(JsonGenerator generator, @Nullable Object tree) {
        if (tree instanceof Map<?, ?> object) {
            generator.writeStartObject();
            object.forEach((name, member) -> {
                generator.writeName(name.toString());
                write(generator, member);
            });
            generator.writeEndObject();
        } else if (tree instanceof List<?> array) {
            generator.writeStartArray();
            array.forEach(element -> write(generator, element));
            generator.writeEndArray();
        } else if (tree instanceof Number number) {
            generator.writeNumber(number.toString());
        } else if (tree instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (tree == null) {
            generator.writeNull();
        } else {
            generator.writeString(tree.toString());
        }
    }
}
