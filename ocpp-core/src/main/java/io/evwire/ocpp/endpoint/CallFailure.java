// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import io.evwire.core.runtime.Canonical;
import io.evwire.core.text.Excerpt;
import io.evwire.core.violation.Violation;
import io.evwire.ocpp.rpc.CallError;
import java.time.Duration;
import java.util.List;

/** Why a CALL got no response, or a SEND was not sent. */
public sealed interface CallFailure {

    /**
     * This failure in words, in one line.
     *
     * @return such as {@code refused with NotSupported: Reset is not supported here}
     */
    String inWords();

    /**
     * The peer refused the CALL.
     *
     * @param error what it said
     */
    record Refused(CallError error) implements CallFailure {
        @Override
        public String inWords() {
            String code = "refused with " + error.errorCode();
            return Excerpt.printable(
                    error.errorDescription().isEmpty() ? code : code + ": " + error.errorDescription());
        }
    }

    /**
     * The peer answered, but not with a valid frame. From OCPP 2.1 on it has been told so by a CALLRESULTERROR.
     *
     * @param violations what was wrong
     */
    record InvalidAnswer(List<Violation> violations) implements CallFailure {

        /**
         * Copies the list.
         *
         * @param violations what was wrong
         */
        public InvalidAnswer {
            violations = Canonical.list(violations, "InvalidAnswer.violations");
        }

        @Override
        public String inWords() {
            return violations.isEmpty()
                    ? "the answer is invalid"
                    : "the answer is invalid: " + violations.get(0).inWords();
        }
    }

    /**
     * No answer came in time. Whether the peer did what it was asked is unknown.
     *
     * @param after how long was waited since the CALL was handed to the channel
     */
    record TimedOut(Duration after) implements CallFailure {
        @Override
        public String inWords() {
            return "no answer within " + after.toMillis() + " ms";
        }
    }

    /**
     * Too many wait to be sent already; nothing was sent.
     *
     * @param waiting how many
     */
    record QueueFull(int waiting) implements CallFailure {
        @Override
        public String inWords() {
            return waiting + " wait to be sent already";
        }
    }

    /**
     * The endpoint was closed.
     *
     * @param isSent whether the CALL had been handed to the channel by then, so that the peer may have handled it
     */
    record Closed(boolean isSent) implements CallFailure {
        @Override
        public String inWords() {
            return isSent ? "the connection was closed before the answer came" : "the connection is closed";
        }
    }

    /**
     * The channel failed.
     *
     * @param cause what it threw
     */
    record NotSent(Throwable cause) implements CallFailure {
        @Override
        public String inWords() {
            return Excerpt.printable("the channel failed: " + cause);
        }
    }

    /**
     * The request, or its response, has no translation between the versions of application and peer.
     *
     * @param reason why
     */
    record Untranslatable(String reason) implements CallFailure {
        @Override
        public String inWords() {
            return Excerpt.printable(reason);
        }

        /** The reason, what is not printable as its escape. */
        @Override
        public String toString() {
            return Excerpt.printable("Untranslatable[reason=" + reason + "]");
        }
    }
}
