// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What only a codec reads and writes fails in databind, and says what to use. */
class FrameDatabindTest {

    private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private static final JsonMapper JACKSON_3 = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Stream<Object> values() {
        JsonWebSignature signature = new JsonWebSignature("", "", "");
        return Stream.of(
                new CallError("1", "GenericError", "", Map.of()),
                new CallResultError("1", "GenericError", "", Map.of()),
                new Call("1", new SignedRequest("Reset", signature)),
                new CallResult("1", new SignedResponse("Reset", signature)),
                new Send("1", new SignedSend("NotifyPeriodicEventStream", signature)),
                new SignedRequest("Reset", signature),
                new SignedResponse("Reset", signature),
                new SignedSend("NotifyPeriodicEventStream", signature),
                signature);
    }

    @ParameterizedTest
    @MethodSource("values")
    void isNotWritten(Object value) {
        assertThatThrownBy(() -> JACKSON_2.writeValueAsString(value))
                .hasStackTraceContaining("use decode and encode of");
        assertThatThrownBy(() -> JACKSON_3.writeValueAsString(value))
                .hasStackTraceContaining("use decode and encode of");
        assertThatThrownBy(() -> JACKSON_3.writeValueAsString(Map.of("a", value)))
                .hasStackTraceContaining("use decode and encode of");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Call.class,
                CallResult.class,
                CallError.class,
                CallResultError.class,
                Send.class,
                SignedRequest.class,
                SignedResponse.class,
                SignedSend.class,
                JsonWebSignature.class
            })
    void isNotRead(Class<?> type) {
        for (String text :
                new String[] {"{\"messageId\":\"1\",\"errorCode\":\"a\"}", "[4,\"1\",\"a\",\"\",{}]", "\"a\"", "1"}) {
            assertThatThrownBy(() -> JACKSON_2.readValue(text, type))
                    .as(text)
                    .hasMessageContaining("use decode and encode of OcppCodec");
            assertThatThrownBy(() -> JACKSON_3.readValue(text, type))
                    .as(text)
                    .hasMessageContaining("use decode and encode of OcppCodec");
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {Frame.class, OcppRequest.class})
    void isNotReadWhereTheKindIsNotKnown(Class<?> type) {
        assertThatThrownBy(() -> JACKSON_2.readValue("{\"messageId\":\"1\"}", type))
                .isInstanceOf(com.fasterxml.jackson.databind.JsonMappingException.class);
        assertThatThrownBy(() -> JACKSON_3.readValue("{\"messageId\":\"1\"}", type))
                .isInstanceOf(tools.jackson.databind.DatabindException.class);
    }
}
