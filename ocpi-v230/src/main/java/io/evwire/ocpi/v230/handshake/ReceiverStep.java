package io.evwire.ocpi.v230.handshake;

import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import java.util.function.Function;

/** What the side that was asked is to do next. */
public sealed interface ReceiverStep {

    /**
     * A request is to be sent to the side that asked, with ids of its own, and its answer handed over, before that side
     * is answered. Its URL is that side's choice: check it, where one's own network is to be kept from it.
     */
    final class Fetch implements ReceiverStep {

        private final OcpiRequest<?> request;
        private final Function<HttpReply, ReceiverStep> next;

        Fetch(OcpiRequest<?> request, Function<HttpReply, ReceiverStep> next) {
            this.request = request;
            this.next = next;
        }

        /**
         * The request, with its authorization.
         *
         * @return the request
         */
        public OcpiRequest<?> request() {
            return request;
        }

        /**
         * Goes on with the answer.
         *
         * @param reply the answer, whatever its status; any of 5xx where none came
         * @return the next step
         */
        public ReceiverStep received(HttpReply reply) {
            return next.apply(reply);
        }

        /** The request, the token masked. */
        @Override
        public String toString() {
            return "Fetch[" + request + "]";
        }
    }

    /**
     * The two sides are registered: the registration is to be stored in place of the token or registration before, then
     * the answer given.
     *
     * @param registration what is known of the other side
     * @param answer the answer, with the new credentials
     */
    record Registered(Registration registration, Answer answer) implements ReceiverStep {}

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
     */
    record Answered(Answer answer) implements ReceiverStep {}
}
