// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpp.endpoint.CallFailure;
import io.evwire.ocpp.endpoint.OcppEndpoint;
import io.evwire.ocpp.endpoint.OcppNode;
import io.evwire.ocpp.endpoint.OcppProtocol;
import io.evwire.ocpp.endpoint.Side;
import io.evwire.ocpp.rpc.CallError;
import io.evwire.ocpp.rpc.JsonWebSignature;
import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppResponse;
import io.evwire.ocpp.rpc.SignedRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How an endpoint of any version sends CALLs, and what comes of them. */
public abstract class CallContract extends EndpointFixture {

    private static final String RESET = "\"Reset\",{\"type\":\"OnIdle\"}]";

    protected CallContract(OcppProtocol protocol) {
        super(protocol);
    }

    private static CompletableFuture<?> call(Line line, OcppRequest<?> request) {
        return line.endpoint().call(request).toCompletableFuture();
    }

    @Test
    public void givesTheResponseToACall() {
        Line line = line();
        CompletableFuture<?> response = call(line, reset());
        assertThat(line.onlySent()).isEqualTo("[2,\"c1\"," + RESET);

        assertThat(line.answers(result("c1", ACCEPTED))).isEmpty();
        assertThat(response).isCompletedWithValueMatching(value -> value.equals(response("Reset", ACCEPTED)));
        assertThat(scheduler.waiting()).isZero();
    }

    @Test
    public void sendsOneCallAtATimeInTheirOrder() {
        Line line = line();
        CompletableFuture<?> first = call(line, reset());
        CompletableFuture<?> second = call(line, request("ClearCache", "{}"));
        CompletableFuture<?> third = call(line, reset());
        assertThat(line.onlySent()).startsWith("[2,\"c1\",\"Reset\"");

        assertThat(line.answer(result("c1", ACCEPTED))).startsWith("[2,\"c2\",\"ClearCache\"");
        assertThat(first).isCompleted();
        assertThat(line.answer(result("c2", ACCEPTED))).startsWith("[2,\"c3\",\"Reset\"");
        assertThat(second).isCompleted();
        assertThat(line.answers(result("c3", ACCEPTED))).isEmpty();
        assertThat(third).isCompleted();
    }

    @Test
    public void answersCallsThatCrossItsOwn() {
        Line line = line();
        CompletableFuture<?> response = call(line, reset());
        line.sent();

        // Even of the same id: each end has its own.
        assertThat(line.answer(call("c1", "Heartbeat", "{}"))).isEqualTo(result("c1", HEARTBEAT_RESPONSE));
        assertThat(response).isNotDone();
    }

    @Test
    public void failsWithTheErrorOfThePeerAndGoesOn() {
        Line line = line();
        CompletableFuture<?> response = call(line, reset());
        line.endpoint().call(reset());
        line.sent();

        assertThat(line.answer("[4,\"c1\",\"NotSupported\",\"no\",{}]")).startsWith("[2,\"c2\",");
        assertThat(failureOf(response))
                .isEqualTo(new CallFailure.Refused(new CallError("c1", "NotSupported", "no", null)));
        assertThat(failureOf(response).inWords()).isEqualTo("refused with NotSupported: no");
    }

    @Test
    public void givesUpAfterItsTimeAndGoesOn() {
        Line line = line();
        CompletableFuture<?> response = call(line, reset());
        line.endpoint().call(reset());
        line.sent();
        scheduler.advance(Duration.ofMillis(29_999));
        assertThat(line.sent()).isEmpty();
        scheduler.advance(Duration.ofMillis(1));

        assertThat(failureOf(response)).isEqualTo(new CallFailure.TimedOut(Duration.ofSeconds(30)));
        assertThat(line.onlySent()).startsWith("[2,\"c2\",");
    }

    @Test
    public void countsTheTimeOfACallThatWaitedFromItsTurn() {
        Line line = line();
        line.endpoint().call(reset(), Duration.ofSeconds(20));
        CompletableFuture<?> second =
                line.endpoint().call(reset(), Duration.ofSeconds(20)).toCompletableFuture();
        scheduler.advance(Duration.ofSeconds(20));
        scheduler.advance(Duration.ofSeconds(19));
        assertThat(second).isNotDone();
        scheduler.advance(Duration.ofSeconds(1));

        assertThat(failureOf(second)).isInstanceOf(CallFailure.TimedOut.class);
    }

    @Test
    public void takesNoNoticeOfATimerThatComesAfterTheAnswer() {
        List<Runnable> timers = new ArrayList<>();
        Line line = new Line(OcppNode.builder(
                        Side.CSMS,
                        (delay, task) -> {
                            timers.add(task);
                            return () -> {};
                        },
                        protocol)
                .messageIds(() -> "c" + timers.size())
                .build());
        CompletableFuture<?> first = call(line, reset());
        line.answers(result("c0", ACCEPTED));
        CompletableFuture<?> second = call(line, reset());
        line.sent();
        timers.get(0).run();

        assertThat(first).isCompleted();
        assertThat(second).isNotDone();
        assertThat(line.answers(result("c1", ACCEPTED))).isEmpty();
        assertThat(second).isCompleted();
    }

    @Test
    public void survivesAnAnswerThatComesTooLate() {
        Line line = line();
        line.endpoint().call(reset());
        scheduler.advance(Duration.ofSeconds(30));
        CompletableFuture<?> second = call(line, reset());
        line.sent();

        assertThat(line.answers(result("c1", ACCEPTED))).isEmpty();
        assertThat(line.answers(error("c1", "InternalError"))).isEmpty();
        assertThat(second).isNotDone();
        line.answers(result("c2", ACCEPTED));
        assertThat(second).isCompleted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[3,\"C1\",{\"status\":\"Accepted\"}]",
                "[3,\"c2\",{\"status\":\"Accepted\"}]",
                "[3,\"\",{\"status\":\"Accepted\"}]",
                "[4,\"unknown\",\"InternalError\",\"\",{}]",
                "[4,\"-1\",\"RpcFrameworkError\",\"\",{}]"
            })
    public void leavesACallToItsOwnAnswer(String text) {
        Line line = line();
        CompletableFuture<?> response = call(line, reset());
        CompletableFuture<?> waiting = call(line, reset());
        line.sent();

        assertThat(line.answers(text)).isEmpty();
        assertThat(response).isNotDone();
        assertThat(waiting).isNotDone();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[4,\"c1\",\"InternalError\",\"\"]",
                "[4,\"c1\",1,\"\",{}]",
                "[4,\"c1\",\"InternalError\",\"\",[]]",
                "[4,\"c1\",\"InternalError\",\"\",{}"
            })
    public void takesAFaultyCallErrorForTheEndOfTheCallAndSaysNothing(String text) {
        Line line = line();
        CompletableFuture<?> response = call(line, reset());
        line.sent();

        assertThat(line.answers(text)).isEmpty();
        assertThat(failureOf(response)).isInstanceOf(CallFailure.InvalidAnswer.class);
    }

    @Test
    public void takesAnAnswerOnce() {
        Line line = line();
        CompletableFuture<?> response = call(line, reset());
        line.answers(result("c1", ACCEPTED));

        assertThat(line.answers(result("c1", "{\"status\":\"Rejected\"}"))).isEmpty();
        assertThat(line.answers(error("c1", "InternalError"))).isEmpty();
        assertThat(response).isCompletedWithValueMatching(value -> value.equals(response("Reset", ACCEPTED)));
    }

    @Test
    public void boundsTheCallsThatWait() {
        Line line = new Line(csms().mostWaitingCalls(1).build());
        line.endpoint().call(reset());
        line.endpoint().call(reset());

        assertThat(failureOf(call(line, reset()))).isEqualTo(new CallFailure.QueueFull(1));
    }

    @Test
    public void leavesOutACallThatWasCancelledWhileItWaited() {
        Line line = new Line(csms().mostWaitingCalls(1).build());
        line.endpoint().call(reset());
        call(line, reset()).cancel(false);
        CompletableFuture<?> third = call(line, reset());
        line.sent();

        assertThat(line.answer(result("c1", ACCEPTED))).startsWith("[2,\"c3\",");
        assertThat(third).isNotDone();
    }

    @Test
    public void waitsForTheAnswerToACancelledCallBeforeTheNext() {
        Line line = line();
        call(line, reset()).cancel(false);
        line.endpoint().call(reset());
        assertThat(line.onlySent()).startsWith("[2,\"c1\",");

        assertThat(line.answer(result("c1", ACCEPTED))).startsWith("[2,\"c2\",");
    }

    @Test
    public void refusesToCallWhatThisSideReceives() {
        Line line = line();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call(line, request("Heartbeat", "{}")))
                .withMessageStartingWith("Heartbeat is not sent by this side");
        assertThat(line.sent()).isEmpty();
    }

    @Test
    public void goesOnWhenTheChannelFails() {
        List<String> sent = new ArrayList<>();
        IOException broken = new IOException("broken");
        OcppEndpoint endpoint = csms().build().connect(protocol.subprotocol(), "CS-1", text -> {
            sent.add(text);
            if (sent.size() == 1) {
                throw broken;
            }
        });

        CompletionStage<?> first = endpoint.call(reset());
        assertThat(failureOf(first)).isEqualTo(new CallFailure.NotSent(broken));
        assertThat(scheduler.waiting()).isZero();
        CompletionStage<?> second = endpoint.call(reset());
        assertThat(sent).hasSize(2);
        assertThat(second.toCompletableFuture()).isNotDone();
    }

    @Test
    public void goesOnWhenTheSchedulerIsShutDown() {
        RejectedExecutionException shutDown = new RejectedExecutionException();
        Line line = new Line(OcppNode.builder(
                        Side.CSMS,
                        (delay, task) -> {
                            throw shutDown;
                        },
                        protocol)
                .build());

        assertThat(failureOf(call(line, reset()))).isEqualTo(new CallFailure.NotSent(shutDown));
        assertThat(failureOf(call(line, reset()))).isEqualTo(new CallFailure.NotSent(shutDown));
        assertThat(line.sent()).isEmpty();
    }

    @Test
    public void givesIdsThatWereNeverGivenBefore() {
        Line line = new Line(OcppNode.builder(Side.CSMS, scheduler, protocol).build());
        line.endpoint().call(reset());
        String first = line.onlySent().split("\"", -1)[1];
        line.answers(result(first, ACCEPTED));
        line.endpoint().call(reset());
        String second = line.onlySent().split("\"", -1)[1];

        assertThat(first).isNotEqualTo(second).hasSizeBetween(3, 36);
    }

    @Test
    public void letsAHandlerCallBackTheStationThatCalled() {
        Line line = heartbeatLine((request, exchange) -> {
            exchange.endpoint().call(reset());
            return response("Heartbeat", HEARTBEAT_RESPONSE);
        });

        assertThat(line.answers(call("h", "Heartbeat", "{}")))
                .containsExactly("[2,\"c1\"," + RESET, result("h", HEARTBEAT_RESPONSE));
    }

    @Test
    public void takesASignedOrAPlainAnswerToASignedCall() {
        Line line = line();
        SignedRequest signed = new SignedRequest("Reset", new JsonWebSignature("e30", "e30", "e30"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line.endpoint().call(signed))
                .withMessageContaining("callSigned");
        CompletionStage<OcppResponse> plain = line.endpoint().callSigned(signed);
        assertThat(line.onlySent()).startsWith("[2,\"c1\",\"Reset-Signed\",");
        line.answers(result("c1", ACCEPTED));

        assertThat(plain.toCompletableFuture()).isCompletedWithValue(response("Reset", ACCEPTED));
    }

    @Test
    public void endsTheCallWhoseAnswerCouldNotBeChecked() {
        IllegalStateException thrown = new IllegalStateException();
        Line line = new Line(csms().check(() -> decoded -> {
                    throw thrown;
                })
                .build());
        CompletableFuture<?> response = call(line, reset());
        line.answers(result("c1", ACCEPTED));

        assertThat(failureOf(response))
                .isInstanceOfSatisfying(
                        CallFailure.InvalidAnswer.class,
                        invalid -> assertThat(invalid.violations())
                                .singleElement()
                                .returns(ViolationKind.INTERNAL, Violation::kind));
        assertThat(line.answers("x")).hasSize(1);
        assertThat(failures).containsExactly(thrown, thrown);
    }

    @Test
    public void endsTheCallWhoseAnswerMadeAToleranceThrow() {
        IllegalStateException thrown = new IllegalStateException();
        OcppProtocol failing = protocol.withCodec(protocol.codec().withTolerance((action, violation) -> {
            throw thrown;
        }));
        Line line = new Line(OcppNode.builder(Side.CSMS, scheduler, failing)
                .messageIds(() -> "c1")
                .build());
        CompletableFuture<?> response = call(line, reset());

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> line.endpoint().receive(result("c1", "{\"status\":\"Accepted\",\"x\":1}")))
                .isSameAs(thrown);
        assertThat(failureOf(response)).isEqualTo(new CallFailure.InvalidAnswer(List.of()));
    }
}
