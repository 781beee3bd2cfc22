// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.endpoint.CallErrorException;
import io.evwire.ocpp.endpoint.CallFailedException;
import io.evwire.ocpp.endpoint.CallFailure;
import io.evwire.ocpp.endpoint.EndpointListener;
import io.evwire.ocpp.endpoint.OcppEndpoint;
import io.evwire.ocpp.endpoint.OcppNode;
import io.evwire.ocpp.endpoint.OcppNodeBuilder;
import io.evwire.ocpp.endpoint.OcppProtocol;
import io.evwire.ocpp.endpoint.Side;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.MessageFrame;
import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two endpoints back to back: a Charging Station and a CSMS through a whole session, seen by a listener. */
public abstract class SessionContract extends EndpointFixture {

    private static final String EVENT = "\"timestamp\":\"2026-11-30T20:00:00Z\",\"seqNo\":%d,"
            + "\"transactionInfo\":{\"transactionId\":\"t1\"},\"evse\":{\"id\":1,\"connectorId\":1}}";

    private final List<String> seen = new ArrayList<>();
    private @Nullable OcppEndpoint station;
    private @Nullable OcppEndpoint csms;

    protected SessionContract(OcppProtocol protocol) {
        super(protocol);
    }

    /** What the CSMS saw, as {@code < Heartbeat} for a CALL received. */
    private final class Recorder implements EndpointListener {

        @Override
        public void onReceive(OcppEndpoint endpoint, Decoded decoded, String text) {
            seen.add("< " + decoded.messageType() + " " + decoded.action());
        }

        @Override
        public void onSend(OcppEndpoint endpoint, Frame frame, String text) {
            seen.add("> " + frame.messageType() + " " + (frame instanceof MessageFrame one ? one.action() : null));
        }

        @Override
        public void onHandled(OcppEndpoint endpoint, Call call, Frame answer, Duration duration) {
            seen.add("handled " + call.action() + " in " + duration.toMillis());
        }

        @Override
        public void onCallEnded(OcppEndpoint endpoint, Call call, @Nullable CallFailure failure, Duration duration) {
            seen.add("ended " + call.action() + (failure == null ? "" : ", " + failure.inWords()));
        }
    }

    private OcppNode node(Side side, Map<String, String> responses) {
        OcppNodeBuilder builder = OcppNode.builder(side, scheduler, protocol);
        responses.forEach((action, payload) -> on(builder, action, (request, exchange) -> {
            scheduler.advance(Duration.ofMillis(5));
            return response(action, payload);
        }));
        if (side == Side.CSMS) {
            builder.listener(new Recorder()).listener(new EndpointListener() {
                @Override
                public void onSend(OcppEndpoint endpoint, Frame frame, String text) {
                    throw new IllegalStateException("a listener that fails changes nothing");
                }
            });
        }
        return builder.build();
    }

    @BeforeEach
    public void collectWhatListenersThrow() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
    }

    @AfterEach
    public void leaveItToTheJvmAgain() {
        Thread.currentThread().setUncaughtExceptionHandler(null);
    }

    private void connect() {
        Map<String, String> ofCsms = new LinkedHashMap<>();
        ofCsms.put("BootNotification", BOOT_RESPONSE);
        ofCsms.put("Heartbeat", HEARTBEAT_RESPONSE);
        ofCsms.put("StatusNotification", "{}");
        ofCsms.put("Authorize", "{\"idTokenInfo\":{\"status\":\"Accepted\"}}");
        ofCsms.put("TransactionEvent", "{}");
        Map<String, String> ofStation = new LinkedHashMap<>();
        ofStation.put("Reset", ACCEPTED);
        ofStation.put("RequestStopTransaction", ACCEPTED);
        OcppNode stationNode = node(Side.CHARGING_STATION, ofStation);
        OcppNode csmsNode = node(Side.CSMS, ofCsms);
        String subprotocol = csmsNode.negotiate(String.join(", ", stationNode.subprotocols()));
        assertThat(subprotocol).isNotNull();
        station = stationNode.connect(subprotocol, "CSMS", text -> csms.receive(text));
        csms = csmsNode.connect(subprotocol, "CS-1", text -> station.receive(text));
    }

    private void stationCalls(String action, String payload) {
        assertThat(station.call(request(action, payload)).toCompletableFuture()).isCompleted();
    }

    @Test
    public void talksThroughAWholeSession() {
        connect();
        stationCalls("BootNotification", BOOT_REQUEST);
        stationCalls(
                "StatusNotification",
                "{\"timestamp\":\"2026-11-30T20:00:00Z\",\"connectorStatus\":\"Available\",\"evseId\":1,\"connectorId\":1}");
        stationCalls("Authorize", "{\"idToken\":{\"idToken\":\"04E1\",\"type\":\"ISO14443\"}}");
        stationCalls(
                "TransactionEvent",
                "{\"eventType\":\"Started\",\"triggerReason\":\"Authorized\"," + String.format(EVENT, 0));
        assertThat(csms.call(request("RequestStopTransaction", "{\"transactionId\":\"t1\"}"))
                        .toCompletableFuture())
                .isCompletedWithValueMatching(
                        response -> response.equals(response("RequestStopTransaction", ACCEPTED)));
        stationCalls(
                "TransactionEvent",
                "{\"eventType\":\"Ended\",\"triggerReason\":\"RemoteStop\"," + String.format(EVENT, 1));
        stationCalls("Heartbeat", "{}");
        assertThat(failureOf(csms.call(request("ClearCache", "{}")))).isInstanceOf(CallFailure.Refused.class);
        assertThat(csms.call(reset()).toCompletableFuture()).isCompleted();

        assertThat(seen.subList(0, 3))
                .containsExactly(
                        "< CALL BootNotification", "handled BootNotification in 5", "> CALLRESULT BootNotification");
        assertThat(seen)
                .hasSize(6 * 3 + 3 * 3)
                .endsWith(
                        "> CALL ClearCache",
                        "< CALLERROR null",
                        "ended ClearCache, refused with NotSupported: ClearCache is not supported here",
                        "> CALL Reset",
                        "< CALLRESULT Reset",
                        "ended Reset");
        assertThat(failures).hasSize(9).allMatch(failure -> failure.getMessage().startsWith("a listener that fails"));
    }

    @Test
    public void aLocalControllerHandsOnWhatItDoesNotHandle() {
        connect();
        OcppEndpoint upstream = station;
        OcppNode controller = OcppNode.builder(Side.LOCAL_CONTROLLER_TO_STATION, scheduler, protocol)
                .onOther((request, exchange) -> handOn(upstream, request))
                .build();
        Line line = new Line(controller);

        assertThat(line.answer(call("h", "Heartbeat", "{}"))).isEqualTo(result("h", HEARTBEAT_RESPONSE));
        assertThat(line.answer(call(
                        "s", "SecurityEventNotification", "{\"type\":\"x\",\"timestamp\":\"2026-11-30T20:00:00Z\"}")))
                .startsWith("[4,\"s\",\"NotSupported\",\"SecurityEventNotification is not supported here\",{");
        assertThat(line.answer(call("r", "Reset", "{\"type\":\"OnIdle\"}"))).startsWith("[4,\"r\",\"NotSupported\"");
    }

    private static CompletionStage<OcppResponse> handOn(OcppEndpoint upstream, OcppRequest<?> request) {
        CompletableFuture<OcppResponse> response = new CompletableFuture<>();
        upstream.call(request).whenComplete((value, failure) -> {
            if (failure == null) {
                response.complete(value);
            } else if (((CallFailedException) failure).failure() instanceof CallFailure.Refused refused) {
                response.completeExceptionally(CallErrorException.of(refused.error()));
            } else {
                response.completeExceptionally(failure);
            }
        });
        return response;
    }
}
