// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.violation.Violation;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Who is told what was wrong: whoever sent a CALL, or what could have been one, and from OCPP 2.1 whoever sent a
 * CALLRESULT that was waited for. All else stays unanswered, above all what is itself a refusal.
 *
 * @see "OCPP 2.1 ed. 1, Part 4 §4.2.3"
 */
final class ReplyPolicy {

    private final CodecSettings settings;

    ReplyPolicy(CodecSettings settings) {
        this.settings = settings;
    }

    /** The answer to a frame that was read, and was waited for where it is itself an answer. */
    @Nullable
    Frame to(Frame frame, List<Violation> violations, boolean truncated) {
        return to(frame.messageType(), frame.messageId(), () -> true, violations, truncated);
    }

    /** The answer to what was read of a text; whether it was waited for is asked only where that counts. */
    @Nullable
    Frame to(HeaderReader header, BooleanSupplier isAwaited, List<Violation> violations, boolean truncated) {
        MessageType type = header.messageType();
        if (type != null) {
            return to(type, header.messageId(), isAwaited, violations, truncated);
        }
        boolean mayBeCall = !header.isMessageTypeRead() || settings.version().answersUnknownMessageTypes();
        return mayBeCall ? ErrorReply.toCall(settings, header.messageId(), violations, truncated) : null;
    }

    private @Nullable Frame to(
            MessageType type,
            @Nullable String messageId,
            BooleanSupplier isAwaited,
            List<Violation> violations,
            boolean truncated) {
        return switch (type) {
            case CALL -> ErrorReply.toCall(settings, messageId, violations, truncated);
            case CALLRESULT ->
                messageId != null && settings.has(MessageType.CALLRESULTERROR) && isAwaited.getAsBoolean()
                        ? ErrorReply.toCallResult(settings, messageId, violations, truncated)
                        : null;
            case CALLERROR, CALLRESULTERROR, SEND -> null;
        };
    }
}
