package io.evwire.core.rpc;

import io.evwire.core.violation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one text turned out to be: a valid frame, an invalid one with its faults, or one that the protocol ignores. */
public sealed interface Decoded {

    /**
     * The kind of frame, as far as it could be read.
     *
     * @return the kind, or null when the text shows none that this version knows
     */
    @Nullable
    MessageType messageType();

    /**
     * The messageId, as far as it could be read.
     *
     * @return the id, or null
     */
    @Nullable
    String messageId();

    /**
     * The action: of a CALL or SEND as read, of a CALLRESULT that of its CALL.
     *
     * @return the action, or null when it is not known; always null for a CALLERROR or CALLRESULTERROR that is valid,
     *     whose CALL the caller finds by the messageId
     */
    @Nullable
    String action();

    /**
     * The frame, or an exception with what was wrong; for tests and for callers who know the text to be valid.
     *
     * @return the frame of a valid text
     * @throws IllegalStateException when the text is not valid
     */
    default Frame orThrow() {
        if (this instanceof Valid valid) {
            return valid.frame();
        }
        throw new IllegalStateException(
                this instanceof Invalid invalid
                        ? "invalid frame: " + invalid.violations().get(0).inWords()
                        : "frame to be ignored: " + ((Ignored) this).reason());
    }

    /**
     * A valid frame.
     *
     * @param frame the frame
     * @param tolerated faults that a lenient codec let pass, in document order; empty from a strict one
     */
    record Valid(Frame frame, List<Violation> tolerated) implements Decoded {

        @Override
        public MessageType messageType() {
            return frame.messageType();
        }

        @Override
        public String messageId() {
            return frame.messageId();
        }

        @Override
        public @Nullable String action() {
            if (frame instanceof Call call) {
                return call.action();
            }
            if (frame instanceof CallResult result) {
                return result.action();
            }
            return frame instanceof Send send ? send.action() : null;
        }
    }

    /**
     * A text with faults.
     *
     * @param messageType the kind of frame, or null when unreadable or unknown
     * @param messageId the messageId as read, or null when unreadable
     * @param action the action, or null when unreadable or unknown
     * @param violations the faults in document order, at least one
     * @param truncated true when there are more faults than the list holds
     * @param reply the frame to send back, or null where none may be sent
     */
    record Invalid(
            @Nullable MessageType messageType,
            @Nullable String messageId,
            @Nullable String action,
            List<Violation> violations,
            boolean truncated,
            @Nullable Frame reply)
            implements Decoded {}

    /**
     * A text that is to be dropped without an answer: an answer to no known CALL, or a kind of frame that this version
     * does not know and is told to ignore.
     *
     * @param messageType the kind of frame, or null when unknown
     * @param messageId the messageId as read, or null when there is none
     * @param reason why it is dropped
     * @param frame the frame where it could be decoded without its CALL, which a CALLERROR can; else null
     */
    record Ignored(
            @Nullable MessageType messageType,
            @Nullable String messageId,
            String reason,
            @Nullable Frame frame) implements Decoded {

        @Override
        public @Nullable String action() {
            return null;
        }
    }
}
