package io.evwire.ocpi.v230.handshake;

import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import java.util.function.Function;

/** What the side that began is to do next. */
public sealed interface SenderStep {

    /** A request is to be sent, with ids of its own, and its answer handed over. */
    final class Send implements SenderStep {

        private final OcpiRequest<?> request;
        private final Function<HttpReply, SenderStep> next;

        Send(OcpiRequest<?> request, Function<HttpReply, SenderStep> next) {
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
         * @param reply the answer, whatever its status
         * @return the next step
         */
        public SenderStep received(HttpReply reply) {
            return next.apply(reply);
        }

        /** The request, the token masked. */
        @Override
        public String toString() {
            return "Send[" + request + "]";
        }
    }

    /**
     * The two sides are registered.
     *
     * @param registration to be stored in place of any former one
     */
    record Registered(Registration registration) implements SenderStep {}

    /** The two sides are no longer registered: neither token is valid. */
    record Ended() implements SenderStep {}

    /**
     * It came to nothing: what was valid before still is.
     *
     * @param failure why
     */
    record Failed(HandshakeFailure failure) implements SenderStep {}
}
