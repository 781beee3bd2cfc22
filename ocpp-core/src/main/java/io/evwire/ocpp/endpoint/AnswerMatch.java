// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import io.evwire.ocpp.rpc.PendingCalls;
import org.jspecify.annotations.Nullable;

/**
 * What one received text answers: found, and taken out, when the codec asks. Nobody else can end that CALL from then
 * on, so whatever the text turns out to be has to end it.
 */
final class AnswerMatch implements PendingCalls {

    private final OutgoingCalls outgoing;
    private final IncomingCalls incoming;
    private @Nullable PendingCall call;
    private @Nullable Exchange exchange;

    AnswerMatch(OutgoingCalls outgoing, IncomingCalls incoming) {
        this.outgoing = outgoing;
        this.incoming = incoming;
    }

    @Override
    public @Nullable String actionOf(String messageId) {
        PendingCall found = outgoing.take(messageId);
        call = found;
        return found == null ? null : found.call().action();
    }

    @Override
    public boolean hasAnswered(String messageId) {
        exchange = incoming.takeAnswered(messageId);
        return exchange != null;
    }

    /** The CALL that is answered, or null when none is. */
    @Nullable
    PendingCall call() {
        return call;
    }

    /** The CALL of the peer whose response is refused, or null when none is. */
    @Nullable
    Exchange exchange() {
        return exchange;
    }
}
