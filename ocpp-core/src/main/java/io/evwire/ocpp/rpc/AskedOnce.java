// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import org.jspecify.annotations.Nullable;

/**
 * Asks once per decode, however often the text is read again: the caller may take a CALL out when it is asked for it.
 */
final class AskedOnce implements PendingCalls {

    private final PendingCalls pending;
    private @Nullable String askedFor;
    private @Nullable String action;
    private boolean answered;

    AskedOnce(PendingCalls pending) {
        this.pending = pending;
    }

    @Override
    public @Nullable String actionOf(String messageId) {
        if (!messageId.equals(askedFor)) {
            askedFor = messageId;
            action = pending.actionOf(messageId);
        }
        return action;
    }

    @Override
    public boolean hasAnswered(String messageId) {
        if (!messageId.equals(askedFor)) {
            askedFor = messageId;
            answered = pending.hasAnswered(messageId);
        }
        return answered;
    }
}
