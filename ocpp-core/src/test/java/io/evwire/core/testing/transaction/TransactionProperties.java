// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.evwire.core.testing.generation.RecordArbitraries;
import io.evwire.ocpp.rpc.OcppPayload;
import io.evwire.ocpp.transaction.Arrival;
import io.evwire.ocpp.transaction.EventSequence;
import io.evwire.ocpp.transaction.StoredTransaction;
import io.evwire.ocpp.transaction.TransactionEvent;
import io.evwire.ocpp.transaction.TransactionHistory;
import io.evwire.ocpp.transaction.TransactionModel;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the view of a transaction in every version.
 *
 * @param <E> the version's TransactionEventRequest
 * @param <R> the version's TransactionEventResponse
 * @param <V> the version's view
 */
public abstract class TransactionProperties<
        E extends OcppPayload, R extends OcppPayload, V extends TransactionModel<E, R, V>> {

    protected static final String ID = "AB1234";

    private static final int TRIES = 40;

    /** For what stores a transaction again and again. */
    private static final int FEW_TRIES = 10;

    /** Fewer than the events that are kept whole: what comes out of order by no more is as if it came in order. */
    private static final int DISPLACEMENT = 8;

    private static final int BYTES_AN_EVENT = 500;
    private static final RecordArbitraries RECORDS = new RecordArbitraries();

    private final Class<E> events;
    private final Class<R> answers;

    protected TransactionProperties(Class<E> events, Class<R> answers) {
        this.events = events;
        this.answers = answers;
    }

    /** Something that a view tells: what its first or its last event tells that tells anything. */
    public record Asked<V>(Function<V, @Nullable Object> property, boolean isFirst) {}

    /** An event and the answer to it. */
    public record Step<E, R>(E event, R answer) {}

    protected abstract V empty();

    protected abstract StoredTransaction<V> read(String json);

    protected abstract TransactionEvent view(E event);

    protected abstract TransactionHistory<E> history();

    protected abstract List<Asked<V>> asked();

    /** An event under another number, of the transaction {@link #ID}. */
    protected abstract E numbered(E event, int seqNo);

    protected abstract E offline(E event);

    /** An event as a station sends many, with meter values. */
    protected abstract E periodic(int seqNo);

    @Property(tries = TRIES)
    public void tellsWhatTheFirstOrTheLastEventTells(@ForAll("long") List<Step<E, R>> steps) {
        V view = fold(steps);
        for (Asked<V> asked : asked()) {
            Object expected = null;
            for (Step<E, R> step : steps) {
                Object told = asked.property().apply(empty().with(step.event(), step.answer()));
                expected = expected == null || (told != null && !asked.isFirst()) ? told : expected;
            }
            assertThat(asked.property().apply(view)).isEqualTo(expected);
        }
    }

    @Property(tries = TRIES)
    public void isTheSameWhenEventsComeALittleOutOfOrder(
            @ForAll("long") List<Step<E, R>> steps, @ForAll Random random) {
        List<Step<E, R>> shuffled = new ArrayList<>(steps);
        for (int i = 0; i < steps.size(); i += DISPLACEMENT) {
            Collections.shuffle(shuffled.subList(i, Math.min(i + DISPLACEMENT, steps.size())), random);
        }

        V view = fold(steps);
        assertThat(fold(shuffled)).isEqualTo(view).hasSameHashCodeAs(view);
        assertThat(fold(shuffled).limits()).isEqualTo(view.limits());
    }

    @Property(tries = TRIES)
    public void isTheSameWhenEventsAreRepeated(@ForAll("long") List<Step<E, R>> steps) {
        V view = fold(steps);
        V again = view;
        for (Step<E, R> step : steps) {
            assertThat(again.arrivalOf(step.event())).isIn(Arrival.REPETITION, Arrival.FORGOTTEN);
            again = again.with(step.event());
        }

        assertThat(again).isEqualTo(view);
    }

    @Property(tries = TRIES)
    public void hasTheNumbersOfItsHistory(@ForAll("long") List<Step<E, R>> steps, @ForAll Random random) {
        List<Step<E, R>> shuffled = new ArrayList<>(steps);
        Collections.shuffle(shuffled, random);
        TransactionHistory<E> history = history();
        shuffled.forEach(step -> history.add(step.event()));
        EventSequence whole = EventSequence.EMPTY;
        for (E event : history.events()) {
            whole = whole.with(view(event));
        }

        assertThat(fold(shuffled).sequence()).isEqualTo(whole);
    }

    @Property(tries = TRIES)
    public void isReadAsItWasWritten(@ForAll("long") List<Step<E, R>> steps, @ForAll Random random) {
        V view = conflicting(fold(steps), steps, random).withRefused(random.nextInt(100));
        String json = view.toJson();
        V stored = read(json).orThrow();

        assertThat(stored).isEqualTo(view).hasSameHashCodeAs(view);
        assertThat(stored.toJson()).isEqualTo(json);
        assertThat(stored.limits()).isEqualTo(view.limits());
        for (Asked<V> asked : asked()) {
            assertThat(asked.property().apply(stored))
                    .isEqualTo(asked.property().apply(view));
        }
        for (Step<E, R> step : steps) {
            assertThat(stored.arrivalOf(step.event())).isEqualTo(view.arrivalOf(step.event()));
            int seqNo = view(step.event()).seqNo();
            assertThat(stored.answerTo(seqNo)).isEqualTo(view.answerTo(seqNo));
        }
    }

    @Property(tries = FEW_TRIES)
    public void goesOnAfterItWasStoredAsIfItHadNotBeen(@ForAll("long") List<Step<E, R>> steps) {
        V view = empty();
        V stored = empty();
        for (Step<E, R> step : steps) {
            view = view.with(step.event(), step.answer());
            stored = read(stored.toJson()).orThrow().with(step.event(), step.answer());
        }

        assertThat(stored).isEqualTo(view);
    }

    @Property(tries = FEW_TRIES)
    public void refusesOrReadsWhateverWasDamagedInTheStore(
            @ForAll("long") List<Step<E, R>> steps, @ForAll Random random) {
        String json = fold(steps).toJson();
        for (int i = 0; i < 20; i++) {
            int at = random.nextInt(json.length());
            String damaged = switch (random.nextInt(3)) {
                case 0 -> json.substring(0, at);
                case 1 -> json.substring(0, at) + json.substring(at + 1);
                default -> json.substring(0, at) + "{[\"0-,".charAt(random.nextInt(6)) + json.substring(at + 1);
            };
            assertThat(read(damaged)).isNotNull();
        }
    }

    @Example
    public void costsTheFiveThousandthEventWhatItCostsTheHundredth() {
        assertThat(bytesOf(100)).as("with what is loaded when first used").isPositive();
        long hundredth = bytesOf(100);
        long last = bytesOf(5_000);

        assertThat(hundredth).isLessThanOrEqualTo(BYTES_AN_EVENT);
        assertThat(last).isLessThanOrEqualTo(hundredth);
    }

    private long bytesOf(int event) {
        V view = empty();
        for (int i = 0; i < event; i++) {
            view = view.with(periodic(i));
        }
        E next = periodic(event);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        view = view.with(next);
        long bytes = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        assertThat(view.sequence().highest()).isEqualTo(event);
        return bytes;
    }

    protected final V fold(List<Step<E, R>> steps) {
        V view = empty();
        for (Step<E, R> step : steps) {
            view = view.with(step.event(), step.answer());
        }
        return view;
    }

    private V conflicting(V view, List<Step<E, R>> steps, Random random) {
        if (steps.isEmpty()) {
            return view;
        }
        int from = random.nextInt(steps.size());
        E another = numbered(
                steps.get(from).event(),
                view(steps.get(steps.size() - 1).event()).seqNo());
        return view.with(another);
    }

    /** Events of rising numbers, more than are kept whole. */
    @Provide("long")
    public Arbitrary<List<Step<E, R>>> steps() {
        return Combinators.combine(
                        RECORDS.of(events).list().ofMaxSize(8),
                        RECORDS.of(answers).list().ofMinSize(1).ofMaxSize(8),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 1_000_000))
                .as(this::steps);
    }

    private List<Step<E, R>> steps(List<E> some, List<R> given, int length, int seed) {
        Random random = new Random(seed);
        List<Step<E, R>> steps = new ArrayList<>();
        int seqNo = random.nextInt(2);
        for (int i = 0; i < length && !some.isEmpty(); i++) {
            E event = numbered(some.get(random.nextInt(some.size())), seqNo);
            steps.add(
                    new Step<>(random.nextBoolean() ? offline(event) : event, given.get(random.nextInt(given.size()))));
            seqNo += random.nextInt(5) == 0 ? 2 : 1;
        }
        return steps;
    }
}
