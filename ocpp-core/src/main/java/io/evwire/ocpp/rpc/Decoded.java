// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.runtime.Canonical;
import io.evwire.core.text.Excerpt;
import io.evwire.core.violation.Violation;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one text turned out to be: a valid frame, an invalid one with its faults, or one that the protocol ignores.
 * {@link #match} handles all three.
 */
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
     * Handles whatever a text can turn out to be.
     *
     * @param valid what to do with a valid frame
     * @param invalid what to do with a text with faults, which may have to be answered with {@link Invalid#reply()}
     * @param ignored what to do with a text that is to be dropped, such as a late answer
     * @param <T> what comes of it
     * @return what the function that applies gave
     */
    default <T extends @Nullable Object> T match(
            Function<? super Valid, ? extends T> valid,
            Function<? super Invalid, ? extends T> invalid,
            Function<? super Ignored, ? extends T> ignored) {
        if (this instanceof Valid one) {
            return valid.apply(one);
        }
        return this instanceof Invalid one ? invalid.apply(one) : ignored.apply((Ignored) this);
    }

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
                        : "frame to be ignored: " + Excerpt.printable(((Ignored) this).reason()));
    }

    /**
     * A valid frame.
     *
     * @param frame the frame
     * @param tolerated faults that a lenient codec let pass, in document order; empty from a strict one
     */
    record Valid(Frame frame, List<Violation> tolerated) implements Decoded {

        /**
         * Refuses null and copies the list.
         *
         * @param frame the frame
         * @param tolerated faults that a lenient codec let pass, in document order; empty from a strict one
         */
        public Valid {
            Canonical.required(frame, "Valid.frame");
            tolerated = Canonical.list(tolerated, "Valid.tolerated");
        }

        /** All components, what is not printable as its escape. */
        @Override
        public String toString() {
            return Excerpt.printable("Valid[frame=" + frame + ", tolerated=" + tolerated + "]");
        }

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
            return frame instanceof MessageFrame message ? message.action() : null;
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
            implements Decoded {

        /**
         * Refuses a text without faults and copies the list.
         *
         * @param messageType the kind of frame, or null when unreadable or unknown
         * @param messageId the messageId as read, or null when unreadable
         * @param action the action, or null when unreadable or unknown
         * @param violations the faults in document order, at least one
         * @param truncated true when there are more faults than the list holds
         * @param reply the frame to send back, or null where none may be sent
         */
        public Invalid {
            violations = Canonical.list(violations, "Invalid.violations");
            if (violations.isEmpty()) {
                throw new IllegalArgumentException(
                        "Invalid.violations: a text without faults is valid; give at least one");
            }
        }

        /** All components, what is not printable as its escape. */
        @Override
        public String toString() {
            return Excerpt.printable("Invalid[messageType=" + messageType + ", messageId=" + messageId + ", action="
                    + action + ", violations=" + violations + ", truncated=" + truncated + ", reply=" + reply + "]");
        }
    }

    /**
     * A text that is to be dropped without an answer: an answer to no known CALL, a CALLRESULTERROR to no known
     * CALLRESULT, or a kind of frame that this version does not know and is told to ignore. A late answer is an
     * everyday case.
     *
     * @param messageType the kind of frame, or null when unknown
     * @param messageId the messageId as read, or null when there is none
     * @param reason why it is dropped
     * @param frame the frame where it could be decoded without its CALL, which a CALLERROR and a CALLRESULTERROR can;
     *     else null
     */
    record Ignored(
            @Nullable MessageType messageType,
            @Nullable String messageId,
            String reason,
            @Nullable Frame frame) implements Decoded {

        /**
         * Refuses a missing reason.
         *
         * @param messageType the kind of frame, or null when unknown
         * @param messageId the messageId as read, or null when there is none
         * @param reason why it is dropped
         * @param frame the frame where it could be decoded without its CALL, which a CALLERROR and a CALLRESULTERROR
         *     can; else null
         */
        public Ignored {
            Canonical.required(reason, "Ignored.reason");
        }

        /** All components, what is not printable as its escape. */
        @Override
        public String toString() {
            return Excerpt.printable("Ignored[messageType=" + messageType + ", messageId=" + messageId + ", reason="
                    + reason + ", frame=" + frame + "]");
        }

        @Override
        public @Nullable String action() {
            return null;
        }
    }
}
