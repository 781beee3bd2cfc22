// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.core.text.Excerpt;
import io.evwire.core.violation.Violation;
import io.evwire.ocpp.rpc.CallError;
import io.evwire.ocpp.rpc.CallResultError;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.MessageType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The verdicts for people: a line for each frame, what is wrong under it, and a summary at the end. */
final class TextReport implements Report {

    private static final int NUMBER_WIDTH = 5;
    private static final int FRAME_WIDTH = MessageType.CALLRESULT.name().length();
    private static final int ACTION_WIDTH = "RequestStartTransaction".length();
    private static final String INDENT = " ".repeat(NUMBER_WIDTH + 3);

    /** Stands where nothing could be read. */
    private static final String NOTHING = "-";

    private final Output output;
    private final Style style;

    TextReport(Output output, Style style) {
        this.output = output;
        this.style = style;
    }

    @Override
    public void line(long number, Decoded decoded) throws IOException {
        write(number, "", decoded);
    }

    @Override
    public void frame(long number, Origin origin, Decoded decoded) throws IOException {
        write(number, origin.inWords() + "  ", decoded);
    }

    private void write(long number, String origin, Decoded decoded) throws IOException {
        StringBuilder text = new StringBuilder(160);
        head(text, number, origin, decoded);
        if (decoded instanceof Decoded.Valid valid) {
            for (Violation violation : valid.tolerated()) {
                tolerated(text.append(INDENT), violation, style);
            }
        } else if (decoded instanceof Decoded.Invalid invalid) {
            for (Violation violation : invalid.violations()) {
                violation(text.append(INDENT), violation, style);
            }
            if (invalid.truncated()) {
                text.append(INDENT).append("and more, not listed\n");
            }
            reply(text, invalid);
        } else if (decoded instanceof Decoded.Ignored ignored) {
            text.append(INDENT)
                    .append("ignored: ")
                    .append(Excerpt.printable(ignored.reason()))
                    .append('\n');
        }
        output.write(text);
    }

    @Override
    public void end(Tally tally) throws IOException {
        String frames = tally.total() == 1 ? "1 frame: " : tally.total() + " frames: ";
        String invalid = tally.invalid() + " invalid";
        output.write("\n" + frames + tally.valid() + " valid, " + (tally.invalid() == 0 ? invalid : style.bad(invalid))
                + ", " + tally.ignored() + " ignored\n");
    }

    private void head(StringBuilder text, long number, String origin, Decoded decoded) {
        MessageType type = decoded.messageType();
        String frame = type == null ? NOTHING : type.name();
        String action = shown(decoded.action());
        String digits = Long.toString(number);
        text.append(style.faint(" ".repeat(Math.max(0, NUMBER_WIDTH - digits.length())) + digits));
        text.append(' ').append(mark(decoded)).append(' ').append(origin);
        pad(text.append(frame), FRAME_WIDTH - frame.length());
        pad(text.append(' ').append(action), ACTION_WIDTH - action.length());
        text.append(' ').append(shown(decoded.messageId()));
        String code = decoded instanceof Decoded.Valid valid ? errorCode(valid.frame()) : null;
        if (code != null) {
            text.append("  ").append(style.notable(shown(code)));
        }
        text.append('\n');
    }

    private String mark(Decoded decoded) {
        return switch (Verdict.of(decoded)) {
            case VALID -> style.good("✓");
            case INVALID -> style.bad("✗");
            case IGNORED -> style.notable("–");
        };
    }

    /** Writes what was let pass, and what was made of it. */
    static void tolerated(StringBuilder text, Violation violation, Style style) {
        violation(text.append(style.notable("let pass: ")), violation, style);
        String found = violation.found();
        String instead = violation.instead();
        if (found != null && !found.equals(instead)) {
            text.append(INDENT)
                    .append("          ")
                    .append(style.faint(
                            Excerpt.of(found) + " → " + (instead == null ? "nothing" : Excerpt.of(instead))))
                    .append('\n');
        }
    }

    /** Writes a violation, its kind behind it. */
    static void violation(StringBuilder text, Violation violation, Style style) {
        text.append(violation.inWords())
                .append(style.faint(" (" + violation.kind() + ")"))
                .append('\n');
    }

    private void reply(StringBuilder text, Decoded.Invalid invalid) {
        Frame reply = invalid.reply();
        String code = reply == null ? null : errorCode(reply);
        if (reply == null || code == null) {
            text.append(INDENT).append("no answer is sent\n");
            return;
        }
        text.append(INDENT).append("→ ").append(reply.messageType()).append(' ').append(style.bad(code));
        if (!reply.messageId().equals(invalid.messageId())) {
            text.append(" with messageId \"").append(reply.messageId()).append('"');
        }
        text.append('\n');
    }

    private static @Nullable String errorCode(Frame frame) {
        if (frame instanceof CallError error) {
            return error.errorCode();
        }
        return frame instanceof CallResultError error ? error.errorCode() : null;
    }

    private static String shown(@Nullable String text) {
        return text == null ? NOTHING : Excerpt.of(text);
    }

    private static void pad(StringBuilder text, int width) {
        text.append(" ".repeat(Math.max(0, width)));
    }
}
