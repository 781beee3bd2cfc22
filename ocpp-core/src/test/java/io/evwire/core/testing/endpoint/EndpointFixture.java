// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpp.endpoint.AsyncCallHandler;
import io.evwire.ocpp.endpoint.CallFailedException;
import io.evwire.ocpp.endpoint.CallFailure;
import io.evwire.ocpp.endpoint.CallHandler;
import io.evwire.ocpp.endpoint.EndpointListener;
import io.evwire.ocpp.endpoint.OcppEndpoint;
import io.evwire.ocpp.endpoint.OcppNode;
import io.evwire.ocpp.endpoint.OcppNodeBuilder;
import io.evwire.ocpp.endpoint.OcppProtocol;
import io.evwire.ocpp.endpoint.Side;
import io.evwire.ocpp.rpc.MessageType;
import io.evwire.ocpp.rpc.OcppPayload;
import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A CSMS of one version that answers Heartbeat at once and BootNotification when the test says so, with messageIds that
 * count up.
 */
public class EndpointFixture {

    protected static final String HEARTBEAT_RESPONSE = "{\"currentTime\":\"2026-11-30T20:00:00Z\"}";
    protected static final String BOOT_REQUEST =
            "{\"reason\":\"PowerUp\",\"chargingStation\":{\"model\":\"M\",\"vendorName\":\"V\"}}";
    protected static final String BOOT_RESPONSE =
            "{\"currentTime\":\"2026-11-30T20:00:00Z\",\"interval\":300,\"status\":\"Accepted\"}";
    protected static final String ACCEPTED = "{\"status\":\"Accepted\"}";

    /** What the next CALLs of BootNotification are answered with, once it completes. */
    protected final ArrayDeque<CompletableFuture<OcppResponse>> boots = new ArrayDeque<>();

    protected final ManualScheduler scheduler = new ManualScheduler();
    protected final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    protected final OcppProtocol protocol;
    private final AtomicInteger ids = new AtomicInteger();

    protected EndpointFixture(OcppProtocol protocol) {
        this.protocol = protocol;
    }

    protected OcppNodeBuilder csms() {
        return OcppNode.builder(Side.CSMS, scheduler, protocol)
                .messageIds(() -> "c" + ids.incrementAndGet())
                .listener(new EndpointListener() {
                    @Override
                    public void onFailure(OcppEndpoint endpoint, Throwable failure) {
                        failures.add(failure);
                    }
                });
    }

    /** A line to the CSMS with its two handlers. */
    protected Line line() {
        OcppNodeBuilder builder = csms();
        on(builder, "Heartbeat", (request, exchange) -> response("Heartbeat", HEARTBEAT_RESPONSE));
        onAsync(builder, "BootNotification", (request, exchange) -> boots.remove());
        return new Line(builder.build());
    }

    /** A line to a CSMS that answers Heartbeat in one way. */
    protected Line heartbeatLine(CallHandler<OcppRequest<?>, OcppResponse> handler) {
        return new Line(on(csms(), "Heartbeat", handler).build());
    }

    /** The answer to BootNotification that the test gives later. */
    protected CompletableFuture<OcppResponse> nextBoot() {
        CompletableFuture<OcppResponse> boot = new CompletableFuture<>();
        boots.add(boot);
        return boot;
    }

    protected OcppRequest<?> request(String action, String payload) {
        return (OcppRequest<?>) decode(MessageType.CALL, action, payload);
    }

    protected OcppResponse response(String action, String payload) {
        return (OcppResponse) decode(MessageType.CALLRESULT, action, payload);
    }

    protected OcppRequest<?> reset() {
        return request("Reset", "{\"type\":\"OnIdle\"}");
    }

    private OcppPayload decode(MessageType type, String action, String payload) {
        return protocol.codec().payload(type, action).decode(payload).orThrow();
    }

    protected OcppNodeBuilder on(
            OcppNodeBuilder builder, String action, CallHandler<OcppRequest<?>, OcppResponse> handler) {
        return builder.on(typeOf(action), handler);
    }

    protected OcppNodeBuilder onAsync(
            OcppNodeBuilder builder, String action, AsyncCallHandler<OcppRequest<?>, OcppResponse> handler) {
        return builder.onAsync(typeOf(action), handler);
    }

    @SuppressWarnings("unchecked") // The class is that of a request, whose response the tests choose.
    protected Class<OcppRequest<OcppResponse>> typeOf(String action) {
        return (Class<OcppRequest<OcppResponse>>) (Class<?>)
                Objects.requireNonNull(protocol.actions().find(action)).requestType();
    }

    protected static String call(String id, String action, String payload) {
        return "[2,\"" + id + "\",\"" + action + "\"," + payload + "]";
    }

    protected static String result(String id, String payload) {
        return "[3,\"" + id + "\"," + payload + "]";
    }

    protected static String error(String id, String code) {
        return "[4,\"" + id + "\",\"" + code + "\",\"\",{}]";
    }

    /** Why a CALL failed. */
    protected static CallFailure failureOf(CompletionStage<?> stage) {
        CompletableFuture<?> future = stage.toCompletableFuture();
        assertThat(future).isCompletedExceptionally();
        Throwable failure = future.handle((nothing, thrown) -> thrown).join();
        while (failure instanceof CompletionException && failure.getCause() != null) {
            failure = failure.getCause();
        }
        assertThat(failure).isInstanceOf(CallFailedException.class);
        return ((CallFailedException) failure).failure();
    }

    /** Sends a CALL and answers it by a response that lacks its status. */
    protected List<String> answersToAnInvalidResponse() {
        Line line = line();
        CompletionStage<?> response = line.endpoint().call(reset());
        line.endpoint().call(reset());
        line.sent();
        List<String> sent = line.answers(result("c1", "{}"));

        assertThat(failureOf(response))
                .isInstanceOfSatisfying(
                        CallFailure.InvalidAnswer.class,
                        invalid -> assertThat(invalid.violations())
                                .singleElement()
                                .returns(ViolationKind.REQUIRED, Violation::kind)
                                .returns("/status", Violation::path));
        return sent;
    }
}
