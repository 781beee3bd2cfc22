// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.CallErrorCode.RPC_FRAMEWORK_ERROR;
import static io.evwire.ocpp.rpc.Codecs.V201;
import static io.evwire.ocpp.rpc.Codecs.V21;
import static io.evwire.ocpp.rpc.DecodedAssert.assertThatDecoding;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are no UTF-8. */
@DisplayName("Part 4 §4.1.2 a frame is JSON in UTF-8")
class TextEncodingTest {

    /** Each as hexadecimal digits, with what it is. */
    private static final String MALFORMED = """
            stray continuation byte             | 80
            two stray continuation bytes        | BFBF
            first byte without a second         | C3
            first of three bytes, alone         | E6
            two of three bytes                  | E69D
            three of four bytes                 | F09F98
            continuation byte that is ASCII     | C341
            overlong slash in two bytes         | C0AF
            overlong null in two bytes          | C080
            overlong slash in three bytes       | E080AF
            overlong slash in four bytes        | F08080AF
            overlong highest of two bytes       | C1BF
            high surrogate                      | EDA080
            low surrogate                       | EDB080
            surrogate pair in two times three   | EDA0BDEDB880
            above the highest code point        | F4908080
            first byte that is never used       | F5808080
            five bytes                          | F888808080
            six bytes                           | FC8480808080
            byte FE                             | FE
            byte FF                             | FF
            Latin-1 text                        | F6746865
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = MALFORMED)
    void refusesMalformedText(String what, String hex) {
        for (String text : new String[] {
            "[2,\"c1\",\"Ping\",{\"note\":\"§\"}]",
            "[2,\"c1\",\"Ping\",{\"note\":\"0123456789 §\"}]",
            "[2,\"c1\",\"Ping\",{\"§\":1}]",
            "[2,\"c1\",\"Ping\",{\"note\":1,\"note\":{\"x\":[\"§\"]}}]",
            "[2,\"c1\",\"Ping§\",{}]",
            "[2,\"c1\",\"Unheard\",{\"a\":\"§\"}]",
            "[2,\"c1\",\"Ping\",{}]§",
            "[2,\"c1\",\"Ping\",§{}]",
            "[2,\"c1\"§,\"Ping\",{}]",
            "[7,\"c1\",\"§\"]"
        }) {
            assertThatDecoding(V201, bytes(text, hex))
                    .isInvalidWith("FRAME")
                    .isAnsweredByCallError("c1", RPC_FRAMEWORK_ERROR);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = MALFORMED)
    @DisplayName("Part 4 §4.2.3 a malformed messageId cannot be read")
    void refusesMalformedMessageId(String what, String hex) {
        for (String text : new String[] {
            "[2,\"§\",\"Ping\",{}]", "[2,\"a§b\",\"Ping\",{}]", "§[2,\"c1\",\"Ping\",{}]", "[2,§\"c1\",\"Ping\",{}]"
        }) {
            assertThatDecoding(V201, bytes(text, hex))
                    .isInvalidWith("FRAME")
                    .isAnsweredByCallError("-1", RPC_FRAMEWORK_ERROR);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = MALFORMED)
    @DisplayName("Part 4 §4.2.3, 2.1 Part 4 §4.2.4 malformed answers and SENDs are not answered")
    void refusesMalformedAnswer(String what, String hex) {
        assertThatDecoding(V21, bytes("[4,\"c1\",\"§\",\"\",{}]", hex))
                .isInvalidWith("FRAME")
                .isNotAnswered();
        assertThatDecoding(V21, bytes("[4,\"c1\",\"\",\"§\",{}]", hex))
                .isInvalidWith("FRAME")
                .isNotAnswered();
        assertThatDecoding(V21, bytes("[5,\"c1\",\"\",\"\",{\"§\":1}]", hex))
                .isInvalidWith("FRAME")
                .isNotAnswered();
        assertThatDecoding(V21, bytes("[6,\"c1\",\"SurveyStream\",{\"id\":1,\"note\":\"§\"}]", hex))
                .isInvalidWith("FRAME")
                .isNotAnswered();
        assertThatDecoding(V21, bytes("[3,\"nobody\",{\"note\":\"§\"}]", hex))
                .isInvalidWith("FRAME")
                .isNotAnswered();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = MALFORMED)
    void saysAtWhichByteWellFormedTextEnds(String what, String hex) {
        String text = "[2,\"c1\",\"Unheard\",{\"é\":\"§\"}]";
        int malformedAt = bytes(text.substring(0, text.indexOf('§')), hex).length;

        assertThatDecoding(V201, bytes(text, hex)).hasDetails("no UTF-8 at byte " + malformedAt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-16", "UTF-32BE", "UTF-32LE"})
    void refusesOtherEncodingsOfUnicode(String charset) {
        String call = "[2,\"c1\",\"Ping\",{}]";
        assertThatDecoding(V201, call.getBytes(Charset.forName(charset)))
                .isInvalidWith("FRAME")
                .isAnsweredByCallError("-1", RPC_FRAMEWORK_ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "\u007f",
                "\u0080",
                "\u07ff",
                "\u0800",
                "\ud7ff",
                "\ue000",
                "\uffff",
                "\ud800\udc00",
                "\udbff\udfff"
            })
    void takesTheFirstAndLastCharacterOfEachLength(String character) {
        String escaped = character.equals("\u0000") ? "\\u0000" : character;
        assertThatDecoding(V201, "[2,\"" + escaped + "\",\"Ping\",{\"note\":\"" + escaped.repeat(2) + "\"}]")
                .isValidWith(new Call(character, new PingRequest(character.repeat(2))));
    }

    @Test
    void findsMalformedTextFarBehindWellFormedText() {
        String text = "[2,\"c1\",\"Survey\",{\"comment\":\"" + "é".repeat(5000) + "§\"}]";
        assertThatDecoding(V201, bytes(text, "C3")).isInvalidWith("FRAME");
        assertThatDecoding(V201, text.replace("§", "").getBytes(UTF_8)).hasHeader(MessageType.CALL, "c1", "Survey");
    }

    /** The text in UTF-8 with the bytes in place of the mark. */
    private static byte[] bytes(String text, String hex) {
        StringBuilder inserted = new StringBuilder();
        for (int i = 0; i < hex.length(); i += 2) {
            inserted.append((char) Integer.parseInt(hex.substring(i, i + 2), 16));
        }
        String latin1 = new String(text.getBytes(UTF_8), ISO_8859_1);
        return latin1.replace(new String("§".getBytes(UTF_8), ISO_8859_1), inserted)
                .getBytes(ISO_8859_1);
    }
}
