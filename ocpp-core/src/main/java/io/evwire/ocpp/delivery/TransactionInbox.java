// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.delivery;

import io.evwire.core.runtime.Canonical;
import io.evwire.ocpp.endpoint.AsyncCallHandler;
import io.evwire.ocpp.endpoint.Exchange;
import io.evwire.ocpp.rpc.DecodedPayload;
import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppResponse;
import io.evwire.ocpp.transaction.TransactionEvent;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Handles each TransactionEvent once, however often a station sends it: a repetition gets the answer of before, also
 * when it comes while the first is being handled, over another connection, or says by now that the station was offline.
 * An event whose handling failed is handled again. Different events that claim one number are all handled. Thread-safe.
 *
 * @param <E> the version's TransactionEventRequest
 * @param <R> the version's TransactionEventResponse
 */
public final class TransactionInbox<E extends OcppRequest<R>, R extends OcppResponse>
        implements AsyncCallHandler<E, R> {

    private final EventForm<E, R> form;
    private final AnswerStore store;
    private final AsyncCallHandler<? super E, ? extends R> handler;
    private final Map<String, CompletableFuture<R>> unfinished = new ConcurrentHashMap<>();

    /**
     * An inbox; {@code TransactionEvents.inbox} of a version makes one.
     *
     * @param form the events of the version
     * @param store keeps the answers
     * @param handler handles what is new
     */
    public TransactionInbox(EventForm<E, R> form, AnswerStore store, AsyncCallHandler<? super E, ? extends R> handler) {
        this.form = Canonical.required(form, "the form of events");
        this.store = Canonical.required(store, "the store");
        this.handler = Canonical.required(handler, "the handler");
    }

    @Override
    public CompletionStage<R> handle(E event, Exchange exchange) {
        TransactionEvent view = form.view().apply(event);
        // Neither identities nor ids of transactions have a letter case; a line break ends each of them.
        String key = (exchange.endpoint().peer() + "\n" + view.transactionId()).toLowerCase(Locale.ROOT) + "\n"
                + view.seqNo();
        String digest = digest(event);
        CompletableFuture<R> mine = new CompletableFuture<>();
        CompletableFuture<R> first = unfinished.putIfAbsent(key + "\n" + digest, mine);
        if (first != null) {
            return first;
        }
        try {
            R before = answerTo(key, digest);
            if (before == null) {
                handler.handle(event, exchange)
                        .whenComplete((answer, failure) -> finish(key, digest, mine, answer, failure));
            } else {
                finish(key, digest, mine, before, null);
            }
        } catch (Exception failure) {
            if (failure instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            finish(key, digest, mine, null, failure);
        } catch (Error failure) {
            // Else a repetition would wait for ever for what is not being handled.
            finish(key, digest, mine, null, failure);
            throw failure;
        }
        return mine;
    }

    private @Nullable R answerTo(String key, String digest) {
        String stored = store.find(key);
        if (stored == null || !stored.startsWith(digest)) {
            return null;
        }
        DecodedPayload<R> answer = form.answers().decode(stored.substring(digest.length()));
        return answer instanceof DecodedPayload.Valid<R> valid ? valid.payload() : null;
    }

    private void finish(
            String key, String digest, CompletableFuture<R> mine, @Nullable R answer, @Nullable Throwable failure) {
        Throwable outcome = failure;
        try {
            if (answer != null && outcome == null) {
                store.put(key, digest + form.answers().encode(answer));
            }
        } catch (RuntimeException | Error unstored) {
            outcome = unstored;
        }
        unfinished.remove(key + "\n" + digest, mine);
        if (outcome == null) {
            mine.complete(answer);
        } else {
            mine.completeExceptionally(outcome);
        }
    }

    /** What tells one event from another of its number; whether it happened offline does not. */
    private String digest(E event) {
        try {
            byte[] bytes = form.events().encodeToBytes(form.withOffline().apply(event, false));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
