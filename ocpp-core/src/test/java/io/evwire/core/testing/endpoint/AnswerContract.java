// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpp.endpoint.CallErrorException;
import io.evwire.ocpp.endpoint.OcppProtocol;
import io.evwire.ocpp.rpc.CallErrorCode;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.OcppResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How an endpoint of any version answers what it receives. */
public abstract class AnswerContract extends EndpointFixture {

    protected AnswerContract(OcppProtocol protocol) {
        super(protocol);
    }

    @Test
    public void answersACallWithTheResponseOfItsHandlerAndItsId() {
        assertThat(line().answer(call("h1", "Heartbeat", "{}"))).isEqualTo(result("h1", HEARTBEAT_RESPONSE));
    }

    @Test
    public void answersACallWhenTheStageOfItsHandlerCompletes() {
        Line line = line();
        CompletableFuture<OcppResponse> boot = nextBoot();
        assertThat(line.answers(call("b1", "BootNotification", BOOT_REQUEST))).isEmpty();

        boot.complete(response("BootNotification", BOOT_RESPONSE));
        assertThat(line.onlySent()).isEqualTo(result("b1", BOOT_RESPONSE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            NotImplemented                | Coffee           | {}
            NotImplemented                | heartbeat        | {}
            NotSupported                  | Authorize        | {}
            NotSupported                  | Reset            | {"type":"OnIdle"}
            NotSupported                  | Heartbeat-Signed | {"payload":"e30","protected":"e30","signature":"e30"}
            ProtocolError                 | Heartbeat        | 1
            FormatViolation               | Heartbeat        | {"x":1}
            OccurrenceConstraintViolation | BootNotification | {"reason":"PowerUp"}
            TypeConstraintViolation       | BootNotification | {"reason":1,"chargingStation":{"model":"M","vendorName":"V"}}
            PropertyConstraintViolation   | BootNotification | {"reason":"PowerUp","chargingStation":{"model":"123456789012345678901","vendorName":"V"}}
            """)
    public void refusesACallWithTheCodeOfItsFault(String code, String action, String payload) {
        assertThat(line().answer(call("f", action, payload))).startsWith("[4,\"f\",\"" + code + "\",\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            x                           | -1
            {}                          | -1
            []                          | -1
            [2]                         | -1
            [2,"a"]                     | a
            [2,"a","Heartbeat"]         | a
            [2,"a","Heartbeat",{},1]    | a
            [2,"a",1,{}]                | a
            [2,1,"Heartbeat",{}]        | -1
            ["2","a","Heartbeat",{}]    | a
            [2,"a","Heartbeat",{        | a
            [2,"1234567890123456789012345678901234567","Heartbeat",{}] | -1
            """)
    public void refusesWhatIsNoFrameWithTheIdAsFarAsItCanBeRead(String text, String id) {
        assertThat(line().answer(text)).startsWith("[4,\"" + id + "\",\"RpcFrameworkError\",\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456789012345678901234567890123456", "\\u00e9", "-1"})
    public void answersWithTheIdAsItCame(String id) {
        assertThat(line().answer(call(id, "Heartbeat", "{}"))).contains(HEARTBEAT_RESPONSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[3,\"late\",{}]",
                "[3,\"late\",1]",
                "[3,\"late\"]",
                "[3,1,{}]",
                "[4,\"late\",\"GenericError\",\"\",{}]",
                "[4,\"-1\",\"RpcFrameworkError\",\"\",{}]",
                "[4,\"late\"]",
                "[4,\"late\",1,2,3]"
            })
    public void neverAnswersAnAnswer(String text) {
        assertThat(line().answers(text)).isEmpty();
    }

    @Test
    public void handlesAnotherCallWithAnIdThatWasAnswered() {
        Line line = line();
        String first = line.answer(call("same", "Heartbeat", "{}"));

        assertThat(line.answer(call("same", "Heartbeat", "{}"))).isEqualTo(first);
    }

    @Test
    public void refusesADuplicateOfACallThatIsBeingHandledAndHandlesTheFirstAllTheSame() {
        Line line = line();
        CompletableFuture<OcppResponse> boot = nextBoot();
        line.answers(call("b", "BootNotification", BOOT_REQUEST));

        assertThat(line.answer(call("b", "BootNotification", BOOT_REQUEST)))
                .startsWith("[4,\"b\",\"RpcFrameworkError\",\"a CALL with this messageId is being handled\"");
        boot.complete(response("BootNotification", BOOT_RESPONSE));
        assertThat(line.onlySent()).isEqualTo(result("b", BOOT_RESPONSE));
    }

    @Test
    public void comparesIdsExactly() {
        Line line = line();
        boots.add(new CompletableFuture<>());
        line.answers(call("b", "BootNotification", BOOT_REQUEST));

        assertThat(line.answer(call("B", "Heartbeat", "{}"))).isEqualTo(result("B", HEARTBEAT_RESPONSE));
    }

    @Test
    public void handlesTheNextCallOfAPeerThatGaveUpTheOneBefore() {
        Line line = line();
        CompletableFuture<OcppResponse> boot = nextBoot();
        line.answers(call("b", "BootNotification", BOOT_REQUEST));

        assertThat(line.answer(call("h", "Heartbeat", "{}"))).isEqualTo(result("h", HEARTBEAT_RESPONSE));
        boot.complete(response("BootNotification", BOOT_RESPONSE));
        assertThat(line.onlySent()).isEqualTo(result("b", BOOT_RESPONSE));
    }

    @Test
    public void boundsTheCallsThatAreBeingHandled() {
        Line line = line();
        for (int i = 0; i < 16; i++) {
            boots.add(new CompletableFuture<>());
            assertThat(line.answers(call("b" + i, "BootNotification", BOOT_REQUEST)))
                    .isEmpty();
        }

        assertThat(line.answer(call("b16", "BootNotification", BOOT_REQUEST)))
                .startsWith("[4,\"b16\",\"GenericError\"");
    }

    @Test
    public void answersInternalErrorWithoutTheTextOfAnException() {
        IllegalStateException thrown = new IllegalStateException("password of the database");
        Line line = heartbeatLine((request, exchange) -> {
            throw thrown;
        });

        assertThat(line.answer(call("h", "Heartbeat", "{}"))).isEqualTo(error("h", "InternalError"));
        assertThat(failures).containsExactly(thrown);
    }

    @Test
    public void answersInternalErrorWhenAStageFails() {
        Line line = line();
        CompletableFuture<OcppResponse> boot = nextBoot();
        line.answers(call("b", "BootNotification", BOOT_REQUEST));
        IllegalStateException thrown = new IllegalStateException("secret");
        boot.completeExceptionally(new CompletionException(thrown));

        assertThat(line.onlySent()).isEqualTo(error("b", "InternalError"));
        assertThat(failures).containsExactly(thrown);
    }

    @Test
    public void answersAndThrowsOnWhenAHandlerEndsWithAnError() {
        AssertionError thrown = new AssertionError("secret");
        Line line = heartbeatLine((request, exchange) -> {
            throw thrown;
        });

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> line.endpoint().receive(call("h", "Heartbeat", "{}"))))
                .isSameAs(thrown);
        assertThat(line.onlySent()).isEqualTo(error("h", "InternalError"));
    }

    @Test
    public void answersInternalErrorToAResponseOfAnotherActionOrNone() {
        Line other = heartbeatLine((request, exchange) -> response("BootNotification", BOOT_RESPONSE));
        assertThat(other.answer(call("h", "Heartbeat", "{}"))).isEqualTo(error("h", "InternalError"));

        Line none = heartbeatLine((request, exchange) -> null);
        assertThat(none.answer(call("h", "Heartbeat", "{}"))).isEqualTo(error("h", "InternalError"));
        assertThat(failures).hasSize(2);
    }

    @Test
    public void answersInternalErrorWhereNoThreadTakesTheHandler() {
        Line line = new Line(on(
                        csms().executor(task -> {
                            throw new RejectedExecutionException("shut down");
                        }),
                        "Heartbeat",
                        (request, exchange) -> response("Heartbeat", HEARTBEAT_RESPONSE))
                .build());

        assertThat(line.answer(call("h", "Heartbeat", "{}"))).isEqualTo(error("h", "InternalError"));
    }

    @ParameterizedTest
    @EnumSource(CallErrorCode.class)
    public void answersWhateverCallErrorAHandlerRaises(CallErrorCode code) {
        Line line = heartbeatLine((request, exchange) -> {
            throw new CallErrorException(code, "because", Map.of("more", true));
        });

        assertThat(line.answer(call("h", "Heartbeat", "{}")))
                .isEqualTo("[4,\"h\",\"" + code.wireValue() + "\",\"because\",{\"more\":true}]");
        assertThat(failures).isEmpty();
    }

    @Test
    public void answersTheCallErrorThatAStageFailsWith() {
        Line line = line();
        nextBoot()
                .completeExceptionally(
                        new CompletionException(new CallErrorException(CallErrorCode.SECURITY_ERROR, null)));

        assertThat(line.answer(call("b", "BootNotification", BOOT_REQUEST))).isEqualTo(error("b", "SecurityError"));
    }

    @Test
    public void tellsAHandlerWhoCalledAndWhenItsAnswerIsSent() {
        List<String> events = new ArrayList<>();
        Line line = heartbeatLine((request, exchange) -> {
            exchange.whenSent(() -> events.add("sent"));
            events.add(exchange.messageId() + " of " + exchange.endpoint().peer());
            return response("Heartbeat", HEARTBEAT_RESPONSE);
        });
        line.answer(call("h", "Heartbeat", "{}"));

        assertThat(events).containsExactly("h of CS-1", "sent");
    }

    @Test
    public void letsOneHandlerAnswerWhateverHasNone() {
        Line line = new Line(csms().onOther((request, exchange) -> CompletableFuture.completedFuture(response(
                        request.actionName(),
                        request.actionName().equals("Heartbeat") ? HEARTBEAT_RESPONSE : BOOT_RESPONSE)))
                .build());

        assertThat(line.answer(call("h", "Heartbeat", "{}"))).isEqualTo(result("h", HEARTBEAT_RESPONSE));
        assertThat(line.answer(call("b", "BootNotification", BOOT_REQUEST))).isEqualTo(result("b", BOOT_RESPONSE));
        assertThat(line.answer(call("r", "Reset", "{\"type\":\"OnIdle\"}"))).startsWith("[4,\"r\",\"NotSupported\"");
        assertThat(line.answer(call("c", "Coffee", "{}"))).startsWith("[4,\"c\",\"NotImplemented\"");
    }

    @Test
    public void refusesWhatACheckOfTheApplicationRefuses() {
        Line line = new Line(on(
                        csms().check(() -> decoded -> decoded instanceof Decoded.Valid valid
                                        && decoded.action() != null
                                        && decoded.action().equals("Heartbeat")
                                ? protocol.codec()
                                        .refuse(
                                                valid.frame(),
                                                List.of(new Violation(
                                                        "",
                                                        ViolationKind.RULE,
                                                        "too often",
                                                        CallErrorCode.SECURITY_ERROR)))
                                : decoded),
                        "Heartbeat",
                        (request, exchange) -> response("Heartbeat", HEARTBEAT_RESPONSE))
                .build());

        assertThat(line.answer(call("h", "Heartbeat", "{}"))).startsWith("[4,\"h\",\"SecurityError\",\"too often\"");
    }

    @Test
    public void answersInternalErrorToACallWhoseCheckFails() {
        Line line = new Line(on(
                        csms().check(() -> decoded -> {
                            throw new IllegalStateException("secret");
                        }),
                        "Heartbeat",
                        (request, exchange) -> response("Heartbeat", HEARTBEAT_RESPONSE))
                .build());

        assertThat(line.answer(call("h", "Heartbeat", "{}")))
                .startsWith("[4,\"h\",\"InternalError\",")
                .doesNotContain("secret");
    }
}
