// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.core.text.Surrogates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON objects, one a line. */
final class JsonLine {

    private static final JsonFactory PARSERS = new JsonFactory();

    private final JsonFactory json = new JsonFactory();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final Output output;

    JsonLine(Output output) {
        this.output = output;
    }

    /** Writes one object; its members are what the consumer writes. */
    void write(Consumer<JsonGenerator> members) throws IOException {
        line.reset();
        try (JsonGenerator generator = json.createGenerator(ObjectWriteContext.empty(), line)) {
            generator.writeStartObject();
            members.accept(generator);
            generator.writeEndObject();
        }
        line.write('\n');
        output.write(line);
    }

    /** Writes JSON as it is; what is none, because it was cut, as a text. */
    static void json(JsonGenerator generator, String name, @Nullable String json) {
        if (json == null || !isJson(json)) {
            text(generator, name, json);
        } else {
            generator.writeName(name);
            generator.writeRawValue(json.replace('\n', ' ').replace('\r', ' '));
        }
    }

    private static boolean isJson(String json) {
        try (JsonParser parser = PARSERS.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() == null) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null && !Surrogates.hasLone(json);
        } catch (JacksonException cut) {
            return false;
        }
    }

    /** Writes a text as a peer sent it, as far as UTF-8 can carry it, or null. */
    static void text(JsonGenerator generator, String name, @Nullable String text) {
        generator.writeName(name);
        if (text == null) {
            generator.writeNull();
        } else {
            generator.writeString(Surrogates.replaceLone(text));
        }
    }
}
