// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.core.violation.Violation;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.MessageType;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The verdicts for programs: one JSON object for each line of the log. */
final class JsonReport implements Report {

    private final JsonLine json;
    private final FrameText frames;

    JsonReport(Output output, FrameText frames) {
        this.json = new JsonLine(output);
        this.frames = frames;
    }

    @Override
    public void line(long number, Decoded decoded) throws IOException {
        write(number, null, decoded);
    }

    @Override
    public void frame(long number, Origin origin, Decoded decoded) throws IOException {
        write(number, origin, decoded);
    }

    private void write(long number, @Nullable Origin origin, Decoded decoded) throws IOException {
        json.write(generator -> {
            MessageType type = decoded.messageType();
            generator.writeNumberProperty("line", number);
            if (origin != null) {
                origin.write(generator);
            }
            JsonLine.text(generator, "frame", type == null ? null : type.name());
            JsonLine.text(generator, "messageId", decoded.messageId());
            JsonLine.text(generator, "action", decoded.action());
            JsonLine.text(generator, "verdict", Verdict.of(decoded).word());
            if (decoded instanceof Decoded.Invalid invalid) {
                violations(generator, "violations", invalid.violations());
            } else {
                violations(generator, "violations", List.of());
            }
            if (decoded instanceof Decoded.Valid valid && !valid.tolerated().isEmpty()) {
                tolerated(generator, valid.tolerated());
            }
            generator.writeName("reply");
            Frame reply = decoded instanceof Decoded.Invalid invalid ? invalid.reply() : null;
            if (reply == null) {
                generator.writeNull();
            } else {
                generator.writeRawValue(frames.of(reply));
            }
        });
    }

    /** Writes what was let pass: beside each fault what was found, and what stands in its place. */
    static void tolerated(JsonGenerator generator, List<Violation> violations) {
        generator.writeName("tolerated");
        generator.writeStartArray();
        for (Violation violation : violations) {
            generator.writeStartObject();
            JsonLine.text(generator, "path", violation.path());
            JsonLine.text(generator, "kind", violation.kind().name());
            JsonLine.text(generator, "detail", violation.detail());
            JsonLine.json(generator, "found", violation.found());
            JsonLine.json(generator, "instead", violation.instead());
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    /** Writes a list of violations. */
    static void violations(JsonGenerator generator, String name, List<Violation> violations) {
        generator.writeName(name);
        generator.writeStartArray();
        for (Violation violation : violations) {
            generator.writeStartObject();
            JsonLine.text(generator, "path", violation.path());
            JsonLine.text(generator, "kind", violation.kind().name());
            JsonLine.text(generator, "detail", violation.detail());
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }
}
