// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.handshake;

import io.evwire.core.violation.Violation;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the side that was asked is to do next. */
public sealed interface ReceiverStep {

    /**
     * A request is to be sent to the side that asked, and its answer handed over, before that side is answered. Its URL
     * is that side's choice, and has passed the policy of the rules.
     */
    final class Fetch implements ReceiverStep {

        private final Exchange<ReceiverStep> exchange;

        Fetch(Exchange<ReceiverStep> exchange) {
            this.exchange = exchange;
        }

        /**
         * The request, with its authorization and ids.
         *
         * @return the request
         */
        public OcpiRequest<?> request() {
            return exchange.request();
        }

        /**
         * Goes on with the answer.
         *
         * @param reply the answer, whatever its status
         * @return the next step
         */
        public ReceiverStep received(HttpReply reply) {
            return exchange.answered().apply(reply);
        }

        /**
         * Goes on where no answer came: no connection, or none in time.
         *
         * @return the next step, which is an answer of failure
         */
        public ReceiverStep unanswered() {
            return exchange.unanswered().get();
        }

        /** The request, the token masked. */
        @Override
        public String toString() {
            return "Fetch[" + exchange.request() + "]";
        }
    }

    /**
     * The two sides are registered: the registration is to be stored in place of the token or registration before, then
     * the answer given. Its parties are those that the other side claims: that none of them is another's is decided by
     * the predicate of the {@link ReceiverHandshake}, or, where that has none, by whoever stores it.
     *
     * @param registration what is known of the other side
     * @param answer the answer, with the new credentials
     * @param leftOut what is wrong with endpoints of the other side that are not in the registration; usually empty
     */
    record Registered(Registration registration, Answer answer, List<Violation> leftOut) implements ReceiverStep {

        /**
         * Copies the list.
         *
         * @param registration what is known of the other side
         * @param answer the answer, with the new credentials
         * @param leftOut what is wrong with endpoints of the other side that are not in the registration; usually empty
         */
        public Registered {
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * The two sides are no longer registered: both tokens are to be forgotten, then the answer given.
     *
     * @param answer the answer
     */
    record Ended(Answer answer) implements ReceiverStep {}

    /**
     * Nothing has changed: the answer is to be given.
     *
     * @param answer the answer, a failure unless credentials were only read
     * @param failure what was found at the URLs of the side that asked, which the answer does not tell it: they may
     *     lead to servers that it cannot reach itself; absent where nothing was asked there
     */
    record Answered(Answer answer, @Nullable HandshakeFailure failure) implements ReceiverStep {}
}
