// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.Codecs.V201;
import static io.evwire.ocpp.rpc.DecodedAssert.assertThatDecoding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values without a schema: DataTransfer's data and the other members of customData. */
class FreeJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "\"x\"",
                "false",
                "[]",
                "{}",
                "[null]",
                "{\"z\":1,\"a\":{\"y\":[null,{\"b\":null}]},\"m\":-0.10}",
                "{\"\":\"\",\" \":[[[]]],\"~/\":\"\\u0000\\\"\"}"
            })
    @DisplayName("Part 4 §9 and P01 free JSON survives decoding and encoding as it is")
    void survivesARoundTrip(String json) {
        String text = Payload.minimal().with("data", json).call();

        assertThat(V201.encode(V201.decode(text).orThrow())).isEqualTo(text);
    }

    @Test
    void isReadAsPlainJavaValuesInTheOrderOfTheMessage() {
        SurveyRequest request = decodeData("{\"z\":1.50,\"a\":[null,true,\"s\"],\"n\":null}");

        assertThat(request.data()).isInstanceOf(Map.class);
        Map<?, ?> data = (Map<?, ?>) request.data();
        assertThat(new ArrayList<Object>(data.keySet())).containsExactly("z", "a", "n");
        assertThat(data.get("z")).isEqualTo(new BigDecimal("1.50"));
        assertThat(data.get("a")).isEqualTo(Arrays.asList(null, true, "s"));
        assertThat(data.get("n")).isNull();
    }

    @Test
    void cannotBeModified() {
        Map<?, ?> data = (Map<?, ?>) decodeData("{\"a\":[1],\"b\":{\"c\":1}}").data();

        assertThatThrownBy(data::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((List<?>) data.get("a")).clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((Map<?, ?>) data.get("b")).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void thatIsNullIsAbsent() {
        assertThatDecoding(V201, Payload.minimal().with("data", "null").call())
                .isValidWith(new Call("c1", SurveyRequest.builder().data(null).build()));
    }

    @Test
    void isCopiedFromWhatAnApplicationGives() {
        Map<String, @Nullable Object> given = new LinkedHashMap<>();
        List<@Nullable Object> list = new ArrayList<>(List.of(1));
        given.put("list", list);
        given.put("none", null);
        SurveyRequest request = SurveyRequest.builder().data(given).build();
        given.clear();
        list.clear();

        Map<String, @Nullable Object> expected = new LinkedHashMap<>();
        expected.put("list", List.of(BigDecimal.ONE));
        expected.put("none", null);
        assertThat(request.data()).isEqualTo(expected);
    }

    @Test
    void takesEveryKindOfJavaNumber() {
        SurveyRequest request = SurveyRequest.builder()
                .data(List.of((byte) 1, (short) 2, 3, 4L, 1.5f, 0.1, new BigInteger("7"), new BigDecimal("8.0")))
                .build();

        assertThat(V201.encode(new Call("c1", request))).contains("\"data\":[1,2,3,4,1.5,0.1,7,8.0]");
    }

    @Test
    void refusesWhatJsonCannotHold() {
        for (Object bad : new Object[] {
            new Object(),
            'c',
            Double.NaN,
            Float.POSITIVE_INFINITY,
            new int[] {1},
            List.of(new Object()),
            Map.of(1, "x"),
            Map.of("k", Map.of("l", new StringBuilder()))
        }) {
            assertThatIllegalArgumentException()
                    .as("%s", bad)
                    .isThrownBy(() -> SurveyRequest.builder().data(bad).build());
        }
    }

    private static SurveyRequest decodeData(String json) {
        Call call =
                (Call) V201.decode(Payload.minimal().with("data", json).call()).orThrow();
        return (SurveyRequest) call.payload();
    }
}
