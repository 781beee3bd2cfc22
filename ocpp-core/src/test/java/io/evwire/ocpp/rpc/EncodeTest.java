// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.Codecs.PENDING;
import static io.evwire.ocpp.rpc.Codecs.V201;
import static io.evwire.ocpp.rpc.Codecs.V21;
import static io.evwire.ocpp.rpc.DecodedAssert.assertThatDecoding;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.violation.Tolerance;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What valid frames look like when they are written. */
class EncodeTest {

    @Test
    @DisplayName("Part 4 §4.2.1 a CALL is written with its four elements")
    void writesCall() {
        assertThatBothFormsOf(V201, new Call("c1", new PingRequest("n")))
                .isEqualTo("[2,\"c1\",\"Ping\",{\"note\":\"n\"}]");
    }

    @Test
    @DisplayName("Part 4 §4.2.2 a CALLRESULT is written without action")
    void writesCallResult() {
        assertThatBothFormsOf(V201, new CallResult("c1", new SurveyResponse(ModeEnum.L1_L2, null)))
                .isEqualTo("[3,\"c1\",{\"mode\":\"L1-L2\"}]");
    }

    @Test
    @DisplayName("Part 4 §4.2.3 a CALLERROR is written with empty description and details where there are none")
    void writesCallError() {
        assertThatBothFormsOf(V201, new CallError("-1", "RpcFrameworkError", "", Map.of()))
                .isEqualTo("[4,\"-1\",\"RpcFrameworkError\",\"\",{}]");
        assertThatBothFormsOf(V201, new CallError("c1", "Own", "é\"", Map.of("a", Arrays.asList(null, 1.5))))
                .isEqualTo("[4,\"c1\",\"Own\",\"é\\\"\",{\"a\":[null,1.5]}]");
    }

    @Test
    @DisplayName("2.1 Part 4 §4.2.4 §4.2.5 SEND and CALLRESULTERROR are written in 2.1")
    void writesSendAndCallResultError() {
        assertThatBothFormsOf(V21, new Send("s", new SurveyStream(-7, "n")))
                .isEqualTo("[6,\"s\",\"SurveyStream\",{\"id\":-7,\"note\":\"n\"}]");
        assertThatBothFormsOf(V21, new CallResultError("c1", "GenericError", "d", Map.of("k", true)))
                .isEqualTo("[5,\"c1\",\"GenericError\",\"d\",{\"k\":true}]");
    }

    @Test
    @DisplayName("Part 4 §4.1.5 what is absent is not written: no null, no empty list")
    void doesNotWriteWhatIsAbsent() {
        assertThatBothFormsOf(V201, new Call("c1", SurveyRequest.builder().build()))
                .isEqualTo(Payload.minimal().call());
        assertThatBothFormsOf(V201, new Call("c1", new PingRequest(null))).isEqualTo("[2,\"c1\",\"Ping\",{}]");
    }

    @Test
    void writesEveryPropertyInTheOrderOfTheSchema() {
        Frame full = V201.decode(Payload.full().call()).orThrow();

        assertThatBothFormsOf(V201, full)
                .isEqualTo("[2,\"c1\",\"Survey\",{\"id\":\"s1\",\"comment\":\"Grüße, 東京 😀\",\"mode\":\"Eco\","
                        + "\"modes\":[\"Fast.Export\",\"L1-L2\"],\"since\":\"2026-01-31T10:00:00Z\","
                        + "\"until\":\"2026-02-28T23:59:59.120+05:30\",\"power\":7.4,\"factor\":-0.000125,\"count\":3,"
                        + "\"delta\":-2147483648,\"limit\":5,\"active\":true,\"hidden\":false,"
                        + "\"main\":{\"name\":\"m\",\"size\":1,\"spare\":{\"name\":\"s\"}},\"parts\":[{\"name\":\"p\"}],"
                        + "\"tags\":[\"a\",\"\"],\"levels\":[-1,9],\"readings\":[0,1.50],"
                        + "\"data\":{\"x\":[1,null,{\"y\":\"z\"}],\"\":true},"
                        + "\"customData\":{\"vendorId\":\"v\",\"more\":{\"n\":null},\"list\":[]}}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"", "\\", "/", "\b\f\n\r\t", "\u0000\u001f", "\u007f\u0080\u2028", "é東😀\uffff", "</script>"})
    void escapesWhatJsonMustEscapeAndKeepsTheRest(String text) {
        Call call = new Call("c1", SurveyRequest.builder().comment(text).build());
        assertThat(V201.encode(call)).isEqualTo(new String(V201.encodeToBytes(call), UTF_8));
        assertThatDecoding(V201, V201.encode(call)).isValidWith(call);
    }

    @Test
    void cutsDateTimesToMilliseconds() {
        assertThat(V201.encode(new Call(
                        "c1",
                        SurveyRequest.builder()
                                .until(OffsetDateTime.parse("2026-01-31T10:00:00.123999999Z"))
                                .build())))
                .contains("\"until\":\"2026-01-31T10:00:00.123Z\"");
        assertThat(V201.encode(new Call(
                        "c1",
                        SurveyRequest.builder()
                                .until(OffsetDateTime.parse("2026-01-31T10:00:00.000999Z"))
                                .build())))
                .contains("\"until\":\"2026-01-31T10:00:00Z\"");
    }

    @Test
    void keepsTheOrderOfTheMembersOfAnOpenType() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (String name : List.of("z", "a", "m", "")) {
            members.put(name, null);
        }
        assertThat(V201.encode(new Call(
                        "c1",
                        SurveyRequest.builder()
                                .customData(new CustomData("v", members))
                                .build())))
                .contains("\"customData\":{\"vendorId\":\"v\",\"z\":null,\"a\":null,\"m\":null,\"\":null}}");
    }

    @Test
    void writesWhatAnswersADecodedCall() {
        Call call = (Call) V201.decode("[2,\"p1\",\"Ping\",{}]").orThrow();

        assertThatDecoding(V201, V201.encode(call.result(new PingResponse())), PENDING)
                .isValidWith(new CallResult("p1", new PingResponse()));
        assertThatDecoding(V201, V201.encode(call.error(CallErrorCode.SECURITY_ERROR, "no")), PENDING)
                .isValidWith(new CallError("p1", "SecurityError", "no", Map.of()));
    }

    @Test
    void isIndependentOfWhatElseIsDoneWithTheCodec() throws InterruptedException {
        String text = Payload.full().call();
        List<String> wrong = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread thread = new Thread(() -> {
                String once = V201.encode(V201.decode(text).orThrow());
                for (int round = 0; round < 500; round++) {
                    V201.decode("[2,\"c1\",\"Survey\",{\"x\":[1,{\"y\":");
                    String again = V201.encode(V201.decode(once.getBytes(UTF_8)).orThrow());
                    if (!again.equals(once)) {
                        synchronized (wrong) {
                            wrong.add(again);
                        }
                    }
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aToleranceMayItselfEncode() {
        SurveyRequest request = SurveyRequest.builder()
                .id("1")
                .limit(1_000)
                .count(1_000)
                .parts(List.of(new Part("p", 1, null)))
                .build();
        List<String> asked = new ArrayList<>();
        OcppCodec asking = V201.withTolerance((message, violation) -> {
            asked.add(V201.encode(new CallError("-1", violation.kind().name(), violation.path(), Map.of())));
            return true;
        });
        OcppCodec lenient = V201.withTolerance(Tolerance.SALVAGE);

        assertThat(asking.encode(new Call("c1", request))).isEqualTo(lenient.encode(new Call("c1", request)));
        assertThat(asking.encodeToBytes(new Call("c1", request)))
                .isEqualTo(lenient.encodeToBytes(new Call("c1", request)));
        assertThat(asked).contains("[4,\"-1\",\"RANGE\",\"/count\",{}]").hasSize(4);
    }

    private static AbstractStringAssert<?> assertThatBothFormsOf(OcppCodec codec, Frame frame) {
        String text = codec.encode(frame);
        assertThat(new String(codec.encodeToBytes(frame), UTF_8)).isEqualTo(text);
        return assertThat(text);
    }
}
