// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.transaction;

import static io.evwire.ocpp.v21.transaction.Events.offline;
import static io.evwire.ocpp.v21.transaction.Events.started;
import static io.evwire.ocpp.v21.transaction.Events.updated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evwire.core.testing.endpoint.Line;
import io.evwire.core.testing.endpoint.ManualScheduler;
import io.evwire.ocpp.delivery.AnswerStore;
import io.evwire.ocpp.endpoint.AsyncCallHandler;
import io.evwire.ocpp.endpoint.OcppEndpoint;
import io.evwire.ocpp.endpoint.OcppNode;
import io.evwire.ocpp.endpoint.Side;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.v21.Ocpp21;
import io.evwire.ocpp.v21.enumeration.TriggerReasonEnum;
import io.evwire.ocpp.v21.message.TransactionEventRequest;
import io.evwire.ocpp.v21.message.TransactionEventResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TransactionInboxTest {

    private final AnswerStore store = AnswerStore.inMemory(100);
    private final List<Integer> handled = new ArrayList<>();
    private int ids;

    private OcppNode node(AsyncCallHandler<TransactionEventRequest, TransactionEventResponse> handler) {
        return OcppNode.builder(Side.CSMS, new ManualScheduler(), Ocpp21.protocol())
                .onAsync(TransactionEventRequest.class, TransactionEvents.inbox(store, handler))
                .build();
    }

    /** Answers each event with the number of those before it as its cost. */
    private OcppNode counting() {
        return node((event, exchange) -> {
            handled.add(event.seqNo());
            return CompletableFuture.completedFuture(cost(handled.size()));
        });
    }

    private static TransactionEventResponse cost(int cost) {
        return TransactionEventResponse.builder()
                .totalCost(BigDecimal.valueOf(cost))
                .build();
    }

    private String text(TransactionEventRequest event) {
        return Ocpp21.codec().encode(new Call("m" + ids++, event));
    }

    @Test
    void answersARepetitionAsBeforeWithoutHandlingIt() {
        Line line = new Line(counting());
        assertThat(line.answer(text(started()))).isEqualTo("[3,\"m0\",{\"totalCost\":1}]");
        assertThat(line.answer(text(updated(1)))).isEqualTo("[3,\"m1\",{\"totalCost\":2}]");

        assertThat(line.answer(text(started()))).isEqualTo("[3,\"m2\",{\"totalCost\":1}]");
        assertThat(line.answer(text(offline(started()))))
                .as("it may say by now that the station was offline")
                .isEqualTo("[3,\"m3\",{\"totalCost\":1}]");
        assertThat(handled).containsExactly(0, 1);
    }

    @Test
    void knowsARepetitionOverAnotherConnectionAndAtAnotherNode() {
        new Line(counting()).answer(text(started()));
        Line next = new Line(counting());

        assertThat(next.answer(text(started()))).endsWith("{\"totalCost\":1}]");
        assertThat(handled).containsExactly(0);
    }

    @Test
    void tellsStationsApart() {
        OcppNode node = counting();
        node.connect("ocpp2.1", "CS-1", text -> {}).receive(text(started()));
        node.connect("ocpp2.1", "CS-2", text -> {}).receive(text(started()));
        node.connect("ocpp2.1", "cs-2", text -> {}).receive(text(started()));

        assertThat(handled).containsExactly(0, 0);
    }

    @Test
    void handlesAnotherEventThatClaimsTheSameNumber() {
        Line line = new Line(counting());
        line.answer(text(updated(1)));

        assertThat(line.answer(text(updated(1, TriggerReasonEnum.CHARGING_STATE_CHANGED))))
                .endsWith("{\"totalCost\":2}]");
    }

    @Test
    void handlesOnceWhatIsRepeatedBeforeItIsAnswered() {
        CompletableFuture<TransactionEventResponse> answer = new CompletableFuture<>();
        OcppNode node = node((event, exchange) -> {
            handled.add(event.seqNo());
            return answer;
        });
        List<String> sent = new ArrayList<>();
        OcppEndpoint before = node.connect("ocpp2.1", "CS-1", sent::add);
        OcppEndpoint after = node.connect("ocpp2.1", "CS-1", sent::add);
        before.receive(text(started()));
        after.receive(text(started()));
        answer.complete(cost(7));

        assertThat(handled).containsExactly(0);
        assertThat(sent).containsExactlyInAnyOrder("[3,\"m0\",{\"totalCost\":7}]", "[3,\"m1\",{\"totalCost\":7}]");
    }

    @Test
    void handlesAgainWhatFailed() {
        List<CompletionStage<TransactionEventResponse>> answers = new ArrayList<>(List.of(
                CompletableFuture.failedFuture(new IllegalStateException()),
                CompletableFuture.completedFuture(cost(1))));
        Line line = new Line(node((event, exchange) -> answers.remove(0)));

        assertThat(line.answer(text(started()))).startsWith("[4,\"m0\",\"InternalError\"");
        assertThat(line.answer(text(started()))).isEqualTo("[3,\"m1\",{\"totalCost\":1}]");
    }

    @Test
    void handlesAgainWhatFailedWithAnError() {
        AtomicInteger calls = new AtomicInteger();
        Line line = new Line(node((event, exchange) -> {
            if (calls.getAndIncrement() == 0) {
                throw new StackOverflowError();
            }
            return CompletableFuture.completedFuture(cost(1));
        }));

        assertThatThrownBy(() -> line.endpoint().receive(text(started()))).isInstanceOf(StackOverflowError.class);
        assertThat(line.onlySent()).startsWith("[4,\"m0\",\"InternalError\"");
        assertThat(line.answer(text(started()))).isEqualTo("[3,\"m1\",{\"totalCost\":1}]");
    }

    @Test
    void handlesAgainWhatWasAnsweredButKeptWithAnError() {
        AtomicInteger puts = new AtomicInteger();
        AnswerStore failing = new AnswerStore() {
            @Override
            public @Nullable String find(String key) {
                return null;
            }

            @Override
            public void put(String key, String value) {
                if (puts.getAndIncrement() == 0) {
                    throw new LinkageError();
                }
            }
        };
        Line line = new Line(OcppNode.builder(Side.CSMS, new ManualScheduler(), Ocpp21.protocol())
                .onAsync(
                        TransactionEventRequest.class,
                        TransactionEvents.inbox(
                                failing,
                                (event, exchange) -> CompletableFuture.supplyAsync(() -> cost(1), Runnable::run)))
                .build());

        assertThat(line.answer(text(started()))).startsWith("[4,\"m0\",\"InternalError\"");
        assertThat(line.answer(text(started()))).isEqualTo("[3,\"m1\",{\"totalCost\":1}]");
    }

    @Test
    void leavesTheThreadInterruptedThatWas() {
        Line line = new Line(node((event, exchange) -> {
            throw new InterruptedException();
        }));

        assertThat(line.answer(text(started()))).startsWith("[4,\"m0\",\"InternalError\"");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void answersInternalErrorWhereTheAnswerCannotBeKept() {
        AnswerStore broken = new AnswerStore() {
            @Override
            public String find(String key) {
                return null;
            }

            @Override
            public void put(String key, String value) {
                throw new IllegalStateException("no store");
            }
        };
        OcppNode node = OcppNode.builder(Side.CSMS, new ManualScheduler(), Ocpp21.protocol())
                .onAsync(
                        TransactionEventRequest.class,
                        TransactionEvents.inbox(
                                broken, (event, exchange) -> CompletableFuture.completedFuture(cost(1))))
                .build();

        assertThat(new Line(node).answer(text(started()))).startsWith("[4,\"m0\",\"InternalError\",\"\"");
    }

    @Test
    void forgetsTheAnswersThatWereNotAskedForLongest() {
        AnswerStore small = AnswerStore.inMemory(2);
        small.put("a", "1");
        small.put("b", "2");
        small.find("a");
        small.put("c", "3");

        assertThat(small.find("a")).isEqualTo("1");
        assertThat(small.find("b")).isNull();
    }
}
