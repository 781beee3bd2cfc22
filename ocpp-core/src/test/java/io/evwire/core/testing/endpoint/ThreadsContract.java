// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.endpoint.OcppEndpoint;
import io.evwire.ocpp.endpoint.OcppProtocol;
import io.evwire.ocpp.rpc.OcppResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;

/** An endpoint that the application, its handlers and the channel use from threads of their own, all at once. */
public abstract class ThreadsContract extends EndpointFixture {

    private static final ExecutorService POOL = Executors.newCachedThreadPool();
    private static final int CALLS = 300;
    private static final String NONE = "";

    /** How long a thread that has nothing to do leaves the processor to the others. */
    private static final long PAUSE = 10_000;

    private final Random random = new Random();
    private final ConcurrentLinkedQueue<String> toPeer = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<CompletableFuture<OcppResponse>> handled = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<CompletableFuture<?>> responses = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> overlaps = new ConcurrentLinkedQueue<>();
    private final AtomicReference<String> outstanding = new AtomicReference<>(NONE);

    protected ThreadsContract(OcppProtocol protocol) {
        super(protocol);
    }

    @AfterAll
    public static void shutDown() {
        POOL.shutdownNow();
    }

    private OcppEndpoint endpoint() {
        return onAsync(csms().mostWaitingCalls(CALLS), "BootNotification", (request, exchange) -> {
                    CompletableFuture<OcppResponse> response = new CompletableFuture<>();
                    handled.add(response);
                    return response;
                })
                .build()
                .connect(protocol.subprotocol(), "CS-1", text -> {
                    String id = text.split("\"", -1)[1];
                    if (text.charAt(1) == '2' && !outstanding.compareAndSet(NONE, id)) {
                        overlaps.add(id);
                    }
                    toPeer.add(text);
                });
    }

    @RepeatedTest(10)
    public void everyCallIsAnsweredOnceAndNeverOvertaken()
            throws InterruptedException, ExecutionException, TimeoutException {
        OcppEndpoint endpoint = endpoint();
        List<Future<?>> work = new ArrayList<>();
        work.add(POOL.submit(() -> makeCalls(endpoint)));
        work.add(POOL.submit(() -> makeCalls(endpoint)));
        work.add(POOL.submit(() -> callAsPeer(endpoint)));
        work.add(POOL.submit(() -> answerAsPeer(endpoint)));
        work.add(POOL.submit(() -> endHandlers(endpoint)));
        await(work);

        assertThat(overlaps)
                .as("CALLs sent while another waited for its answer")
                .isEmpty();
        assertThat(answers)
                .hasSize(CALLS)
                .allSatisfy((id, count) -> assertThat(count).as(id).isEqualTo(1));
        assertThat(responses)
                .hasSize(2 * CALLS)
                .allSatisfy(response -> assertThat(response).isDone());
        assertThat(scheduler.waiting()).isZero();
    }

    @RepeatedTest(10)
    public void nothingIsLeftPendingAfterACloseInTheMiddle()
            throws InterruptedException, ExecutionException, TimeoutException {
        OcppEndpoint endpoint = endpoint();
        List<Future<?>> work = new ArrayList<>();
        work.add(POOL.submit(() -> makeCalls(endpoint)));
        work.add(POOL.submit(() -> makeCalls(endpoint)));
        work.add(POOL.submit(() -> callAsPeer(endpoint)));
        work.add(POOL.submit(() -> answerAsPeer(endpoint)));
        work.add(POOL.submit(() -> endHandlers(endpoint)));
        work.add(POOL.submit(() -> {
            while (responses.size() < CALLS) {
                scheduler.advance(Duration.ofSeconds(10));
            }
            endpoint.close();
        }));
        await(work);

        assertThat(responses)
                .hasSize(2 * CALLS)
                .allSatisfy(response -> assertThat(response).isDone());
        assertThat(answers).allSatisfy((id, count) -> assertThat(count).as(id).isEqualTo(1));
        assertThat(scheduler.waiting()).isZero();
    }

    /** A minute is far more than this takes; it only keeps a deadlock from hanging the build. */
    private static void await(List<Future<?>> work) throws InterruptedException, ExecutionException, TimeoutException {
        for (Future<?> one : work) {
            one.get(1, TimeUnit.MINUTES);
        }
    }

    private void makeCalls(OcppEndpoint endpoint) {
        for (int i = 0; i < CALLS; i++) {
            responses.add(endpoint.call(reset()).toCompletableFuture());
        }
    }

    private void callAsPeer(OcppEndpoint endpoint) {
        for (int i = 0; i < CALLS; i++) {
            endpoint.receive(call("p" + i, "BootNotification", BOOT_REQUEST));
            endpoint.receive(result("unknown", ACCEPTED));
        }
        // What the handlers still work on.
        while (endpoint.isOpen() && answers.size() < CALLS) {
            LockSupport.parkNanos(PAUSE);
        }
    }

    private boolean isUnderWay() {
        return responses.size() < 2 * CALLS || responses.stream().anyMatch(response -> !response.isDone());
    }

    private void answerAsPeer(OcppEndpoint endpoint) {
        while (isUnderWay() || (endpoint.isOpen() && answers.size() < CALLS) || !toPeer.isEmpty()) {
            String text = toPeer.poll();
            if (text == null) {
                LockSupport.parkNanos(PAUSE);
                continue;
            }
            String id = text.split("\"", -1)[1];
            if (text.charAt(1) == '2') {
                outstanding.set(NONE);
                answerAsPeer(endpoint, id);
            } else if (text.charAt(1) != '5') {
                answers.merge(id, 1, Integer::sum);
            }
        }
    }

    private void answerAsPeer(OcppEndpoint endpoint, String id) {
        switch (random.nextInt(4)) {
            case 0 -> endpoint.receive(error(id, "InternalError"));
            case 1 -> endpoint.receive(result(id, "{}"));
            case 2 -> {
                Future<?> twice = POOL.submit(() -> endpoint.receive(result(id, ACCEPTED)));
                endpoint.receive(result(id, ACCEPTED));
                while (!twice.isDone()) {
                    LockSupport.parkNanos(PAUSE);
                }
            }
            default -> endpoint.receive(result(id, ACCEPTED));
        }
    }

    private void endHandlers(OcppEndpoint endpoint) {
        while (endpoint.isOpen() && answers.size() < CALLS) {
            CompletableFuture<OcppResponse> response = handled.poll();
            if (response == null) {
                LockSupport.parkNanos(PAUSE);
            } else if (random.nextBoolean()) {
                response.complete(response("BootNotification", BOOT_RESPONSE));
            } else {
                response.completeExceptionally(new IllegalStateException());
            }
        }
    }
}
