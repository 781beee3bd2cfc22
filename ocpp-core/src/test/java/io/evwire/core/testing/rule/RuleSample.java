// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One frame beside what a rule should find in it. The samples of a rule stand in a file of its name, one a line: the
 * action and the payload, {@code >} after the action of a response, before it {@code ! path} where the rule is broken
 * ({@code .} for the whole payload), {@code x} where the schema already is. The messageId stands after the action,
 * behind an {@code @}, where it matters. An empty line begins a new session.
 *
 * @param action the action
 * @param frame the message text
 * @param path where the rule is broken, or null when it is not
 * @param isRefusedBySchema whether the frame is not valid by its schema
 */
record RuleSample(String action, String frame, String path, boolean isRefusedBySchema) {

    /** The samples of a rule, by session. */
    static List<List<RuleSample>> readAll(String id) {
        List<List<RuleSample>> sessions = new ArrayList<>();
        sessions.add(new ArrayList<>());
        for (String line : text(id).split("\n")) {
            if (line.isEmpty()) {
                sessions.add(new ArrayList<>());
            } else if (!line.startsWith("#")) {
                sessions.get(sessions.size() - 1).add(of(line));
            }
        }
        return sessions;
    }

    /** The sample of a line. */
    static RuleSample of(String line) {
        boolean isBroken = line.startsWith("! ");
        boolean isRefused = line.startsWith("x ");
        String path = isBroken ? line.split(" ", 3)[1] : null;
        String rest = isBroken ? line.split(" ", 3)[2] : isRefused ? line.substring(2) : line;
        String head = rest.substring(0, rest.indexOf(' '));
        String payload = rest.substring(rest.indexOf(' ') + 1);
        boolean isResponse = head.endsWith(">");
        String[] named = (isResponse ? head.substring(0, head.length() - 1) : head).split("@");
        String action = named[0];
        String id = "\"" + (named.length > 1 ? named[1] : "m") + "\",";
        String frame = isResponse ? "[3," + id + payload + "]" : "[2," + id + "\"" + action + "\"," + payload + "]";
        return new RuleSample(action, frame, ".".equals(path) ? "" : path, isRefused);
    }

    private static String text(String id) {
        try (InputStream in = RuleSample.class.getResourceAsStream(id + ".log")) {
            return new String(Objects.requireNonNull(in, id + ".log").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
