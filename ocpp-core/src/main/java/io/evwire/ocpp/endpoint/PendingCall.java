// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.OcppResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A CALL of this side from the moment it is made until it has ended. */
final class PendingCall {

    private final Call call;
    private final String text;
    private final Duration timeout;
    private final CompletableFuture<OcppResponse> response = new CompletableFuture<>();
    private Scheduler.@Nullable Timer timer;
    private long startedAt;
    private boolean started;
    private boolean ended;

    PendingCall(Call call, String text, Duration timeout) {
        this.call = call;
        this.text = text;
        this.timeout = timeout;
    }

    Call call() {
        return call;
    }

    String text() {
        return text;
    }

    Duration timeout() {
        return timeout;
    }

    CompletableFuture<OcppResponse> response() {
        return response;
    }

    synchronized void start(long now) {
        started = true;
        startedAt = now;
    }

    /** Takes the start back: the channel was closed, or failed, before the CALL was sent. */
    synchronized void notSent() {
        started = false;
    }

    /** Keeps the timer to cancel it; or cancels it, when it comes too late. */
    void timeWith(Scheduler.Timer newTimer) {
        synchronized (this) {
            if (!ended) {
                timer = newTimer;
                return;
            }
        }
        newTimer.cancel();
    }

    /** Ends the wait, whatever comes of it. */
    void end() {
        Scheduler.Timer last;
        synchronized (this) {
            ended = true;
            last = timer;
            timer = null;
        }
        if (last != null) {
            last.cancel();
        }
    }

    synchronized boolean isStarted() {
        return started;
    }

    synchronized Duration since(long now) {
        return started ? Duration.ofNanos(now - startedAt) : Duration.ZERO;
    }
}
