package io.evwire.ocpp.transaction;

import io.evwire.ocpp.rpc.OcppPayload;
import io.evwire.ocpp.rpc.PayloadCodec;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How the model reads one version's TransactionEvents. Each version has one, which its views are made with.
 *
 * @param <E> the version's TransactionEventRequest
 * @param <R> the version's TransactionEventResponse
 */
public abstract class TransactionMessages<E extends OcppPayload, R extends OcppPayload> {

    private final String version;
    private final List<Fact<? super E, ?>> facts;
    private final List<Fact<? super R, ?>> answerFacts;

    final Fact<E, OffsetDateTime> startedAt =
            Fact.first(event -> view(event).isStarted() ? view(event).timestamp() : null);
    final Fact<E, OffsetDateTime> endedAt =
            Fact.latest(event -> view(event).isEnded() ? view(event).timestamp() : null);
    final Fact<E, Interruption> interruption = Fact.latest(event -> Interruption.of(view(event)));

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
        this.facts = Stream.concat(facts.stream(), Stream.of(startedAt, endedAt, interruption))
                .toList();
        this.answerFacts = List.copyOf(answerFacts);
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

    List<Fact<? super E, ?>> facts() {
        return facts;
    }

    List<Fact<? super R, ?>> answerFacts() {
        return answerFacts;
    }

    /** The event with its {@code offline} true or absent, whichever it says. */
    E normal(E event) {
        // An absent one stays as it is in both.
        return view(event).isOffline() ? event : withOffline(event, false);
    }

    boolean isOffline(E event) {
        return view(event).isOffline();
    }
}
