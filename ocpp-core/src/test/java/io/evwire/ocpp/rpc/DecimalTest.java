// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.Codecs.V201;
import static io.evwire.ocpp.rpc.DecodedAssert.assertThatDecoding;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Part 2 §2.1.4 a decimal keeps its full resolution")
class DecimalTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-0.00, 0.00",
        "7.4, 7.4",
        "7.40, 7.40",
        "-0.000125, -0.000125",
        "1e3, 1000",
        "1.5E+3, 1500",
        "1e-3, 0.001",
        "12.5e1, 125",
        "12.345e2, 1234.5",
        "999999999999999999, 999999999999999999",
        "-999999999999999999, -999999999999999999",
        "9999999999999999999, 9999999999999999999",
        "9223372036854775808, 9223372036854775808",
        "0.100000000000000000, 0.100000000000000000",
        "0.1000000000000000055511151231257827, 0.1000000000000000055511151231257827",
        "123456789012345678.123456789012345678, 123456789012345678.123456789012345678"
    })
    void isReadExactlyAndWrittenWithoutExponent(String json, String plain) {
        Call call = new Call(
                "c1", SurveyRequest.builder().factor(new BigDecimal(plain)).build());
        assertThatDecoding(V201, Payload.minimal().with("factor", json).call()).isValidWith(call);
        assertThat(V201.encode(call)).contains("\"factor\":" + plain + ",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "0.000", "1000.5", "1000.50", "1.0005e3", "1e-60"})
    void keepsWithinItsBounds(String json) {
        assertThatDecoding(V201, Payload.minimal().with("power", json).call()).isValid();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "-1e-60", "1000.51", "1000.500000000000000000000001", "1e4", "-1e60"})
    void isRefusedBeyondItsBounds(String json) {
        assertThatDecoding(V201, Payload.minimal().with("power", json).call()).isInvalidWith("RANGE /power");
    }

    @Test
    void givenWithANegativeScaleEqualsWhatIsReadBack() {
        SurveyRequest request = SurveyRequest.builder()
                .factor(new BigDecimal("12e5"))
                .data(new BigDecimal("-3e2"))
                .build();

        assertThat(request.factor()).isEqualTo(new BigDecimal("1200000"));
        assertThat(request.data()).isEqualTo(new BigDecimal("-300"));
        Call call = new Call("c1", request);
        assertThatDecoding(V201, V201.encode(call)).isValidWith(call);
    }
}
