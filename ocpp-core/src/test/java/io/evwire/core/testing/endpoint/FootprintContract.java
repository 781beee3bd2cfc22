// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.evwire.ocpp.endpoint.OcppEndpoint;
import io.evwire.ocpp.endpoint.OcppNode;
import io.evwire.ocpp.endpoint.OcppProtocol;
import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppResponse;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** How much memory a connection takes on which nothing happens. */
public abstract class FootprintContract extends EndpointFixture {

    private static final int MOST_BYTES = 1_000;
    private static final int ENDPOINTS = 10_000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    protected FootprintContract(OcppProtocol protocol) {
        super(protocol);
    }

    private OcppNode node() {
        OcppResponse response = response("Heartbeat", HEARTBEAT_RESPONSE);
        return on(csms(), "Heartbeat", (request, exchange) -> response).build();
    }

    @Test
    public void takesLessThanAKilobyteWhenItIsNew() {
        OcppNode node = node();
        OcppEndpoint[] endpoints = new OcppEndpoint[ENDPOINTS];
        connect(node, endpoints);
        long before = threads.getCurrentThreadAllocatedBytes();
        connect(node, endpoints);
        long bytes = (threads.getCurrentThreadAllocatedBytes() - before) / ENDPOINTS;
        System.out.println("a new endpoint of " + protocol + ": " + bytes + " bytes");

        assertThat(endpoints[ENDPOINTS - 1].isOpen()).isTrue();
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    private void connect(OcppNode node, OcppEndpoint[] endpoints) {
        for (int i = 0; i < endpoints.length; i++) {
            endpoints[i] = node.connect(protocol.subprotocol(), "CS-1", text -> {});
        }
    }

    @Test
    public void takesLessThanAKilobyteAgainWhenItHasWorked() {
        OcppNode node = node();
        OcppEndpoint[] endpoints = new OcppEndpoint[ENDPOINTS];
        OcppRequest<?> reset = reset();
        connect(node, endpoints);
        for (int i = 0; i < endpoints.length; i++) {
            work(endpoints[i], i, reset);
        }
        assertThat(scheduler.waiting()).isZero();
        long withThem = usedHeap();
        assertThat(endpoints).allMatch(OcppEndpoint::isOpen);
        Arrays.fill(endpoints, null);
        long bytes = (withThem - usedHeap()) / ENDPOINTS;
        System.out.println("an endpoint of " + protocol + " that has worked: " + bytes + " bytes");

        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    /** Calls twice at once, is called ten times. */
    private void work(OcppEndpoint endpoint, int index, OcppRequest<?> reset) {
        endpoint.call(reset);
        endpoint.call(reset);
        endpoint.receive(result("c" + (2 * index + 1), ACCEPTED));
        endpoint.receive(result("c" + (2 * index + 2), ACCEPTED));
        for (int i = 0; i < 10; i++) {
            endpoint.receive(call("0b9d1e58-6c3c-4f3c-9a59-2b8e8d8f0c" + i, "Heartbeat", "{}"));
        }
    }

    @Test
    public void losesNothingOnTenThousandConnectionsWithACallInFlight() {
        Duration minute = Duration.ofMinutes(1);
        OcppEndpoint[] endpoints = new OcppEndpoint[ENDPOINTS];
        connect(node(), endpoints);
        List<CompletableFuture<?>> responses = new ArrayList<>();
        for (OcppEndpoint endpoint : endpoints) {
            responses.add(endpoint.call(reset(), minute).toCompletableFuture());
        }
        scheduler.advance(minute.minusMillis(1));
        assertThat(responses).noneMatch(CompletableFuture::isDone);
        for (int i = 0; i < ENDPOINTS; i += 2) {
            endpoints[i].receive(result("c" + (i + 1), ACCEPTED));
        }
        scheduler.advance(Duration.ofMillis(1));

        assertThat(responses).allMatch(CompletableFuture::isDone);
        assertThat(responses.stream().filter(CompletableFuture::isCompletedExceptionally))
                .hasSize(ENDPOINTS / 2);
        assertThat(scheduler.waiting()).isZero();
    }

    private static long usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        long used = Long.MAX_VALUE;
        // The serial collector leaves some garbage where it is, but for each fourth time.
        for (int i = 0; i < 5; i++) {
            System.gc();
            used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
        }
        return used;
    }
}
