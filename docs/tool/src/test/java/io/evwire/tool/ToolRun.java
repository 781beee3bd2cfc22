// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of the tool within the test, with what it wrote. */
record ToolRun(int status, String out, String err) {

    static ToolRun of(String... words) {
        return of(InputStream.nullInputStream(), false, words);
    }

    static ToolRun onInput(String input, String... words) {
        return onInput(input.getBytes(StandardCharsets.UTF_8), words);
    }

    static ToolRun onInput(byte[] input, String... words) {
        return of(new ByteArrayInputStream(input), false, words);
    }

    static ToolRun onTerminal(String input, String... words) {
        return of(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), true, words);
    }

    /** Checks messages of OCPP 2.0.1, one a line, with verdicts as JSON. */
    static ToolRun check(String... messages) {
        return checkAs("2.0.1", messages);
    }

    /** Checks messages of a version, one a line, with verdicts as JSON. */
    static ToolRun checkAs(String version, String... messages) {
        return onInput(String.join("\n", messages) + "\n", "check", "--version", version, "--format", "json");
    }

    private static ToolRun of(InputStream in, boolean color, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Evwire.run(
                List.of(words), new Streams(in, out, new PrintStream(err, true, StandardCharsets.UTF_8), color));
        return new ToolRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }

    static String resource(String name) {
        try (InputStream in = ToolRun.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
