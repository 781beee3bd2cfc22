// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.handshake;

import io.evwire.core.violation.Violation;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.versions.VersionNumber;
import java.util.List;

/** What the side that began is to do next. */
public sealed interface SenderStep {

    /** A request is to be sent, and its answer handed over. Its URL has passed the policy of the rules. */
    final class Send implements SenderStep {

        private final Exchange<SenderStep> exchange;

        Send(Exchange<SenderStep> exchange) {
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
        public SenderStep received(HttpReply reply) {
            return exchange.answered().apply(reply);
        }

        /**
         * Goes on where no answer came: no connection, or none in time.
         *
         * @return the next step, which is a failure
         */
        public SenderStep unanswered() {
            return exchange.unanswered().get();
        }

        /** The request, the token masked. */
        @Override
        public String toString() {
            return "Send[" + exchange.request() + "]";
        }
    }

    /**
     * The two sides are registered.
     *
     * @param registration to be stored in place of any former one
     * @param leftOut what is wrong with endpoints of the other side that are not in the registration; usually empty
     */
    record Registered(Registration registration, List<Violation> leftOut) implements SenderStep {

        /**
         * Copies the list.
         *
         * @param registration to be stored in place of any former one
         * @param leftOut what is wrong with endpoints of the other side that are not in the registration; usually empty
         */
        public Registered {
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * The highest version that both have is another than 2.3.0, whose handshake an implementation of that version is to
     * go on with. Nothing has changed at either side.
     *
     * @param version the version
     * @param url the URL of its details, which has passed the policy of the rules
     */
    record OtherVersion(VersionNumber version, String url) implements SenderStep {}

    /** The two sides are no longer registered: neither token is valid. */
    record Ended() implements SenderStep {}

    /**
     * It came to nothing: what was valid before still is, and what was to be valid is not, unless the failure is
     * uncertain. {@link PeerAccess#after(SenderStep)} does so.
     *
     * @param failure why
     */
    record Failed(HandshakeFailure failure) implements SenderStep {}
}
