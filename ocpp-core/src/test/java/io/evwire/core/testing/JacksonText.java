// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON as Jackson writes it: the second opinion on what is written here. */
public final class JacksonText {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private JacksonText() {}

    /** A generator as messages need it: numbers without an exponent. */
    public static JsonGenerator generator(StringWriter target) {
        return JSON.createGenerator(ObjectWriteContext.empty(), target);
    }

    /** Free JSON as text. */
    public static String of(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = generator(text)) {
            write(value, generator);
        }
        return text.toString();
    }

    /** A JSON text, read and written again. */
    public static String rewritten(String json) {
        StringWriter text = new StringWriter();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json);
                JsonGenerator generator = generator(text)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
                    generator.writeNumber(parser.getDecimalValue());
                } else {
                    generator.copyCurrentEvent(parser);
                }
            }
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator generator) {
        if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            map.forEach((name, member) -> {
                generator.writeName((String) name);
                write(member, generator);
            });
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            list.forEach(element -> write(element, generator));
            generator.writeEndArray();
        } else if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(number);
        } else if (value instanceof Boolean bool) {
            generator.writeBoolean(bool);
        } else {
            generator.writeNull();
        }
    }
}
