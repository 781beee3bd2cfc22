// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.Codecs.V21;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a decode asks of what is known: once, and the right side. */
class PendingCallsTest {

    private static final String ERROR = "\"GenericError\",\"\",{}]";

    /** The decoders of a text: of a string, and of bytes. */
    private static final List<Function<PendingCalls, Function<String, Decoded>>> DECODERS = List.of(
            pending -> text -> V21.decode(text, pending), pending -> text -> V21.decode(text.getBytes(UTF_8), pending));

    /** Answers to the CALL or CALLRESULT "i", by way of each path that a text can take through the codec. */
    static final List<String> ANSWERS =
            Stream.of("3", "4", "5").flatMap(PendingCallsTest::answers).toList();

    private static Stream<String> answers(String type) {
        String rest = type.equals("3") ? "{}]" : ERROR;
        return Stream.of(
                        rest,
                        " " + rest,
                        rest.replace("{}", "{\"größer\":1}"),
                        rest.replace("{}", "{\"\\ud83d\\ude00\":1}"),
                        rest.replace("{}", "{\"a\":\"" + "x".repeat(20_000) + "\"}"),
                        rest.replace("{}", "{\"mode\":7}"),
                        rest.replace("{}", "{\"payload\":\"\",\"protected\":\"\",\"signature\":\"\"}"),
                        rest.replace("{}", "{\"payload\":\"\"}"),
                        rest.replace("{}", "null"),
                        rest.replace("{}", "7"),
                        rest.replace("{}", "[".repeat(50)),
                        rest.replace("{}", "{\"a\":"),
                        rest.replace("{}", "{},{}"),
                        rest + "x",
                        rest.replace("{}]", ""))
                .map(end -> "[" + type + ",\"i\"," + end);
    }

    @ParameterizedTest
    @FieldSource("ANSWERS")
    void areAskedOnceWhateverTheWayThroughTheText(String text) {
        for (String action : new String[] {"Ping", "Ping-Signed", "Survey-Signed", "Unheard", null}) {
            for (var decoder : DECODERS) {
                List<String> questions = new ArrayList<>();
                Decoded decoded = decoder.apply(recording(questions, action)).apply(text);

                assertThat(questions)
                        .as("%s of %s is %s", text, action, decoded)
                        .containsExactly(text.startsWith("[5") ? "answered i" : "asked i");
            }
        }
    }

    @ParameterizedTest
    @FieldSource("ANSWERS")
    void giveTheSameOutcomeWhenTheyAreTakenOutAsTheyAreAskedFor(String text) {
        for (String action : List.of("Ping", "Ping-Signed", "Survey")) {
            PendingCalls kept = PendingCalls.of(Map.of("i", action)::get, Set.of("i")::contains);
            for (var decoder : DECODERS) {
                Map<String, String> asked = new HashMap<>(Map.of("i", action));
                Set<String> answered = new HashSet<>(Set.of("i"));
                PendingCalls removed = PendingCalls.of(asked::remove, answered::remove);

                assertThat(decoder.apply(removed).apply(text))
                        .isEqualTo(decoder.apply(kept).apply(text));
                assertThat(text.startsWith("[5") ? answered : asked.keySet()).isEmpty();
            }
        }
    }

    @Test
    void areNotAskedForAFrameThatAnswersNothing() {
        for (String text : List.of(
                "[2,\"i\",\"Ping\",{}]",
                "[6,\"i\",\"SurveyStream\",{\"id\":1}]",
                "[3,7,{}]",
                "[7,\"i\"]",
                "[\"3\",\"i\",{}]",
                "x")) {
            for (var decoder : DECODERS) {
                List<String> questions = new ArrayList<>();
                Decoded decoded = decoder.apply(recording(questions, "Ping")).apply(text);

                assertThat(questions).as("%s", decoded).isEmpty();
            }
        }
    }

    @Test
    @DisplayName("2.1 Part 4 §4.2.5 a CALLRESULTERROR refuses a CALLRESULT that this end sent, never a CALL of its own")
    void tellTheRefusalOfACallFromThatOfAnAnswer() {
        PendingCalls pending = PendingCalls.of(Map.of("mine", "Ping")::get, Set.of("theirs")::contains);

        assertThat(V21.decode("[5,\"theirs\"," + ERROR, pending).orThrow())
                .isEqualTo(new CallResultError("theirs", "GenericError", "", Map.of()));
        assertThat(V21.decode("[5,\"mine\"," + ERROR, pending))
                .isInstanceOfSatisfying(Decoded.Ignored.class, ignored -> {
                    assertThat(ignored.reason()).isEqualTo("answers no known CALLRESULT");
                    assertThat(ignored.frame()).isInstanceOf(CallResultError.class);
                });
        assertThat(V21.decode("[4,\"mine\"," + ERROR, pending)).isInstanceOf(Decoded.Valid.class);
        assertThat(V21.decode("[4,\"theirs\"," + ERROR, pending)).isInstanceOf(Decoded.Ignored.class);
        assertThat(V21.decode("[3,\"theirs\",{}]", pending)).isInstanceOf(Decoded.Ignored.class);
    }

    @Test
    void knowNoAnswersUnlessTheyAreGiven() {
        assertThat(V21.decode("[5,\"i\"," + ERROR, id -> "Ping")).isInstanceOf(Decoded.Ignored.class);
    }

    private static PendingCalls recording(List<String> questions, @Nullable String action) {
        return PendingCalls.of(
                messageId -> {
                    questions.add("asked " + messageId);
                    return action;
                },
                messageId -> questions.add("answered " + messageId));
    }
}
