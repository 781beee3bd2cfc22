// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.Codecs.V201;
import static io.evwire.ocpp.rpc.Codecs.V21;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a peer sent stays on its line and commands no terminal, wherever it is put into words. */
class WordsTest {

    /** Characters that end a line, command a terminal, turn the direction of writing, or cannot be seen. */
    static final List<String> NASTY = List.of(
            "\n",
            "\r",
            "\t",
            "\u0000",
            "\u0007",
            "\b",
            "\u001b",
            "\u007f",
            "\u0085",
            "\u009b",
            "\u00ad",
            "\u061c",
            "\u200b",
            "\u200e",
            "\u200f",
            "\u2028",
            "\u2029",
            "\u202a",
            "\u202b",
            "\u202c",
            "\u202d",
            "\u202e",
            "\u2066",
            "\u2067",
            "\u2068",
            "\u2069",
            "\ufeff",
            "\ufff9",
            "\udb40\udc41");

    @ParameterizedTest
    @FieldSource("NASTY")
    void holdsNothingThatIsNotPrintable(String nasty) {
        String quoted = inJson("x" + nasty + "y");
        List<String> texts = Stream.of(
                        "[2,%s,\"Ping\",{}]",
                        "[2,%s,\"Ping\",7]",
                        "[2,\"i\",%s,{}]",
                        "[6,\"i\",%s,{}]",
                        "[2,\"i\",\"Ping\",{%s:1}]",
                        "[2,\"i\",\"Ping\",{\"note\":%s}]",
                        "[2,\"i\",\"Ping-Signed\",{\"payload\":\"\",\"protected\":%s,\"signature\":\"\",%s:%s}]",
                        Payload.minimal().with("mode", "%s").call(),
                        Payload.minimal().with("since", "%s").call(),
                        Payload.minimal().with("id", "%s").call(),
                        Payload.minimal().with("comment", "%s").call(),
                        Payload.minimal().with("data", "{%s:{%s:[%s]}}").call(),
                        Payload.minimal().with("data", "{%s:{%s:1e999}}").call(),
                        "[3,\"i\",{\"mode\":%s}]",
                        "[3,%s,{\"mode\":%s}]",
                        "[4,\"i\",%s,%s,{%s:%s}]",
                        "[4,%s,%s,%s,{%s:%s}]",
                        "[5,%s,%s,%s,{%s:%s}]",
                        "[4,\"i\",\"x\",\"\",{%s:1e999}]",
                        "[7,%s,%s]",
                        "[%s,%s,%s]")
                .map(text -> text.replace("%s", quoted))
                .toList();
        PendingCalls pending = PendingCalls.of(id -> "Survey", id -> true);
        for (String text : texts) {
            for (OcppCodec codec : List.of(V201, V21, V21.withTolerance(Tolerance.SALVAGE))) {
                assertIsPrintable(codec.decode(text, pending), text);
                assertIsPrintable(codec.decode(text.getBytes(UTF_8)), text);
            }
        }
    }

    private static void assertIsPrintable(Decoded decoded, String text) {
        List<String> words = new ArrayList<>();
        words.add(decoded.toString());
        List<Violation> violations = new ArrayList<>();
        if (decoded instanceof Decoded.Valid valid) {
            words.add(valid.frame().toString());
            violations.addAll(valid.tolerated());
        } else if (decoded instanceof Decoded.Invalid invalid) {
            violations.addAll(invalid.violations());
            words.add(String.valueOf(invalid.reply()));
            if (invalid.reply() instanceof CallError error) {
                words.add(error.errorDescription());
            }
        } else {
            words.add(((Decoded.Ignored) decoded).reason());
        }
        for (Violation violation : violations) {
            words.add(violation.inWords());
            words.add(violation.detail());
            words.add(violation.toString());
        }
        if (!(decoded instanceof Decoded.Valid)) {
            words.add(String.valueOf(thrownBy(decoded::orThrow).getMessage()));
        }
        assertThat(words).as(text).allSatisfy(WordsTest::assertIsPrintable);
    }

    @ParameterizedTest
    @FieldSource("NASTY")
    void ofAnExceptionHoldNothingThatIsNotPrintable(String nasty) {
        String text = "x" + nasty + "y";
        Call unwritable = new Call(
                "i", SurveyRequest.builder().data(Map.of(text, "\ud800")).build());

        assertThat(Stream.of(
                                thrownBy(() -> V201.encode(unwritable)),
                                thrownBy(() -> V201.withSupportedActions(java.util.Set.of(text))),
                                thrownBy(() -> V201.encode(new Call("i", new SignedRequest(text, signature(text))))),
                                thrownBy(() -> new Call("i", new SignedRequest(text, signature(text)))
                                        .result(new PingResponse())),
                                thrownBy(() -> new Call("i", new PingRequest(null))
                                        .result(new SignedResponse(text, signature(text)))))
                        .map(Throwable::getMessage))
                .allSatisfy(WordsTest::assertIsPrintable);
        assertIsPrintable(new Violation("/" + text, ViolationKind.RULE, text, () -> text).toString());
        assertIsPrintable(new SignedSend(text, signature(text)).toString());
    }

    @Test
    void keepsThePathAsItIs() {
        Decoded.Invalid invalid = (Decoded.Invalid) V201.decode("[2,\"i\",\"Ping\",{\"a\\n\\u202eb\":1}]");

        assertThat(invalid.violations().get(0).path()).isEqualTo("/a\n\u202eb");
        assertThat(invalid.violations().get(0).inWords()).isEqualTo("/a\\u000a\\u202eb: no such property in this type");
        assertThat(((CallError) invalid.reply()).errorDescription())
                .isEqualTo("/a\\u000a\\u202eb: no such property in this type");
    }

    @Test
    void keepsWhatIsPrintable() {
        String text = "Grüße, 東京 😀 عربي \\ \"";
        assertThat(new Violation("", ViolationKind.RULE, text).inWords()).isEqualTo(text);
    }

    private static JsonWebSignature signature(String text) {
        return new JsonWebSignature(text, text, Map.of(text, text), text, Map.of(text, text));
    }

    private static RuntimeException thrownBy(Runnable code) {
        try {
            code.run();
        } catch (RuntimeException thrown) {
            return thrown;
        }
        throw new AssertionError("nothing was thrown");
    }

    private static void assertIsPrintable(String words) {
        assertThat(words.codePoints().filter(c -> switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE -> true;
                    default -> false;
                }))
                .as(words)
                .isEmpty();
    }

    private static String inJson(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> json.append(String.format("\\u%04x", c)));
        return json.append('"').toString();
    }
}
