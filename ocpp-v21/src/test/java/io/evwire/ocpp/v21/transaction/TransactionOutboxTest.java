// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.transaction;

import static io.evwire.ocpp.v21.transaction.Events.ended;
import static io.evwire.ocpp.v21.transaction.Events.offline;
import static io.evwire.ocpp.v21.transaction.Events.started;
import static io.evwire.ocpp.v21.transaction.Events.updated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evwire.core.testing.endpoint.Line;
import io.evwire.core.testing.endpoint.ManualScheduler;
import io.evwire.core.violation.Violation;
import io.evwire.ocpp.delivery.FileMessageStore;
import io.evwire.ocpp.delivery.MessageStore;
import io.evwire.ocpp.delivery.OutboxListener;
import io.evwire.ocpp.delivery.StoredMessage;
import io.evwire.ocpp.delivery.TransactionOutbox;
import io.evwire.ocpp.endpoint.CallFailure;
import io.evwire.ocpp.endpoint.OcppEndpoint;
import io.evwire.ocpp.endpoint.OcppNode;
import io.evwire.ocpp.endpoint.Side;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.InvalidMessageException;
import io.evwire.ocpp.transaction.RetrySchedule;
import io.evwire.ocpp.v21.Ocpp21;
import io.evwire.ocpp.v21.enumeration.TriggerReasonEnum;
import io.evwire.ocpp.v21.message.TransactionEventRequest;
import io.evwire.ocpp.v21.message.TransactionEventResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransactionOutboxTest {

    private final ManualScheduler scheduler = new ManualScheduler();
    private final MessageStore store = MessageStore.inMemory();
    private final List<String> news = new ArrayList<>();
    private RetrySchedule schedule = new RetrySchedule(60, 3);

    private final OutboxListener<TransactionEventRequest, TransactionEventResponse> listener = new OutboxListener<>() {
        @Override
        public void onDelivered(TransactionEventRequest event, TransactionEventResponse answer) {
            news.add("delivered " + event.seqNo());
        }

        @Override
        public void onFailure(TransactionEventRequest event, CallFailure failure, Duration wait) {
            news.add("failed " + event.seqNo() + ", again in " + wait.toSeconds());
        }

        @Override
        public void onDiscarded(TransactionEventRequest event, CallFailure failure) {
            news.add("discarded " + event.seqNo());
        }

        @Override
        public void onDropped(TransactionEventRequest event) {
            news.add("dropped " + event.seqNo());
        }

        @Override
        public void onUnreadable(StoredMessage message, List<Violation> violations) {
            news.add("unreadable " + message.number());
        }

        @Override
        public void onStoreFailure(IOException failure) {
            news.add("store: " + failure.getMessage());
        }
    };

    private TransactionOutbox<TransactionEventRequest, TransactionEventResponse> open(
            MessageStore from, long mostBytes) {
        try {
            return TransactionEvents.outbox(from, scheduler)
                    .retry(() -> schedule)
                    .mostBytes(mostBytes)
                    .listener(listener)
                    .open();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private TransactionOutbox<TransactionEventRequest, TransactionEventResponse> open() {
        return open(store, Long.MAX_VALUE);
    }

    private Line line() {
        return new Line(OcppNode.builder(Side.CHARGING_STATION, scheduler, Ocpp21.protocol())
                .build());
    }

    private static Call call(String text) {
        return (Call) Ocpp21.codec().decode(text).orThrow();
    }

    /** The event that was sent since this was last asked. */
    private static TransactionEventRequest sent(Line line) {
        return (TransactionEventRequest) call(line.onlySent()).payload();
    }

    /** Answers the CALL that was sent, and gives the seqNo of its event. */
    private static int accept(Line line) {
        Call call = call(line.onlySent());
        line.endpoint().receive("[3,\"" + call.messageId() + "\",{}]");
        return ((TransactionEventRequest) call.payload()).seqNo();
    }

    private static void refuse(Line line) {
        line.endpoint().receive("[4,\"" + call(line.onlySent()).messageId() + "\",\"InternalError\",\"\",{}]");
    }

    @Test
    void sendsEventsInTheirOrderEachWhenTheOneBeforeIsAnswered() {
        TransactionOutbox<TransactionEventRequest, TransactionEventResponse> outbox = open();
        Line line = line();
        outbox.connected(line.endpoint());
        outbox.offer(started());
        outbox.offer(updated(1));
        outbox.offer(ended(2));

        assertThat(accept(line)).isZero();
        assertThat(accept(line)).isEqualTo(1);
        assertThat(outbox.size()).isEqualTo(1);
        assertThat(accept(line)).isEqualTo(2);
        assertThat(line.sent()).isEmpty();
        assertThat(outbox.size()).isZero();
        assertThat(outbox.bytes()).isZero();
        assertThat(news).containsExactly("delivered 0", "delivered 1", "delivered 2");
    }

    @Test
    void marksWhatHappensOrWaitsWithoutAConnection() {
        TransactionOutbox<TransactionEventRequest, TransactionEventResponse> outbox = open();
        outbox.offer(started());
        Line line = line();
        outbox.connected(line.endpoint());
        assertThat(sent(line)).isEqualTo(offline(started()));

        outbox.offer(updated(1));
        line.endpoint().close();
        outbox.disconnected();
        Line next = line();
        outbox.connected(next.endpoint());
        assertThat(accept(next)).isZero();
        assertThat(sent(next)).isEqualTo(offline(updated(1)));
        assertThat(news).as("to be offline is no failure").containsExactly("delivered 0");
    }

    @Test
    void sendsAgainWhatWasNotAcceptedLaterEachTimeUntilItIsDiscarded() {
        TransactionOutbox<TransactionEventRequest, TransactionEventResponse> outbox = open();
        Line line = line();
        outbox.connected(line.endpoint());
        outbox.offer(started());
        outbox.offer(updated(1));
        refuse(line);
        scheduler.advance(Duration.ofSeconds(59));
        assertThat(line.sent()).isEmpty();
        scheduler.advance(Duration.ofSeconds(1));
        refuse(line);
        scheduler.advance(Duration.ofSeconds(119));
        assertThat(line.sent()).isEmpty();
        scheduler.advance(Duration.ofSeconds(1));
        refuse(line);

        assertThat(accept(line)).isEqualTo(1);
        assertThat(news)
                .containsExactly("failed 0, again in 60", "failed 0, again in 120", "discarded 0", "delivered 1");
    }

    @Test
    void countsAnAnswerThatDoesNotComeInTimeAsAFailure() {
        TransactionOutbox<TransactionEventRequest, TransactionEventResponse> outbox = open();
        Line line = line();
        outbox.connected(line.endpoint());
        outbox.offer(started());
        scheduler.advance(Duration.ofSeconds(30));

        assertThat(news).containsExactly("failed 0, again in 60");
    }

    @Test
    void followsAScheduleThatChanges() {
        TransactionOutbox<TransactionEventRequest, TransactionEventResponse> outbox = open();
        Line line = line();
        outbox.connected(line.endpoint());
        outbox.offer(started());
        schedule = new RetrySchedule(5, 1);
        refuse(line);

        assertThat(news).containsExactly("discarded 0");
    }

    @Test
    void doesNotWaitForTheNextAttemptWhenItConnectsAgain() {
        TransactionOutbox<TransactionEventRequest, TransactionEventResponse> outbox = open();
        Line line = line();
        outbox.connected(line.endpoint());
        outbox.offer(started());
        refuse(line);
        outbox.disconnected();
        Line next = line();
        outbox.connected(next.endpoint());
        assertThat(sent(next).seqNo()).isZero();
        scheduler.advance(Duration.ofSeconds(60));

        assertThat(next.sent()).isEmpty();
        assertThat(line.sent()).isEmpty();
    }

    @Test
    void takesAnAnswerOfTheOldConnectionForOne() {
        TransactionOutbox<TransactionEventRequest, TransactionEventResponse> outbox = open();
        Line line = line();
        outbox.connected(line.endpoint());
        outbox.offer(started());
        String id = call(line.onlySent()).messageId();
        outbox.disconnected();
        line.endpoint().receive("[3,\"" + id + "\",{}]");

        assertThat(outbox.size()).isZero();
        assertThat(news).containsExactly("delivered 0");
    }

    @Test
    void keepsWhatWaitsThroughARestartWithItsFailures(@TempDir Path folder) throws IOException {
        try (FileMessageStore file = FileMessageStore.open(folder.resolve("outbox"))) {
            TransactionOutbox<TransactionEventRequest, TransactionEventResponse> outbox = open(file, Long.MAX_VALUE);
            Line line = line();
            outbox.connected(line.endpoint());
            outbox.offer(started());
            outbox.offer(updated(1));
            accept(line);
            refuse(line);
            outbox.offer(ended(2));
        }
        news.clear();
        try (FileMessageStore file = FileMessageStore.open(folder.resolve("outbox"))) {
            TransactionOutbox<TransactionEventRequest, TransactionEventResponse> outbox = open(file, Long.MAX_VALUE);
            Line line = line();
            outbox.connected(line.endpoint());
            assertThat(call(line.sent().get(0)).payload()).isEqualTo(offline(updated(1)));
            scheduler.advance(Duration.ofSeconds(30));
            assertThat(news).containsExactly("failed 1, again in 120");
        }
    }

    @Test
    void dropsEveryOtherUpdatedEventWhenItRunsOutOfSpaceAndNeverTheRest() {
        TransactionOutbox<TransactionEventRequest, TransactionEventResponse> outbox = open(store, 1_000);
        outbox.offer(started());
        outbox.offer(updated(1, TriggerReasonEnum.LIMIT_SET));
        IntStream.range(2, 7).forEach(seqNo -> outbox.offer(updated(seqNo)));

        assertThat(news).containsExactly("dropped 2", "dropped 4", "dropped 6");
        assertThat(outbox.bytes()).isLessThanOrEqualTo(1_000);
        IntStream.range(7, 30).forEach(seqNo -> outbox.offer(updated(seqNo, TriggerReasonEnum.LIMIT_SET)));
        outbox.offer(ended(30));
        Line line = line();
        outbox.connected(line.endpoint());
        List<Integer> seqNos = new ArrayList<>();
        while (outbox.size() > 0) {
            seqNos.add(accept(line));
        }
        assertThat(seqNos).startsWith(0, 1).endsWith(28, 29, 30).isSorted().hasSize(27);
    }

    @Test
    void doesNotTakeWhatCannotBeSent() {
        TransactionOutbox<TransactionEventRequest, TransactionEventResponse> outbox = open();
        TransactionEventRequest invalid =
                started().toBuilder().evse(null).seqNo(-1).build();

        assertThatThrownBy(() -> outbox.offer(invalid)).isInstanceOf(InvalidMessageException.class);
        assertThat(outbox.size()).isZero();
    }

    @Test
    void givesUpWhatIsNoEvent() throws IOException {
        store.put(new StoredMessage(4, 0, "{\"eventType\":\"Begun\"}"));
        TransactionOutbox<TransactionEventRequest, TransactionEventResponse> outbox = open();

        assertThat(news).containsExactly("unreadable 4");
        assertThat(outbox.size()).isZero();
        assertThat(store.load()).isEmpty();
    }

    @Test
    void sendsEventsThoughTheStoreThrowsWhatItMustNot() {
        MessageStore broken = new MessageStore() {
            @Override
            public List<StoredMessage> load() {
                return List.of();
            }

            @Override
            public void put(StoredMessage message) {
                throw new IllegalStateException("put");
            }

            @Override
            public void remove(Collection<Long> numbers) {
                throw new IllegalStateException("remove");
            }
        };
        TransactionOutbox<TransactionEventRequest, TransactionEventResponse> outbox = open(broken, Long.MAX_VALUE);
        Line line = line();
        outbox.connected(line.endpoint());
        outbox.offer(started());
        outbox.offer(updated(1));

        assertThat(accept(line)).isZero();
        assertThat(accept(line)).isEqualTo(1);
        assertThat(news).contains("store: java.lang.IllegalStateException: put", "delivered 0", "delivered 1");
    }

    @Test
    void sendsEventsThoughTheStoreFails() {
        MessageStore full = new MessageStore() {
            @Override
            public List<StoredMessage> load() {
                return List.of();
            }

            @Override
            public void put(StoredMessage message) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void remove(Collection<Long> numbers) {}
        };
        TransactionOutbox<TransactionEventRequest, TransactionEventResponse> outbox = open(full, Long.MAX_VALUE);
        Line line = line();
        outbox.connected(line.endpoint());
        outbox.offer(started());

        assertThat(accept(line)).isZero();
        assertThat(news).containsExactly("store: No space left on device", "delivered 0");
    }

    /** Gathers what goes to the handler of uncaught exceptions meanwhile. */
    private static List<String> uncaught(Runnable task) {
        List<String> uncaught = new ArrayList<>();
        Thread thread = Thread.currentThread();
        Thread.UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
        thread.setUncaughtExceptionHandler((of, thrown) -> uncaught.add(thrown.getMessage()));
        try {
            task.run();
        } finally {
            thread.setUncaughtExceptionHandler(before);
        }
        return uncaught;
    }

    @Test
    void sendsWhatComesNextThoughTheListenerThrows() throws IOException {
        TransactionOutbox<TransactionEventRequest, TransactionEventResponse> outbox = TransactionEvents.outbox(
                        store, scheduler)
                .retry(() -> new RetrySchedule(60, 1))
                .listener(new OutboxListener<>() {
                    @Override
                    public void onDelivered(TransactionEventRequest event, TransactionEventResponse answer) {
                        throw new IllegalStateException("delivered");
                    }

                    @Override
                    public void onDiscarded(TransactionEventRequest event, CallFailure failure) {
                        throw new IllegalStateException("discarded");
                    }
                })
                .open();
        Line line = line();
        outbox.connected(line.endpoint());
        outbox.offer(started());
        outbox.offer(updated(1));
        outbox.offer(updated(2));

        assertThat(uncaught(() -> {
                    accept(line);
                    refuse(line);
                }))
                .containsExactly("delivered", "discarded");
        assertThat(sent(line).seqNo()).isEqualTo(2);
    }

    @Test
    void sendsWhatComesNextThoughTheListenerThrowsAnError() throws IOException {
        TransactionOutbox<TransactionEventRequest, TransactionEventResponse> outbox = TransactionEvents.outbox(
                        store, scheduler)
                .listener(new OutboxListener<>() {
                    @Override
                    public void onDelivered(TransactionEventRequest event, TransactionEventResponse answer) {
                        throw new LinkageError();
                    }
                })
                .open();
        Line line = line();
        outbox.connected(line.endpoint());
        outbox.offer(started());
        outbox.offer(updated(1));
        accept(line);

        assertThat(sent(line).seqNo()).isEqualTo(1);
    }

    @Test
    void followsTheScheduleOfBeforeWhenItIsToldNone() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        TransactionOutbox<TransactionEventRequest, TransactionEventResponse> outbox = TransactionEvents.outbox(
                        store, scheduler)
                .retry(() -> {
                    if (asked.getAndIncrement() > 0) {
                        throw new IllegalStateException("no variable");
                    }
                    return new RetrySchedule(7, 3);
                })
                .listener(listener)
                .open();
        Line line = line();
        outbox.connected(line.endpoint());
        outbox.offer(started());
        refuse(line);
        scheduler.advance(Duration.ofSeconds(7));

        assertThat(uncaught(() -> refuse(line))).containsExactly("no variable");
        assertThat(news).containsExactly("failed 0, again in 7", "failed 0, again in 14");
        scheduler.advance(Duration.ofSeconds(14));
        assertThat(sent(line).seqNo()).isZero();
    }

    @Test
    void sendsAgainWhenTheNextEventComesThoughTheSchedulerTakesNothing() throws IOException {
        TransactionOutbox<TransactionEventRequest, TransactionEventResponse> outbox = TransactionEvents.outbox(
                        store, (delay, task) -> {
                            throw new RejectedExecutionException("shut down");
                        })
                .listener(listener)
                .open();
        Line line = line();
        outbox.connected(line.endpoint());
        outbox.offer(started());

        assertThat(uncaught(() -> refuse(line))).containsExactly("shut down");
        assertThat(news).containsExactly("failed 0, again in 60");
        assertThat(line.sent()).isEmpty();
        outbox.offer(updated(1));
        assertThat(accept(line)).isZero();
        assertThat(accept(line)).isEqualTo(1);
    }

    @Test
    void doesNotTryWithoutPauseThoughTheSchedulerTakesNothing() throws IOException {
        TransactionOutbox<TransactionEventRequest, TransactionEventResponse> outbox = TransactionEvents.outbox(
                        store, (delay, task) -> {
                            throw new RejectedExecutionException("shut down");
                        })
                .open();
        Line line = line();
        line.endpoint().close();
        outbox.connected(line.endpoint());

        assertThat(uncaught(() -> outbox.offer(started()))).containsExactly("shut down");
        Line next = line();
        outbox.connected(next.endpoint());
        assertThat(sent(next).seqNo()).isZero();
    }

    @Test
    void countsThatAConnectionCannotCarryAnEventAsAFailure() {
        TransactionOutbox<TransactionEventRequest, TransactionEventResponse> outbox = open();
        Line ofOtherSide = new Line(
                OcppNode.builder(Side.CSMS, scheduler, Ocpp21.protocol()).build());
        outbox.connected(ofOtherSide.endpoint());
        outbox.offer(started());
        outbox.offer(updated(1));
        scheduler.advance(Duration.ofSeconds(60));
        scheduler.advance(Duration.ofMinutes(2));

        assertThat(news)
                .containsExactly(
                        "failed 0, again in 60", "failed 0, again in 120", "discarded 0", "failed 1, again in 60");
        Line line = line();
        outbox.connected(line.endpoint());
        assertThat(accept(line)).isEqualTo(1);
    }

    @Test
    void doesNotCountThatAConnectionIsClosed() {
        TransactionOutbox<TransactionEventRequest, TransactionEventResponse> outbox = open();
        Line line = line();
        line.endpoint().close();
        outbox.connected(line.endpoint());
        outbox.offer(started());
        scheduler.advance(Duration.ofMinutes(10));

        assertThat(news).isEmpty();
        assertThat(outbox.size()).isEqualTo(1);
    }

    @Test
    void sendsALongBacklogToACsmsThatAnswersAtOnceWithoutADeepStack() {
        TransactionOutbox<TransactionEventRequest, TransactionEventResponse> outbox = open();
        IntStream.range(0, 20_000).forEach(seqNo -> outbox.offer(updated(seqNo)));
        OcppNode csms = OcppNode.builder(Side.CSMS, scheduler, Ocpp21.protocol())
                .on(
                        TransactionEventRequest.class,
                        (event, exchange) -> TransactionEventResponse.builder().build())
                .build();
        OcppEndpoint[] ends = new OcppEndpoint[2];
        ends[0] = OcppNode.builder(Side.CHARGING_STATION, scheduler, Ocpp21.protocol())
                .build()
                .connect("ocpp2.1", "CSMS", text -> ends[1].receive(text));
        ends[1] = csms.connect("ocpp2.1", "CS-1", text -> ends[0].receive(text));
        outbox.connected(ends[0]);

        assertThat(outbox.size()).isZero();
    }
}
