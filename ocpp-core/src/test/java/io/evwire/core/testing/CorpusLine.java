// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of the conformance corpus: a payload, and the one violation in it or none. */
public record CorpusLine(String id, String action, String role, JsonNode payload, String kind, String path) {

    /** Reads numbers with all their digits. */
    public static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The lines of a corpus file. */
    public static List<CorpusLine> readAll(Path file) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines().map(CorpusLine::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CorpusLine parse(String line) {
        JsonNode node = JSON.readTree(line);
        JsonNode expect = node.get("expect");
        return new CorpusLine(
                node.get("id").stringValue(),
                node.get("action").stringValue(),
                node.get("role").stringValue(),
                node.get("payload"),
                expect.isNull() ? "" : expect.get("kind").stringValue(),
                expect.isNull() ? "" : expect.get("path").stringValue());
    }

    /** Whether the payload is valid. */
    public boolean isValid() {
        return kind.isEmpty();
    }

    /** The text of the frame that carries the payload. */
    public String frame() {
        return switch (role) {
            case "request" -> "[2,\"" + id + "\",\"" + action + "\"," + payload + "]";
            case "response" -> "[3,\"" + id + "\"," + payload + "]";
            default -> "[6,\"" + id + "\",\"" + action + "\"," + payload + "]";
        };
    }
}
