// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.endpoint.OcppProtocol;
import io.evwire.ocpp.rpc.OcppResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * An endpoint beside a model of it: whatever happens in whatever order, every CALL ends once, in the way the model
 * says, and every CALL of the peer is answered once.
 */
public abstract class ModelProperties extends EndpointFixture {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    /** What can happen. */
    protected enum Event {
        CALL,
        CANCEL,
        RESULT,
        ERROR,
        INVALID_RESULT,
        FAULTY_ERROR,
        OLD_RESULT,
        OLD_ERROR,
        UNREADABLE,
        GARBAGE,
        TIME,
        PEER_CALL,
        PEER_DUPLICATE,
        PEER_UNKNOWN,
        HANDLER_ENDS,
        HANDLER_FAILS,
        CLOSE
    }

    /** One thing that happens, to one of those it can happen to. */
    protected record Step(Event event, int choice) {}

    /** What is known of one CALL of this side. */
    private record Made(String id, CompletableFuture<?> response) {}

    private static final int MOST_WAITING = 3;

    private ArrayDeque<Made> unended = new ArrayDeque<>();
    private List<Made> ended = new ArrayList<>();
    private Map<String, CompletableFuture<OcppResponse>> handled = new LinkedHashMap<>();
    private Map<String, Integer> owed = new LinkedHashMap<>();
    private int calls;
    private int peerCalls;

    protected ModelProperties(OcppProtocol protocol) {
        super(protocol);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Event> events = Arbitraries.frequencyOf(
                Tuple.of(30, Arbitraries.of(Event.class).filter(event -> event != Event.CLOSE)),
                Tuple.of(1, Arbitraries.just(Event.CLOSE)));
        return Combinators.combine(events, Arbitraries.integers().between(0, 20))
                .as(Step::new)
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 1_000)
    public void everyCallEndsOnceAndEveryCallOfThePeerIsAnsweredOnce(@ForAll("steps") List<Step> steps) {
        unended = new ArrayDeque<>();
        ended = new ArrayList<>();
        handled = new LinkedHashMap<>();
        owed = new LinkedHashMap<>();
        Line line = new Line(onAsync(csms().mostWaitingCalls(MOST_WAITING), "BootNotification", (request, exchange) -> {
                    CompletableFuture<OcppResponse> response = new CompletableFuture<>();
                    handled.put(exchange.messageId(), response);
                    return response;
                })
                .build());
        for (Step step : steps) {
            take(line, step);
            check(line);
        }
        line.endpoint().close();
        unended.forEach(made -> assertThat(made.response()).isDone());
        ended.forEach(made -> assertThat(made.response()).isDone());
        assertThat(scheduler.waiting()).isZero();
    }

    private void take(Line line, Step step) {
        switch (step.event()) {
            case CALL -> makeCall(line);
            case CANCEL -> cancel(step.choice());
            case RESULT -> answer(line, id -> result(id, ACCEPTED));
            case ERROR -> answer(line, id -> error(id, "InternalError"));
            case INVALID_RESULT -> answer(line, id -> result(id, "{\"status\":1}"));
            case FAULTY_ERROR -> answer(line, id -> "[4,\"" + id + "\",1]");
            case OLD_RESULT -> line.endpoint().receive(result(oldId(step.choice()), ACCEPTED));
            case OLD_ERROR -> line.endpoint().receive(error(oldId(step.choice()), "InternalError"));
            case UNREADABLE -> line.endpoint().receive(error("-1", "RpcFrameworkError"));
            case GARBAGE -> {
                owe("-1");
                line.endpoint().receive("{".repeat(step.choice() + 1));
            }
            case TIME -> {
                if (!unended.isEmpty()) {
                    endFirst();
                }
                scheduler.advance(TIMEOUT);
            }
            case PEER_CALL -> peerCall(line, "p" + ++peerCalls);
            case PEER_DUPLICATE -> {
                if (!handled.isEmpty()) {
                    String id = handled.keySet().iterator().next();
                    owe(id);
                    line.endpoint().receive(call(id, "BootNotification", BOOT_REQUEST));
                }
            }
            case PEER_UNKNOWN -> {
                String id = "u" + ++peerCalls;
                owe(id);
                line.endpoint().receive(call(id, "Coffee", "{}"));
            }
            case HANDLER_ENDS, HANDLER_FAILS -> endHandler(step);
            case CLOSE -> {
                line.endpoint().close();
                while (!unended.isEmpty()) {
                    endFirst();
                }
                owed.clear();
            }
        }
    }

    private void makeCall(Line line) {
        CompletableFuture<?> response = line.endpoint().call(reset()).toCompletableFuture();
        Made made = new Made("c" + ++calls, response);
        boolean isTaken = line.endpoint().isOpen() && waiting() < MOST_WAITING;
        if (isTaken) {
            unended.add(made);
        } else {
            ended.add(made);
            assertThat(response).isCompletedExceptionally();
        }
    }

    /** How many wait behind the one that was sent. */
    private long waiting() {
        return unended.isEmpty()
                ? -1
                : unended.stream()
                        .skip(1)
                        .filter(made -> !made.response().isDone())
                        .count();
    }

    private void cancel(int choice) {
        List<Made> all = List.copyOf(unended);
        if (!all.isEmpty()) {
            all.get(choice % all.size()).response().cancel(false);
        }
    }

    /** The first has ended; those cancelled behind it never begin. */
    private void endFirst() {
        ended.add(unended.remove());
        while (!unended.isEmpty() && unended.element().response().isDone()) {
            ended.add(unended.remove());
        }
    }

    private void answer(Line line, UnaryOperator<String> text) {
        if (!unended.isEmpty()) {
            String id = unended.element().id();
            endFirst();
            line.endpoint().receive(text.apply(id));
        }
    }

    private String oldId(int choice) {
        return ended.isEmpty() ? "never" : ended.get(choice % ended.size()).id();
    }

    private void peerCall(Line line, String id) {
        owe(id);
        line.endpoint().receive(call(id, "BootNotification", BOOT_REQUEST));
        if (!handled.containsKey(id)) {
            assertThat(!line.endpoint().isOpen() || handled.size() == 16)
                    .as("neither closed nor full")
                    .isTrue();
        } else {
            owed.remove(id);
        }
    }

    private void owe(String id) {
        owed.merge(id, 1, Integer::sum);
    }

    private void endHandler(Step step) {
        if (!handled.isEmpty()) {
            List<String> ids = List.copyOf(handled.keySet());
            String id = ids.get(step.choice() % ids.size());
            owe(id);
            CompletableFuture<OcppResponse> response = handled.remove(id);
            if (step.event() == Event.HANDLER_ENDS) {
                response.complete(response("BootNotification", BOOT_RESPONSE));
            } else {
                response.completeExceptionally(new IllegalStateException());
            }
        }
    }

    private void check(Line line) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        List<String> sentCalls = new ArrayList<>();
        for (String text : line.sent()) {
            String id = text.split("\"", -1)[1];
            switch (text.charAt(1)) {
                case '2' -> sentCalls.add(id);
                case '5' -> assertThat(protocol.subprotocol()).isEqualTo("ocpp2.1");
                default -> answers.merge(id, 1, Integer::sum);
            }
        }
        if (!line.endpoint().isOpen()) {
            owed.clear();
        }
        assertThat(answers).as("answers to CALLs of the peer").isEqualTo(owed);
        owed.clear();
        if (!sentCalls.isEmpty()) {
            assertThat(sentCalls)
                    .as("the CALL whose turn it is")
                    .containsExactly(
                            unended.isEmpty() ? "none" : unended.element().id());
        }
        ended.forEach(made -> assertThat(made.response()).as(made.id()).isDone());
        unended.stream()
                .filter(made -> !made.response().isCancelled())
                .forEach(made -> assertThat(made.response()).as(made.id()).isNotDone());
    }
}
