// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evwire.core.testing.endpoint.EndpointFixture;
import io.evwire.core.testing.endpoint.Line;
import io.evwire.ocpp.endpoint.CallFailure;
import io.evwire.ocpp.endpoint.OcppNode;
import io.evwire.ocpp.endpoint.Side;
import io.evwire.ocpp.rpc.CallResultError;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v21.Ocpp21;
import io.evwire.ocpp.v21.datatype.StreamDataElement;
import io.evwire.ocpp.v21.message.NotifyPeriodicEventStream;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the endpoint of OCPP 2.1 does beyond that of OCPP 2.0.1. */
class VersionTest extends EndpointFixture {

    private static final String STREAM =
            "{\"id\":7,\"pending\":0,\"basetime\":\"2026-05-11T17:03:00Z\"," + "\"data\":[{\"t\":0.5,\"v\":\"16\"}]}";

    VersionTest() {
        super(Ocpp21.protocol());
    }

    private static NotifyPeriodicEventStream stream() {
        return NotifyPeriodicEventStream.builder()
                .id(7)
                .pending(0)
                .basetime(OffsetDateTime.parse("2026-05-11T17:03:00Z"))
                .data(List.of(StreamDataElement.builder()
                        .t(new BigDecimal("0.5"))
                        .v("16")
                        .build()))
                .build();
    }

    private static String send(String payload) {
        return "[6,\"s\",\"NotifyPeriodicEventStream\"," + payload + "]";
    }

    private Line stationLine() {
        return new Line(OcppNode.builder(Side.CHARGING_STATION, scheduler, Ocpp21.protocol())
                .build());
    }

    @Test
    void answersAnInvalidResponseWithCallResultError() {
        List<String> sent = answersToAnInvalidResponse();

        assertThat(sent).hasSize(2);
        assertThat(sent.get(0)).startsWith("[5,\"c1\",\"OccurrenceConstraintViolation\",");
        assertThat(sent.get(1)).startsWith("[2,\"c2\",");
    }

    @Test
    void tellsTheHandlerThatItsResponseWasRefused() {
        List<CallResultError> refusals = new ArrayList<>();
        Line line = heartbeatLine((request, exchange) -> {
            exchange.whenRefused(refusals::add);
            return response("Heartbeat", HEARTBEAT_RESPONSE);
        });
        line.answer(call("h", "Heartbeat", "{}"));

        assertThat(line.answers("[5,\"H\",\"FormatViolation\",\"other\",{}]")).isEmpty();
        assertThat(refusals).isEmpty();
        assertThat(line.answers("[5,\"h\",\"FormatViolation\",\"clock\",{}]")).isEmpty();
        assertThat(line.answers("[5,\"h\",\"FormatViolation\",\"again\",{}]")).isEmpty();
        assertThat(refusals).extracting(CallResultError::errorDescription).containsExactly("clock");
    }

    @Test
    void remembersTheLastAnswersThatCanBeRefused() {
        List<String> refused = new ArrayList<>();
        Line line = heartbeatLine((request, exchange) -> {
            exchange.whenRefused(error -> refused.add(error.messageId()));
            return response("Heartbeat", HEARTBEAT_RESPONSE);
        });
        for (int i = 0; i < 6; i++) {
            line.answer(call("h" + i, "Heartbeat", "{}"));
        }
        for (int i = 0; i < 6; i++) {
            line.answers("[5,\"h" + i + "\",\"InternalError\",\"\",{}]");
        }

        assertThat(refused).containsExactly("h2", "h3", "h4", "h5");
    }

    @Test
    void survivesAHandlerThatFailsAtTheRefusal() {
        IllegalStateException thrown = new IllegalStateException();
        Line line = heartbeatLine((request, exchange) -> {
            exchange.whenRefused(error -> {
                throw thrown;
            });
            return response("Heartbeat", HEARTBEAT_RESPONSE);
        });
        line.answer(call("h", "Heartbeat", "{}"));
        line.answers("[5,\"h\",\"InternalError\",\"\",{}]");

        assertThat(failures).containsExactly(thrown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[5,\"x\",\"InternalError\",\"\",{}]",
                "[5,\"x\",\"InternalError\"]",
                "[5,\"x\"]",
                "[6,\"x\",\"NotifyPeriodicEventStream\",{}]",
                "[6,\"x\",\"Coffee\",{}]",
                "[6,\"x\",\"Heartbeat\",{}]",
                "[6,\"x\"]",
                "[7,\"x\"]",
                "[1,\"x\",{}]"
            })
    void answersNeitherRefusalsNorSendsNorUnknownMessageTypes(String text) {
        assertThat(line().answers(text)).isEmpty();
    }

    @Test
    void refusesToTakeASendForACall() {
        Line line = new Line(csms().onSend(NotifyPeriodicEventStream.class, (message, endpoint) -> {})
                .build());
        assertThat(line.answer(call("s", "NotifyPeriodicEventStream", STREAM))).startsWith("[4,\"s\",\"NotSupported\"");
    }

    @Test
    void handsSendsToTheirHandlerAndNeverAnswers() {
        List<Object> received = new ArrayList<>();
        Line line = new Line(csms().onSend(NotifyPeriodicEventStream.class, (message, endpoint) -> {
                    received.add(message);
                    received.add(endpoint.peer());
                })
                .build());

        assertThat(line.answers(send(STREAM))).isEmpty();
        assertThat(received).containsExactly(stream(), "CS-1");
        assertThat(line.answers(send("{}"))).isEmpty();
        assertThat(received).hasSize(2);
    }

    @Test
    void saysNothingOfAHandlerOfSendsThatFails() {
        IllegalStateException thrown = new IllegalStateException();
        Line line = new Line(csms().onOtherSend((message, endpoint) -> {
                    throw thrown;
                })
                .build());

        assertThat(line.answers(send(STREAM))).isEmpty();
        assertThat(failures).containsExactly(thrown);
    }

    @Test
    void sendsWhileACallWaitsForItsAnswer() {
        Line line = stationLine();
        line.endpoint().call(request("Heartbeat", "{}"));
        line.endpoint().call(request("Heartbeat", "{}"));
        line.sent();

        assertThat(line.endpoint().send(stream()).toCompletableFuture()).isCompleted();
        assertThat(line.onlySent()).startsWith("[6,\"").contains("\"NotifyPeriodicEventStream\"");
        line.endpoint().close();
        assertThat(failureOf(line.endpoint().send(stream()))).isEqualTo(new CallFailure.Closed(false));
    }

    @Test
    void refusesToSendWhatThisSideReceives() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line().endpoint().send(stream()))
                .withMessageStartingWith("NotifyPeriodicEventStream is not sent by this side");
    }

    @Test
    void choosesTheFirstSubprotocolOfTheClientThatItSpeaks() {
        OcppNode both = OcppNode.builder(Side.CSMS, scheduler, Ocpp21.protocol(), Ocpp201.protocol())
                .build();

        assertThat(both.subprotocols()).containsExactly("ocpp2.1", "ocpp2.0.1");
        assertThat(both.negotiate("ocpp2.0.1, ocpp2.1")).isEqualTo("ocpp2.0.1");
        assertThat(both.negotiate("ocpp1.6,ocpp2.1")).isEqualTo("ocpp2.1");
        assertThat(both.negotiate("ocpp1.6")).isNull();
        assertThat(both.negotiate("OCPP2.1")).isNull();
        assertThat(both.negotiate("")).isNull();
        assertThat(both.negotiate(null)).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both.connect("ocpp1.6", "CS-1", text -> {}))
                .withMessageContaining("[ocpp2.1, ocpp2.0.1]");
    }

    @Test
    void speaksTheVersionOfEachConnection() {
        OcppNode both = OcppNode.builder(Side.CSMS, scheduler, Ocpp21.protocol(), Ocpp201.protocol())
                .on(
                        io.evwire.ocpp.v201.message.HeartbeatRequest.class,
                        (request, exchange) -> io.evwire.ocpp.v201.message.HeartbeatResponse.builder()
                                .currentTime(OffsetDateTime.parse("2026-11-30T20:00:00Z"))
                                .build())
                .build();
        List<String> sent = new ArrayList<>();
        both.connect("ocpp2.0.1", "old", sent::add).receive(call("h", "Heartbeat", "{}"));
        both.connect("ocpp2.1", "new", sent::add).receive(call("h", "Heartbeat", "{}"));

        assertThat(sent).hasSize(2);
        assertThat(sent.get(0)).isEqualTo(result("h", HEARTBEAT_RESPONSE));
        assertThat(sent.get(1)).startsWith("[4,\"h\",\"NotSupported\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both.connect("ocpp2.1", "new", sent::add)
                        .call(io.evwire.ocpp.v201.message.ResetRequest.builder()
                                .type(io.evwire.ocpp.v201.enumeration.ResetEnum.ON_IDLE)
                                .build()))
                .withMessageContaining("2.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        csms().on(io.evwire.ocpp.v201.message.HeartbeatRequest.class, (request, exchange) -> null))
                .withMessageContaining("use the class of its version");
    }
}
