// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import io.evwire.core.runtime.Canonical;
import io.evwire.ocpp.rpc.CallResultError;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A CALL of the peer, as its handler sees it beside the request. Thread-safe. */
public final class Exchange {

    private final OcppEndpoint endpoint;
    private final String messageId;
    private final long startedAt;
    private volatile @Nullable Runnable whenSent;
    private volatile @Nullable Consumer<? super CallResultError> whenRefused;

    Exchange(OcppEndpoint endpoint, String messageId, long startedAt) {
        this.endpoint = endpoint;
        this.messageId = messageId;
        this.startedAt = startedAt;
    }

    /**
     * The connection that the CALL came from, to know the peer and to send it CALLs.
     *
     * @return the connection
     */
    public OcppEndpoint endpoint() {
        return endpoint;
    }

    /**
     * The messageId of the CALL.
     *
     * @return the id
     */
    public String messageId() {
        return messageId;
    }

    /**
     * Has something done once the channel has taken the answer: a station that was reset answers before it restarts. To
     * be said before the handler answers.
     *
     * @param action what to do; it is not done when the answer cannot be sent
     */
    public void whenSent(Runnable action) {
        whenSent = Canonical.required(action, "the action");
    }

    /**
     * Has the handler told that the peer refused its response with a CALLRESULTERROR, which peers can from OCPP 2.1 on.
     * The last few responses of a connection can be refused. To be said before the handler answers.
     *
     * @param action takes the refusal
     */
    public void whenRefused(Consumer<? super CallResultError> action) {
        whenRefused = Canonical.required(action, "the action");
    }

    long startedAt() {
        return startedAt;
    }

    void sent() {
        Runnable action = whenSent;
        whenSent = null;
        if (action != null) {
            action.run();
        }
    }

    void refused(CallResultError error) {
        Consumer<? super CallResultError> action = whenRefused;
        if (action != null) {
            action.accept(error);
        }
    }
}
