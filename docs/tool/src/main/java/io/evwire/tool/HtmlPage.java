// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.core.text.Excerpt;
import io.evwire.core.violation.Violation;
import io.evwire.ocpp.rpc.CallError;
import io.evwire.ocpp.rpc.CallResultError;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page that shows a log: time line, faults, meter values, and the frames by station and transaction. It loads
 * nothing. What comes from the log is data to its script, in JSON without a character that HTML knows, and becomes
 * text.
 */
final class HtmlPage {

    private final Output output;
    private final FrameText replies;
    private final FrameFacts facts;
    private final String after;
    private boolean isFirst = true;

    HtmlPage(Output output, FrameText replies, FrameFacts facts, String version) throws IOException {
        this.output = output;
        this.replies = replies;
        this.facts = facts;
        String script = resource("page.js");
        String page = resource("page.html")
                .replace("@VERSION@", version)
                .replace("@STYLE@", resource("page.css"))
                .replace("@SCRIPT_HASH@", hash(script))
                .replace("@SCRIPT@", script);
        int data = page.indexOf("@DATA@");
        this.after = page.substring(data + "@DATA@".length());
        output.write(page.substring(0, data));
    }

    /** Adds a frame. */
    void add(long number, @Nullable Origin origin, String text, Decoded decoded) throws IOException {
        Map<String, Object> frame = Payloads.of(
                "line", number,
                "frame", decoded.messageType(),
                "messageId", decoded.messageId(),
                "action", decoded.action(),
                "verdict", Verdict.of(decoded).word(),
                "text", text);
        List<Violation> violations = decoded instanceof Decoded.Invalid invalid ? invalid.violations() : List.of();
        frame.put("violations", violations(violations));
        frame.put("tolerated", violations(decoded instanceof Decoded.Valid valid ? valid.tolerated() : List.of()));
        if (decoded instanceof Decoded.Invalid invalid && invalid.reply() != null) {
            frame.put("reply", replies.of(invalid.reply()));
        }
        if (decoded instanceof Decoded.Ignored ignored) {
            frame.put("reason", Excerpt.printable(ignored.reason()));
        }
        String code = decoded instanceof Decoded.Valid valid ? code(valid.frame()) : null;
        if (code != null) {
            frame.put("code", code);
        }
        frame.putAll(facts.of(origin, text, decoded));
        output.write(isFirst ? "" : ",\n");
        output.write(harmless(JsonTree.write(frame)));
        isFirst = false;
    }

    void end() throws IOException {
        output.write(after);
    }

    private static List<Object> violations(List<Violation> violations) {
        List<Object> list = new ArrayList<>();
        for (Violation violation : violations) {
            list.add(Payloads.of("path", violation.path(), "kind", violation.kind(), "detail", violation.detail()));
        }
        return list;
    }

    private static @Nullable String code(Frame frame) {
        if (frame instanceof CallError error) {
            return error.errorCode();
        }
        return frame instanceof CallResultError error ? error.errorCode() : null;
    }

    /** JSON that is text to HTML, whatever it holds: these characters stand within its texts only. */
    private static String harmless(String json) {
        StringBuilder escaped = new StringBuilder(json.length() + 16);
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '<'
                    || c == '>'
                    || c == '&'
                    || c == '\u2028'
                    || c == '\u2029'
                    || Character.isSurrogate(c)
                    || c == 0xFEFF) {
                escaped.append("\\u").append(String.format("%04x", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static String hash(String script) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the tool was built without " + name);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            in.transferTo(bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
