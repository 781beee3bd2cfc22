// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.Codecs.V201;
import static io.evwire.ocpp.rpc.DecodedAssert.assertThatDecoding;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Part 2 §2.1.4 an integer has 32 bits")
class IntegerTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "7, 7",
        "1.0, 1",
        "-1.000, -1",
        "0.0, 0",
        "-0.0e5, 0",
        "1e2, 100",
        "1E+2, 100",
        "120e-1, 12",
        "0.5e1, 5",
        "0e60, 0",
        "1.00e1, 10",
        "2147483647, 2147483647",
        "-2147483648, -2147483648",
        "2147483647.0, 2147483647",
        "2147483.647e3, 2147483647",
        "21474836470e-1, 2147483647",
        "-2.147483648e9, -2147483648"
    })
    void isReadInAnyNotationAndWrittenPlainly(String json, int value) {
        Call call = new Call("c1", SurveyRequest.builder().delta(value).build());
        assertThatDecoding(V201, Payload.minimal().with("delta", json).call()).isValidWith(call);
        assertThat(V201.encode(call)).contains("\"delta\":" + value + ",");
    }

    @ParameterizedTest
    @CsvSource({
        "2147483648, RANGE",
        "-2147483649, RANGE",
        "4294967296, RANGE",
        "4294967297.0, RANGE",
        "2147483647.5, TYPE",
        "9223372036854775807, RANGE",
        "9223372036854775808, RANGE",
        "-9223372036854775808, RANGE",
        "18446744073709551617, RANGE",
        "999999999999999999, RANGE",
        "9999999999999999999, RANGE",
        "1e10, RANGE",
        "1e62, RANGE",
        "-1e62, RANGE",
        "1e400, LIMIT",
        "1e-400, LIMIT",
        "1.5, TYPE",
        "-0.1, TYPE",
        "1e-1, TYPE",
        "12e-1, TYPE",
        "0.00000000000000000000000000001, TYPE",
        "1.00000000000000000000000000001, TYPE",
        "true, TYPE",
        "null, TYPE"
    })
    void isRefusedBeyond32BitsAndWithAFraction(String json, String kind) {
        assertThatDecoding(V201, Payload.minimal().with("delta", json).call()).isInvalidWith(kind + " /delta");
        assertThatDecoding(V201, Payload.minimal().with("count", json).call()).isInvalidWith(kind + " /count");
        assertThatDecoding(
                        V201,
                        Payload.minimal().with("levels", "[0," + json + "]").call())
                .isInvalidWith(kind + " /levels/1");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "100, true", "1e2, true", "100.0, true", "-1, false", "101, false", "1.01e2, false"})
    void keepsWithinItsBoundsInAnyNotation(String json, boolean valid) {
        DecodedAssert decoding =
                assertThatDecoding(V201, Payload.minimal().with("count", json).call());
        if (valid) {
            decoding.isValid();
        } else {
            decoding.isInvalidWith("RANGE /count");
        }
    }
}
