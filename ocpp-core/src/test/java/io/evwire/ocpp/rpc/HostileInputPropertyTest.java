// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.Codecs.PENDING;
import static io.evwire.ocpp.rpc.Codecs.V201;
import static io.evwire.ocpp.rpc.Codecs.V21;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.text.Surrogates;
import io.evwire.core.violation.Tolerance;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever comes in: decoding returns and does not throw, a string and its UTF-8 have one outcome, and the reply, if
 * there is one, is a frame that the peer can read.
 */
class HostileInputPropertyTest {

    /** Whatever is refused was sent before. */
    private static final PendingCalls ANY = PendingCalls.of(id -> "Ping", id -> true);

    private static final List<OcppCodec> CODECS =
            List.of(V201, V21, V201.withTolerance(Tolerance.SALVAGE), V21.withTolerance(Tolerance.SALVAGE));

    private static final List<String> FRAMES = List.of(
            Payload.minimal().call(),
            Payload.full().call(),
            "[2,\"p1\",\"Ping\",{\"note\":\"n\"}]",
            "[2,\"p1\",\"StartTransaction\",{\"connectorId\":1}]",
            "[3,\"c1\",{\"mode\":\"Fast.Export\",\"note\":\"é😀\"}]",
            "[3,\"p1\",{}]",
            "[3,\"nobody\",{\"a\":[1,{\"b\":null}]}]",
            "[4,\"c1\",\"GenericError\",\"why\",{\"a\":[1.5e3,true]}]",
            "[5,\"c1\",\"FormatViolation\",\"\",{}]",
            "[6,\"s\",\"SurveyStream\",{\"id\":1,\"note\":\"n\"}]",
            "[7,\"x\",{\"a\":1}]");

    private static final List<String> FRAGMENTS = List.of(
            "\"",
            "\\",
            "\\u",
            "\\ud800",
            "\\ude00",
            "\\ud83d\\ude00",
            "\\u0000",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "null",
            "true",
            "NaN",
            "Infinity",
            "-",
            "+",
            "0",
            "01",
            "1.",
            ".5",
            "1e400",
            "1e1000000000",
            "-0.0",
            "1e2",
            "2147483648",
            "\"\"",
            "\"x\":1,",
            "\"id\":\"\",",
            "\"\\u0069d\":0,",
            "\"Eco\"",
            "\"2026-01-31T10:00:00Z\"",
            "[[[[",
            "]]]]",
            "{\"a\":",
            "/**/",
            "//",
            "'",
            "\ufeff",
            "\u0000",
            "\t",
            "\n",
            " ",
            "é",
            "東",
            "😀",
            "\u2028",
            "\"" + "n".repeat(66) + "\":",
            "\"" + "n".repeat(300) + "\":",
            "9".repeat(70),
            "x".repeat(40));

    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|[\\[\\]{},:]|[^\\[\\]{},:\"\\s]+|\\s+|\"");

    @Property(tries = 3000)
    void anyBytesHaveAnOutcome(@ForAll byte[] bytes) {
        checkBytes(bytes);
    }

    @Property(tries = 3000)
    void anyStringHasAnOutcome(@ForAll String text) {
        checkString(text);
    }

    @Property(tries = 3000)
    void anyTokensHaveAnOutcome(@ForAll("tokens") String text) {
        checkString(text);
    }

    @Property(tries = 10_000)
    void anyMutationOfAFrameHasAnOutcome(@ForAll("mutatedFrames") String text) {
        checkString(text);
    }

    @Property(tries = 10_000)
    void anyMutationOfTheBytesOfAFrameHasAnOutcome(@ForAll("mutatedBytes") byte[] bytes) {
        checkBytes(bytes);
    }

    @Property
    void anyFrameBehindAnythingHasAnOutcome(@ForAll byte[] before, @ForAll("frames") String frame) {
        ByteBuffer both = ByteBuffer.allocate(before.length + frame.getBytes(UTF_8).length);
        checkBytes(both.put(before).put(frame.getBytes(UTF_8)).array());
    }

    @Provide
    Arbitrary<String> frames() {
        return Arbitraries.of(FRAMES);
    }

    @Provide
    Arbitrary<String> tokens() {
        return Arbitraries.of(FRAGMENTS).list().ofMaxSize(30).map(tokens -> "[2,\"c1\"," + String.join("", tokens));
    }

    @Provide
    Arbitrary<String> mutatedFrames() {
        return Combinators.combine(frames(), mutations().list().ofMinSize(1).ofMaxSize(4))
                .as((frame, mutations) -> {
                    String text = frame;
                    for (Mutation mutation : mutations) {
                        text = mutation.apply(text);
                    }
                    return text;
                });
    }

    @Provide
    Arbitrary<byte[]> mutatedBytes() {
        Arbitrary<Integer> positions = Arbitraries.integers().between(0, 1 << 20);
        Arbitrary<Byte> values = Arbitraries.bytes();
        return Combinators.combine(
                        frames(), positions.list().ofMinSize(1).ofMaxSize(4), values, Arbitraries.of(0, 1, 2))
                .as((frame, at, value, kind) -> {
                    byte[] bytes = frame.getBytes(UTF_8);
                    for (int position : at) {
                        bytes = mutate(bytes, position, value, kind);
                    }
                    return bytes;
                });
    }

    private static byte[] mutate(byte[] bytes, int position, byte value, int kind) {
        int at = position % Math.max(1, bytes.length);
        if (kind == 0 && bytes.length > 0) {
            bytes[at] ^= (byte) (1 << (position % 8));
            return bytes;
        }
        if (kind == 1) {
            return Arrays.copyOf(bytes, at);
        }
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
        longer[at] = value;
        return longer;
    }

    private static Arbitrary<Mutation> mutations() {
        Arbitrary<Integer> positions = Arbitraries.integers().between(0, 1 << 20);
        Arbitrary<Mutation> flips = Combinators.combine(
                        positions, Arbitraries.integers().between(0, 6))
                .as((position, bit) -> text -> replace(text, position, at -> (char) (at ^ (1 << bit))));
        Arbitrary<Mutation> cuts = positions.map(position -> text -> text.substring(0, at(text, position)));
        Arbitrary<Mutation> gaps = Combinators.combine(
                        positions, Arbitraries.integers().between(1, 10))
                .as((position, length) -> text -> new StringBuilder(text)
                        .delete(at(text, position), Math.min(text.length(), at(text, position) + length))
                        .toString());
        Arbitrary<Mutation> inserts = Combinators.combine(positions, Arbitraries.of(FRAGMENTS))
                .as((position, fragment) -> text -> new StringBuilder(text)
                        .insert(at(text, position), fragment)
                        .toString());
        Arbitrary<Mutation> swaps = Combinators.combine(positions, positions)
                .as((one, other) -> text -> withTokens(
                        text, tokens -> Collections.swap(tokens, one % tokens.size(), other % tokens.size())));
        Arbitrary<Mutation> replacements = Combinators.combine(positions, Arbitraries.of(FRAGMENTS))
                .as((position, fragment) ->
                        text -> withTokens(text, tokens -> tokens.set(position % tokens.size(), fragment)));
        Arbitrary<Mutation> repeats = Combinators.combine(
                        positions, Arbitraries.integers().between(1, 4))
                .as((position, times) -> text -> withTokens(text, tokens -> {
                    int from = position % tokens.size();
                    List<String> some = List.copyOf(tokens.subList(from, Math.min(tokens.size(), from + times)));
                    tokens.addAll(from, some);
                }));
        return Arbitraries.oneOf(flips, cuts, gaps, inserts, swaps, replacements, repeats);
    }

    private static int at(String text, int position) {
        return position % (text.length() + 1);
    }

    private static String replace(String text, int position, IntUnaryOperator change) {
        if (text.isEmpty()) {
            return text;
        }
        StringBuilder changed = new StringBuilder(text);
        int at = position % text.length();
        changed.setCharAt(at, (char) change.applyAsInt(text.charAt(at)));
        return changed.toString();
    }

    private static String withTokens(String text, Consumer<List<String>> change) {
        List<String> tokens = new ArrayList<>(
                TOKEN.matcher(text).results().map(MatchResult::group).toList());
        if (!tokens.isEmpty()) {
            change.accept(tokens);
        }
        return String.join("", tokens);
    }

    private static void checkBytes(byte[] bytes) {
        String text;
        try {
            text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException malformed) {
            for (OcppCodec codec : CODECS) {
                Decoded decoded = codec.decode(bytes, PENDING);
                assertThat(decoded).isNotInstanceOf(Decoded.Valid.class);
                checkReply(codec, decoded);
            }
            return;
        }
        checkString(text);
    }

    private static void checkString(String text) {
        for (OcppCodec codec : CODECS) {
            Decoded decoded = codec.decode(text, PENDING);
            if (!Surrogates.hasLone(text)) {
                assertThat(DecodedAssert.outcome(codec.decode(text.getBytes(UTF_8), PENDING)))
                        .isEqualTo(DecodedAssert.outcome(decoded));
            }
            checkReply(codec, decoded);
            checkFrame(codec, decoded);
        }
    }

    private static void checkReply(OcppCodec codec, Decoded decoded) {
        if (decoded instanceof Decoded.Invalid invalid) {
            assertThat(invalid.violations()).isNotEmpty();
            Frame reply = invalid.reply();
            if (reply != null) {
                assertThat(reply.messageId().codePointCount(0, reply.messageId().length()))
                        .isLessThanOrEqualTo(36);
                assertThat(codec.decode(codec.encode(reply), ANY)).isEqualTo(new Decoded.Valid(reply, List.of()));
                assertThat(codec.decode(codec.encodeToBytes(reply), ANY))
                        .isEqualTo(new Decoded.Valid(reply, List.of()));
            }
        }
    }

    private static void checkFrame(OcppCodec codec, Decoded decoded) {
        if (decoded instanceof Decoded.Valid valid && valid.tolerated().isEmpty()) {
            assertThat(codec.decode(codec.encode(valid.frame()), PENDING)).isEqualTo(valid);
        }
    }

    private interface Mutation {

        String apply(String text);
    }
}
