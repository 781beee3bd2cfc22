// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import io.evwire.ocpp.rpc.OcppPayload;
import io.evwire.ocpp.rpc.PayloadCodec;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the model reads one version's TransactionEvents. Each version has one, which its views are made with.
 *
 * @param <E> the version's TransactionEventRequest
 * @param <R> the version's TransactionEventResponse
 */
public abstract class TransactionMessages<E extends OcppPayload, R extends OcppPayload> {

    private final String version;
    /** All that is asked: of the view, of the event, of the answer. */
    private final Fact<?, ?>[] facts;

    private final int firstOfAnswers;

    static final Fact<TransactionEvent, OffsetDateTime> STARTED_AT =
            Fact.first(event -> event.isStarted() ? event.timestamp() : null);
    static final Fact<TransactionEvent, OffsetDateTime> ENDED_AT =
            Fact.latest(event -> event.isEnded() ? event.timestamp() : null);

    /** What is asked of every version. */
    private static final List<Fact<TransactionEvent, ?>> COMMON = List.of(STARTED_AT, ENDED_AT);

    /**
     * What a version's views ask for.
     *
     * @param version such as {@code 2.1}
     * @param facts what they ask of events
     * @param answerFacts what they ask of answers
     */
    protected TransactionMessages(
            String version, List<Fact<? super E, ?>> facts, List<Fact<? super R, ?>> answerFacts) {
        this.version = version;
        this.facts = Stream.of(COMMON, facts, answerFacts).flatMap(List::stream).toArray(Fact<?, ?>[]::new);
        this.firstOfAnswers = COMMON.size() + facts.size();
    }

    /**
     * What an event says.
     *
     * @param event the event
     * @return a view of it
     */
    protected abstract TransactionEvent view(E event);

    /**
     * The event with its {@code offline} true, or absent.
     *
     * @param event the event
     * @param isOffline whether it happened offline
     * @return a copy
     */
    protected abstract E withOffline(E event, boolean isOffline);

    /**
     * The event without its meter values, which no fact is about.
     *
     * @param event the event
     * @return a copy
     */
    protected abstract E withoutMeterValues(E event);

    /**
     * The limits that an answer sets.
     *
     * @param answer the answer
     * @return the value of each kind that it sets, in the unit of the kind; empty when it sets none
     */
    protected abstract Map<LimitKind, BigDecimal> limits(R answer);

    /**
     * An answer that sets limits as well. Where the version has none it stays as it is.
     *
     * @param answer the answer
     * @param limits the value of each kind, in the unit of the kind; not empty
     * @return a copy
     */
    protected abstract R withLimits(R answer, Map<LimitKind, BigDecimal> limits);

    /**
     * An answer that tells the cost.
     *
     * @param answer the answer
     * @param totalCost the cost in the currency of the tariff
     * @return a copy
     */
    protected abstract R withTotalCost(R answer, BigDecimal totalCost);

    /**
     * The codec of events, which stores them.
     *
     * @return the codec
     */
    protected abstract PayloadCodec<E> events();

    /**
     * The codec of answers, which stores them.
     *
     * @return the codec
     */
    protected abstract PayloadCodec<R> answers();

    /**
     * Reads a transaction from a store.
     *
     * @param json what {@link TransactionModel#toJson()} gave; whatever else a text can be is refused
     * @param view makes a view of a state
     * @param <V> the version's view
     * @return the transaction, or what is wrong with the document
     */
    protected final <V> StoredTransaction<V> read(
            String json, Function<? super TransactionState<E, R>, ? extends V> view) {
        try {
            return new StoredTransaction.Valid<>(view.apply(new StateReader<>(this).read(json)));
        } catch (StateTree.Faulty faulty) {
            return new StoredTransaction.Invalid<>(faulty.violations());
        }
    }

    String version() {
        return version;
    }

    /** How many facts are kept. */
    int facts() {
        return facts.length;
    }

    /** The number under which a fact is kept. */
    int indexOf(Fact<?, ?> fact) {
        return List.of(facts).indexOf(fact);
    }

    boolean isOfAnswers(int fact) {
        return fact >= firstOfAnswers;
    }

    boolean isFirst(int fact) {
        return facts[fact].isFirst();
    }

    /** What a number of the transaction tells of a fact, or null. */
    @Nullable
    Object told(int fact, Exchange<E, R> exchange) {
        Object message = isOfAnswers(fact) ? exchange.answer() : exchange.event();
        if (fact < COMMON.size()) {
            message = exchange.view();
        }
        return message == null ? null : of(facts[fact], message);
    }

    @SuppressWarnings("unchecked") // The facts stand in the order of what they are asked of.
    private static <M> @Nullable Object of(Fact<?, ?> fact, M message) {
        return ((Fact<M, ?>) fact).of(message);
    }
}
