// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.Codecs.PENDING;
import static io.evwire.ocpp.rpc.Codecs.V201;
import static io.evwire.ocpp.rpc.Codecs.V21;
import static io.evwire.ocpp.rpc.DecodedAssert.assertThatDecoding;
import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.json.Limits;
import io.evwire.core.text.EncodedLength;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The frame that tells a peer what was wrong; it is itself a valid frame, whatever was. */
class ErrorReplyTest {

    @Test
    @DisplayName("Part 4 §4.2.3 errorDescription says what is wrong first, errorDetails everything")
    void listsEveryViolation() {
        CallError reply = (CallError) replyTo(
                V201, Payload.minimal().with("id", "7").with("x~/y", "1").call());

        assertThat(reply.errorDescription()).isEqualTo("/id: string expected, found number");
        assertThat(reply.errorDetails())
                .isEqualTo(Map.of(
                        "violations",
                        List.of(
                                Map.of("path", "/id", "kind", "TYPE", "detail", "string expected, found number"),
                                Map.of(
                                        "path",
                                        "/x~0~1y",
                                        "kind",
                                        "UNKNOWN_PROPERTY",
                                        "detail",
                                        "no such property in this type"))));
        assertThat(V201.encode(reply))
                .startsWith("[4,\"c1\",\"FormatViolation\",\"/id: string expected, found number\","
                        + "{\"violations\":[{\"path\":\"/id\",\"kind\":\"TYPE\",\"detail\":");
    }

    @Test
    void isTheSameFrameForACallResultIn21() {
        CallResultError reply = (CallResultError) replyTo(V21, "[3,\"c1\",{\"mode\":\"Quick\"}]");

        assertThat(reply)
                .isEqualTo(new CallResultError(
                        "c1",
                        "TypeConstraintViolation",
                        "/mode: Quick is OCPP 1.6; use Fast",
                        Map.of(
                                "violations",
                                List.of(Map.of(
                                        "path", "/mode", "kind", "ENUM", "detail", "Quick is OCPP 1.6; use Fast")))));
    }

    @Test
    void saysWhenTheReportIsCut() {
        String texts = "[" + "0,".repeat(150) + "0]";
        CallError reply =
                (CallError) replyTo(V201, Payload.minimal().with("tags", texts).call());

        assertThat(reply.errorDetails()).containsEntry("truncated", true);
        assertThat((List<?>) reply.errorDetails().get("violations")).hasSizeBetween(40, 100);
        CallError roomy = (CallError) replyTo(
                V201.withLimits(Limits.DEFAULT.withMaxReplyLength(100_000)),
                Payload.minimal().with("tags", texts).call());
        assertThat((List<?>) roomy.errorDetails().get("violations")).hasSize(100);
        CallError whole =
                (CallError) replyTo(V201, Payload.minimal().with("id", "7").call());
        assertThat(whole.errorDetails()).doesNotContainKey("truncated");
    }

    @Test
    @DisplayName("Part 4 §4.2.3 the errorDescription is cut to 255 characters, between characters")
    void cutsTheDescriptionBetweenCharacters() {
        String name = "😀".repeat(64);
        String data = "{\"" + name + "\":{\"" + name + "\":{\"" + name + "\":{\"" + name + "\":\"\\ud800\"}}}}";
        CallError reply =
                (CallError) replyTo(V201, Payload.minimal().with("data", data).call());

        String description = reply.errorDescription();
        assertThat(description).startsWith("/data/😀").endsWith("😀");
        assertThat(description.codePointCount(0, description.length())).isEqualTo(255);
    }

    @Test
    void isNoLongerThanRepliesMayBeHoweverItsTextsAreEscaped() {
        String name = "\\u0001\\\"".repeat(80);
        String call = Payload.minimal()
                .with("data", "{\"" + name + "\":[" + "\"\\ud800\",".repeat(60) + "1]}")
                .call();
        for (int length : new int[] {200, 1_000, 1_001, 1_002, 1_003, 4_096, 100_000}) {
            OcppCodec codec = V201.withLimits(Limits.DEFAULT.withMaxReplyLength(length));
            assertThat(codec.encodeToBytes(replyTo(codec, call))).hasSizeLessThanOrEqualTo(length);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "\"\\/\u0000\b\t\n\f\r\u001F\u007F", "é\u07FF\u0800\uFFFF", "😀"})
    void isMeasuredAsItIsEncoded(String text) {
        CallError error = new CallError("1", "GenericError", text, Map.of());

        assertThat(V201.encodeToBytes(error)).hasSize("[4,'1','GenericError',,{}]".length() + EncodedLength.of(text));
    }

    static Stream<String> hostile() {
        String longName = "\\u0001".repeat(256);
        StringBuilder deep = new StringBuilder("[" + "\"\\ud800\",".repeat(200) + "1]");
        for (int i = 0; i < 27; i++) {
            deep.insert(0, "{\"" + longName + "\":").append('}');
        }
        return Stream.of(
                "",
                "\u0000",
                "[2,\"\\ud800\"]",
                "[2,\"c1\",\"" + "\\ud800".repeat(1000) + "\",{}]",
                "[2,\"c1\",\"" + "\\u0000".repeat(1000) + "\",{}]",
                "[2,\"" + "😀".repeat(36) + "\",\"Unheard\",{}]",
                "[2,\"c1\",\"Unheard\",{}]",
                "[2,\"c1\",\"Survey\",{}]",
                Payload.minimal().with("\\ud800", "1").call(),
                Payload.minimal().with("\\\"\\\\\\u0000", "1").call(),
                Payload.minimal().with("mode", "\"\\ud800\\\"\\u0000\"").call(),
                Payload.minimal().with("data", deep.toString()).call(),
                Payload.minimal().with("tags", "[" + "0,".repeat(5000) + "0]").call());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void canBeEncodedAndReadWhateverWasWrong(String text) {
        Frame reply = replyTo(V201, text);

        assertThatDecoding(V201, V201.encode(reply), id -> "Ping").isValidWith(reply);
        assertThat(V201.encodeToBytes(reply)).hasSizeLessThanOrEqualTo(4_096);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void canBeEncodedUnderTheNarrowestLimits(String text) {
        OcppCodec narrow = V201.withLimits(new Limits(1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
        Frame reply = replyTo(narrow, text);

        assertThatDecoding(V201, narrow.encode(reply), id -> "Ping").isValidWith(reply);
    }

    @Test
    void canBeEncodedUnderTheWidestLimits() {
        int most = Integer.MAX_VALUE;
        OcppCodec wide = V201.withLimits(new Limits(most, 1000, most, most, most, most, most, most, most, 4_096));
        String name = "n".repeat(300_000);
        Frame reply = replyTo(
                wide,
                Payload.minimal()
                        .with("data", "{\"" + name + "\":[" + "\"\\ud800\",".repeat(50) + "1]}")
                        .call());

        assertThat(wide.encodeToBytes(reply)).hasSizeLessThanOrEqualTo(4_096);
    }

    private static Frame replyTo(OcppCodec codec, String text) {
        Decoded decoded = codec.decode(text, PENDING);
        assertThat(decoded).isInstanceOf(Decoded.Invalid.class);
        return ((Decoded.Invalid) decoded).reply();
    }
}
