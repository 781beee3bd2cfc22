// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import io.evwire.ocpp.rpc.OcppPayload;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * All events of one transaction, for who needs them: it grows with each event, unlike a {@link TransactionModel}.
 * {@code TransactionEvents.history} of each version gives one. Not thread-safe.
 *
 * @param <E> the version's TransactionEventRequest
 */
public final class TransactionHistory<E extends OcppPayload> {

    private final TransactionMessages<E, ?> messages;
    private final String transactionId;
    private final NavigableMap<Integer, Exchange<E, OcppPayload>> byNumber = new TreeMap<>();

    /**
     * A history without events.
     *
     * @param messages the version's
     * @param transactionId the transaction's id, which has no letter case
     */
    public TransactionHistory(TransactionMessages<E, ?> messages, String transactionId) {
        this.messages = messages;
        this.transactionId = transactionId;
    }

    /**
     * Adds an event.
     *
     * @param event an event of the transaction; a repetition adds nothing but that it was offline
     * @return what the event was to those before it; never forgotten
     * @throws IllegalArgumentException when the event belongs to another transaction
     */
    public Arrival add(E event) {
        TransactionEvent view = messages.view(event);
        TransactionState.requireSame(transactionId, view);
        Exchange<E, OcppPayload> same = byNumber.get(view.seqNo());
        byNumber.put(
                view.seqNo(),
                same == null ? Exchange.of(event, view, null, messages) : same.with(event, null, messages));
        return same == null ? Arrival.NEW : same.arrivalOf(event, messages);
    }

    /**
     * The events in the order of their numbers.
     *
     * @return the events, without those in conflict; {@code offline} is true or absent
     */
    public List<E> events() {
        return byNumber.values().stream()
                .map(Exchange::events)
                .filter(same -> same.size() == 1)
                .flatMap(Set::stream)
                .toList();
    }

    /**
     * The events of which several claim one number.
     *
     * @return for each such number the events, in the order of the numbers; empty when there is none
     */
    public List<Set<E>> conflicts() {
        return byNumber.values().stream()
                .map(Exchange::events)
                .filter(same -> same.size() > 1)
                .toList();
    }
}
