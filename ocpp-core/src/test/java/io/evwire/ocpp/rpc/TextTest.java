// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.Codecs.V201;
import static io.evwire.ocpp.rpc.DecodedAssert.assertThatDecoding;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "東", "😀", "\\u0000", "\\ud83d\\ude00", "\\n"})
    @DisplayName("Part 2 §2.1.4 string[n] counts characters, not bytes and not UTF-16 units")
    void countsCodePoints(String characterInJson) {
        assertThatDecoding(
                        V201,
                        Payload.minimal()
                                .with("id", "\"" + characterInJson.repeat(20) + "\"")
                                .call())
                .isValid();
        assertThatDecoding(
                        V201,
                        Payload.minimal()
                                .with("id", "\"" + characterInJson.repeat(21) + "\"")
                                .call())
                .isInvalidWith("TOO_LONG /id")
                .hasDetails("at most 20 characters, found 21");
    }

    @Test
    void mayBeEmpty() {
        assertThatDecoding(
                        V201,
                        Payload.minimal()
                                .with("id", "\"\"")
                                .with("comment", "\"\"")
                                .call())
                .isValidWith(new Call(
                        "c1", SurveyRequest.builder().id("").comment("").build()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\ud800",
                "\\udbff",
                "\\udc00",
                "\\udfff",
                "a\\ud800",
                "\\ud800a",
                "\\ud800\\u0041",
                "\\ude00\\ud83d",
                "\\ud83d\\ud83d\\ude00",
                "\\ud83d\\ude00\\ude00",
                "\\uD83D\\n\\uDE00",
                "😀\\ud83d",
                "\\ud83d😀"
            })
    @DisplayName("Part 4 §4.1.2 half a surrogate pair cannot be encoded in UTF-8")
    void isRefusedWithHalfASurrogatePair(String textInJson) {
        assertThatDecoding(
                        V201,
                        Payload.minimal().with("id", "\"" + textInJson + "\"").call())
                .isInvalidWith("FORMAT /id")
                .isAnsweredByCallError("c1", CallErrorCode.TYPE_CONSTRAINT_VIOLATION);
        assertThatDecoding(
                        V201,
                        Payload.minimal()
                                .with("data", "[[\"" + textInJson + "\"]]")
                                .call())
                .isInvalidWith("FORMAT /data/0/0");
        assertThatDecoding(V201, "[4,\"c1\",\"\",\"\",{\"a\":\"" + textInJson + "\"}]", Codecs.PENDING)
                .isInvalidWith("FORMAT /a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "a\udc00", "\ude00\ud83d"})
    void isRefusedWithRawHalfOfASurrogatePairInAString(String text) {
        Decoded decoded =
                V201.decode(Payload.minimal().with("id", "\"" + text + "\"").call());

        assertThat(DecodedAssert.outcome(decoded).toString()).contains("FORMAT /id");
    }

    @Test
    void isReportedForItsLengthAndForHalfASurrogatePairToo() {
        assertThatDecoding(
                        V201,
                        Payload.minimal()
                                .with("id", "\"" + "\\udc00".repeat(21) + "\"")
                                .call())
                .isInvalidWith("TOO_LONG /id", "FORMAT /id");
    }
}
