// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.Codecs.V201;
import static io.evwire.ocpp.rpc.DecodedAssert.assertThatDecoding;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Part 2 §2.1.4 and §3.1 a dateTime is one of RFC 3339 with at most 3 fraction digits")
class DateTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T10:00:00Z, 2026-01-31T10:00:00Z, 2026-01-31T10:00:00Z",
        "2026-01-31t10:00:00z, 2026-01-31T10:00:00Z, 2026-01-31T10:00:00Z",
        "2026-01-31T10:00:00.5Z, 2026-01-31T10:00:00.5Z, 2026-01-31T10:00:00.500Z",
        "2026-01-31T10:00:00.05Z, 2026-01-31T10:00:00.05Z, 2026-01-31T10:00:00.050Z",
        "2026-01-31T10:00:00.005Z, 2026-01-31T10:00:00.005Z, 2026-01-31T10:00:00.005Z",
        "2026-01-31T10:00:00.000Z, 2026-01-31T10:00:00Z, 2026-01-31T10:00:00Z",
        "2026-01-31T10:00:00+00:00, 2026-01-31T10:00:00Z, 2026-01-31T10:00:00Z",
        "2026-01-31T10:00:00-00:00, 2026-01-31T10:00:00Z, 2026-01-31T10:00:00Z",
        "2026-01-31T10:00:00+05:30, 2026-01-31T10:00:00+05:30, 2026-01-31T10:00:00+05:30",
        "2026-01-31T10:00:00.120-00:30, 2026-01-31T10:00:00.12-00:30, 2026-01-31T10:00:00.120-00:30",
        "2026-01-31T10:00:00+18:00, 2026-01-31T10:00:00+18:00, 2026-01-31T10:00:00+18:00",
        "2026-01-31T10:00:00-18:00, 2026-01-31T10:00:00-18:00, 2026-01-31T10:00:00-18:00",
        "2024-02-29T23:59:59.999Z, 2024-02-29T23:59:59.999Z, 2024-02-29T23:59:59.999Z",
        "2000-02-29T00:00:00Z, 2000-02-29T00:00:00Z, 2000-02-29T00:00:00Z",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z"
    })
    void isReadWithItsOffsetAndWrittenWithNoOrThreeFractionDigits(String text, OffsetDateTime value, String written) {
        Call call = new Call("c1", SurveyRequest.builder().until(value).build());
        assertThatDecoding(V201, withUntil(text)).isValidWith(call);
        assertThat(V201.encode(call)).contains("\"until\":\"" + written + "\"");
        assertThatDecoding(V201, V201.encode(call)).isValidWith(call);
    }

    @Test
    void isReadWhenItsCharactersAreEscaped() {
        assertThatDecoding(V201, withUntil("2026-01-31\\u005410:00:00\\u005a"))
                .isValidWith(new Call(
                        "c1",
                        SurveyRequest.builder()
                                .until(OffsetDateTime.parse("2026-01-31T10:00:00Z"))
                                .build()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "now",
                "2026",
                "2026-01-31",
                "2026-01-31T10:00Z",
                "2026-01-31T10:00:00",
                "2026-01-31T10:00:00 ",
                "2026-01-31 10:00:00Z",
                "2026-01-31_10:00:00Z",
                "2026-01-31T10:00:00ZZ",
                "2026-01-31T10:00:00Z ",
                " 2026-01-31T10:00:00Z",
                "2026-01-31T10:00:00.Z",
                "2026-01-31T10:00:00.",
                "2026-01-31T10:00:00,5Z",
                "2026-01-31T10:00:00.5",
                "2026-01-31T10:00:00.5.5Z",
                "2026-01-31T10:00:00.-5Z",
                "2026-01-31T10:00:00.1x3Z",
                "2026-01-31T10:00:00+01",
                "2026-01-31T10:00:00+0100",
                "2026-01-31T10:00:00+1:00",
                "2026-01-31T10:00:00+01:0",
                "2026-01-31T10:00:00+01:00:00",
                "2026-01-31T10:00:00+01.00",
                "2026-01-31T10:00:00*01:00",
                "2026-01-31T10:00:00+aa:00",
                "2026-01-31T10:00:00+01:60",
                "2026-01-31T10:00:00+18:01",
                "2026-01-31T10:00:00+24:00",
                "2026-01-31T10:00:00+99:99",
                "2026-01-31T10:00:00\u221201:00",
                "2026-01-31T10:00:00UTC",
                "2026-01-31T10:00:00[Z]",
                "2026-00-31T10:00:00Z",
                "2026-13-31T10:00:00Z",
                "2026-01-00T10:00:00Z",
                "2026-01-32T10:00:00Z",
                "2026-04-31T10:00:00Z",
                "2026-02-29T10:00:00Z",
                "1900-02-29T10:00:00Z",
                "2024-02-30T10:00:00Z",
                "2026-01-31T24:00:00Z",
                "2026-01-31T10:60:00Z",
                "2026-01-31T10:00:61Z",
                "2016-12-31T23:59:60Z",
                "2026-1-31T10:00:00Z",
                "26-01-31T10:00:00Z",
                "+2026-01-31T10:00:00Z",
                "-026-01-31T10:00:00Z",
                "12026-01-31T10:00:00Z",
                "20260131T100000Z",
                "2026-W05-6T10:00:00Z",
                "2026/01/31T10:00:00Z",
                "2026-01-31T10.00.00Z",
                "２０２６-01-31T10:00:00Z",
                "2026-01-31T1٠:00:00Z",
                "2026-01-31T10:00:00.\u0665Z",
                "\\u0000026-01-31T10:00:00Z",
                "Sat, 31 Jan 2026 10:00:00 GMT"
            })
    void isRefusedInAnyOtherForm(String text) {
        assertThatDecoding(V201, withUntil(text)).isInvalidWith("FORMAT /until").hasDetails("no RFC 3339 date-time");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-31T10:00:00.0000Z",
                "2026-01-31T10:00:00.123456789+01:00",
                "2026-01-31T10:00:00.00000000000000000000000000001Z"
            })
    @DisplayName("Part 2 §2.1.4 more than 3 fraction digits are a fault")
    void isRefusedWithMoreThanThreeFractionDigits(String text) {
        assertThatDecoding(V201, withUntil(text))
                .isInvalidWith("FORMAT /until")
                .hasDetails("at most 3 digits of a second's fraction");
    }

    private static String withUntil(String text) {
        return Payload.minimal().with("until", "\"" + text + "\"").call();
    }
}
