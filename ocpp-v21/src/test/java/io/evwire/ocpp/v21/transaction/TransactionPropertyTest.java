// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.generation.RecordArbitraries;
import io.evwire.ocpp.transaction.EventSequence;
import io.evwire.ocpp.transaction.Gap;
import io.evwire.ocpp.transaction.GapVerdict;
import io.evwire.ocpp.transaction.OfflineQueue;
import io.evwire.ocpp.transaction.TransactionHistory;
import io.evwire.ocpp.v21.enumeration.TransactionEventEnum;
import io.evwire.ocpp.v21.enumeration.TriggerReasonEnum;
import io.evwire.ocpp.v21.message.TransactionEventRequest;
import io.evwire.ocpp.v21.message.TransactionEventResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TransactionPropertyTest {

    private static final int TRIES = 100;
    private static final RecordArbitraries RECORDS = new RecordArbitraries();

    private static final List<Function<TransactionView, Object>> PROPERTIES = List.of(
            TransactionView::evse,
            TransactionView::idToken,
            TransactionView::stopIdToken,
            TransactionView::idTokenInfo,
            TransactionView::reservationId,
            TransactionView::remoteStartId,
            TransactionView::tariffId,
            TransactionView::transactionLimits,
            TransactionView::limits,
            TransactionView::costDetails,
            TransactionView::totalCost,
            TransactionView::wasInterrupted,
            TransactionView::chargingState,
            TransactionView::operationMode,
            TransactionView::preconditioningStatus,
            TransactionView::evseSleep,
            TransactionView::timeSpentCharging,
            TransactionView::startedAt,
            TransactionView::endedAt,
            TransactionView::stoppedReason,
            view -> view.sequence().gaps(),
            view -> view.sequence().isComplete(),
            view -> view.sequence().conflicts().stream().map(view::conflict).toList());

    /** An event and the answer to it, which depends on its number alone. */
    record Exchange(TransactionEventRequest event, TransactionEventResponse response) {}

    @Property(tries = TRIES)
    void foldsEventsInAnyOrderToTheSameView(@ForAll("exchanges") List<Exchange> exchanges, @ForAll Random random) {
        TransactionView inOrder = fold(exchanges);
        List<Exchange> shuffled = new ArrayList<>(exchanges);
        Collections.shuffle(shuffled, random);
        TransactionView inAnyOrder = fold(shuffled);

        assertThat(inAnyOrder).isEqualTo(inOrder).hasSameHashCodeAs(inOrder);
        for (Function<TransactionView, Object> property : PROPERTIES) {
            assertThat(property.apply(inAnyOrder)).isEqualTo(property.apply(inOrder));
        }
    }

    @Property(tries = TRIES)
    void foldsRepeatedEventsToTheSameView(@ForAll("exchanges") List<Exchange> exchanges) {
        assertThat(fold(Stream.concat(exchanges.stream(), exchanges.stream()).toList()))
                .isEqualTo(fold(exchanges));
    }

    @Property(tries = TRIES)
    void holdsEveryNumberAsEventConflictOrGap(@ForAll("exchanges") List<Exchange> exchanges) {
        EventSequence sequence = fold(exchanges).sequence();
        TransactionHistory<TransactionEventRequest> history = TransactionEvents.history(Events.ID);
        exchanges.forEach(exchange -> history.add(exchange.event()));
        List<Integer> numbers = Stream.of(
                        history.events().stream().map(TransactionEventRequest::seqNo),
                        sequence.conflicts().stream(),
                        sequence.gaps().stream().flatMap(gap -> numbers(gap)))
                .flatMap(some -> some)
                .sorted()
                .toList();

        for (int i = 1; i < numbers.size(); i++) {
            assertThat(numbers.get(i)).isEqualTo(numbers.get(i - 1) + 1);
        }
        assertThat(numbers)
                .containsAll(exchanges.stream()
                        .map(exchange -> exchange.event().seqNo())
                        .toList());
    }

    @Property(tries = TRIES)
    void explainsWhatAStationDropsBecauseItIsOffline(
            @ForAll("stationsEvents") List<TransactionEventRequest> events,
            @ForAll("rounds") int rounds,
            @ForAll Random random) {
        List<TransactionEventRequest> queue = events;
        for (int i = 0; i < rounds; i++) {
            queue = OfflineQueue.OCPP_21.thin(queue, TransactionEvents::view);
        }
        EventSequence sequence = EventSequence.EMPTY;
        List<TransactionEventRequest> shuffled = new ArrayList<>(queue);
        Collections.shuffle(shuffled, random);
        for (TransactionEventRequest event : shuffled) {
            sequence = sequence.with(TransactionEvents.view(event));
        }

        assertThat(sequence.gaps()).allMatch(gap -> gap.verdict() == GapVerdict.EXPLAINABLE);
        assertThat(queue)
                .containsAll(events.stream()
                        .filter(event -> OfflineQueue.OCPP_21.isProtected(
                                        event.triggerReason().wireValue())
                                || event.eventType() != TransactionEventEnum.UPDATED
                                || !Boolean.TRUE.equals(event.offline()))
                        .toList());
    }

    @Property(tries = TRIES)
    void suspectsEveryGapOfAStationThatWasNeverOffline(
            @ForAll("stationsEvents") List<TransactionEventRequest> events, @ForAll Random random) {
        EventSequence sequence = EventSequence.EMPTY;
        for (TransactionEventRequest event : events) {
            if (random.nextBoolean()) {
                sequence = sequence.with(
                        TransactionEvents.view(event.toBuilder().offline(null).build()));
            }
        }

        assertThat(sequence.gaps()).allMatch(gap -> gap.verdict() == GapVerdict.SUSPICIOUS);
    }

    @Provide
    Arbitrary<Integer> rounds() {
        return Arbitraries.integers().between(1, 3);
    }

    @Provide
    Arbitrary<List<Exchange>> exchanges() {
        Arbitrary<TransactionEventRequest> events = RECORDS.of(TransactionEventRequest.class);
        Arbitrary<List<TransactionEventResponse>> answers =
                RECORDS.of(TransactionEventResponse.class).list().ofSize(10);
        Arbitrary<Exchange> numbered = Combinators.combine(
                        events, Arbitraries.integers().between(0, 9))
                .as((event, seqNo) -> new Exchange(
                        numbered(event, seqNo),
                        TransactionEventResponse.builder().build()));
        return Combinators.combine(numbered.list().ofMaxSize(12), answers, Arbitraries.of(true, false))
                .as((exchanges, responses, repeatsOffline) -> {
                    List<Exchange> all = new ArrayList<>();
                    for (Exchange exchange : exchanges) {
                        TransactionEventResponse response =
                                responses.get(exchange.event().seqNo());
                        all.add(new Exchange(exchange.event(), response));
                        if (repeatsOffline) {
                            all.add(new Exchange(Events.offline(exchange.event()), response));
                        }
                    }
                    return all;
                });
    }

    /** The events of a transaction during which the station was offline once. */
    @Provide
    Arbitrary<List<TransactionEventRequest>> stationsEvents() {
        Arbitrary<List<TriggerReasonEnum>> reasons =
                Arbitraries.of(TriggerReasonEnum.known()).list().ofMaxSize(12);
        return Combinators.combine(reasons, reasons, reasons).as((before, meanwhile, after) -> {
            List<TransactionEventRequest> events = new ArrayList<>();
            events.add(Events.started());
            before.forEach(reason -> events.add(Events.updated(events.size(), reason)));
            meanwhile.forEach(reason -> events.add(Events.offline(Events.updated(events.size(), reason))));
            after.forEach(reason -> events.add(Events.updated(events.size(), reason)));
            events.add(Events.ended(events.size()));
            return List.copyOf(events);
        });
    }

    private static TransactionView fold(List<Exchange> exchanges) {
        TransactionView view = TransactionView.of(Events.ID);
        for (Exchange exchange : exchanges) {
            view = view.with(exchange.event(), exchange.response());
        }
        return view;
    }

    private static TransactionEventRequest numbered(TransactionEventRequest event, int seqNo) {
        return Events.with(event.toBuilder().seqNo(seqNo).build(), info -> info.transactionId(Events.ID));
    }

    private static Stream<Integer> numbers(Gap gap) {
        return Stream.iterate(gap.first(), number -> number <= gap.last(), number -> number + 1);
    }
}
