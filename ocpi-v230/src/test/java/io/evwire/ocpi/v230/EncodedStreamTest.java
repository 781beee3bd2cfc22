// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.ocpi.v230.http.OcpiResponse;
import io.evwire.ocpi.v230.http.ResponseCodec;
import io.evwire.ocpi.v230.http.ResponseType;
import io.evwire.ocpi.v230.http.StatusCode;
import io.evwire.ocpi.v230.types.DisplayText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of any length are written as those that fit in memory are, up to the first object that is refused. */
class EncodedStreamTest {

    private static final OcpiCodec CODEC = Ocpi230.codec();
    private static final Instant NOW = Instant.parse("2026-01-31T10:00:00Z");
    private static final DisplayText FAULTY = new DisplayText("english", "x", Map.of());

    /** How far the writer may be ahead of the stream: a page, and an object. */
    private static final int PAGE = 10_000;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 1_000})
    void aListIsWrittenAsItIsInOnePiece(int size) throws IOException {
        List<DisplayText> texts = texts(size);

        assertThat(encode(CODEC, texts)).isEqualTo("[" + elements(texts) + "]");
        assertThat(CODEC.decodeList(OcpiTypes.DISPLAY_TEXT, encode(CODEC, texts))
                        .values())
                .isEqualTo(texts);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 1_000})
    void aResponseIsWrittenAsItIsInOnePiece(int size) throws IOException {
        List<DisplayText> texts = texts(size);
        Map<String, Object> more = Map.of("x", true);
        ByteArrayOutputStream utf8 = new ByteArrayOutputStream();
        new ResponseCodec(CODEC)
                .encode(
                        OcpiTypes.DISPLAY_TEXT,
                        new OcpiResponse<>(null, StatusCode.SUCCESS, "well", NOW, more),
                        texts.iterator(),
                        utf8);

        assertThat(utf8.toByteArray())
                .isEqualTo(new ResponseCodec(CODEC)
                        .encode(
                                ResponseType.list(OcpiTypes.DISPLAY_TEXT),
                                new OcpiResponse<>(texts, StatusCode.SUCCESS, "well", NOW, more)));
    }

    @Test
    void anObjectThatIsRefusedEndsTheStreamBeforeIt() {
        ByteArrayOutputStream utf8 = new ByteArrayOutputStream();
        List<DisplayText> texts =
                Stream.concat(texts(1_000).stream(), Stream.of(FAULTY)).toList();

        assertThat(violations(() -> CODEC.encode(OcpiTypes.DISPLAY_TEXT, texts.iterator(), utf8)))
                .containsExactly("/1000/language");
        assertThat("[" + elements(texts(1_000))).startsWith(utf8.toString(UTF_8));
        assertThat(violations(() -> new ResponseCodec(CODEC)
                        .encode(OcpiTypes.DISPLAY_TEXT, OcpiResponse.success(NOW), texts.iterator(), utf8)))
                .containsExactly("/data/1000/language");
    }

    @Test
    void whatIsAroundTheListIsCheckedBeforeAnythingIsWritten() {
        ByteArrayOutputStream utf8 = new ByteArrayOutputStream();
        OcpiResponse<Void> around = new OcpiResponse<>(null, StatusCode.SUCCESS, "a\nb", NOW, Map.of());

        assertThat(violations(() ->
                        new ResponseCodec(CODEC).encode(OcpiTypes.DISPLAY_TEXT, around, texts(1).iterator(), utf8)))
                .containsExactly("/status_message");
        assertThat(utf8.size()).isZero();
    }

    @Test
    void theLimitsAreThoseOfEachElementAndOfTheDepthOfTheWhole() {
        OcpiCodec shallow = CODEC.withLimits(CODEC.limits().withMaxDepth(2));
        DisplayText deep = new DisplayText("en", "x", Map.of("more", List.of()));

        assertThat(violations(() -> encode(shallow, List.of(deep)))).containsExactly("/0/more");
        assertThat(violations(() -> new ResponseCodec(shallow)
                        .encode(
                                OcpiTypes.DISPLAY_TEXT,
                                OcpiResponse.success(NOW),
                                texts(1).iterator(),
                                OutputStream.nullOutputStream())))
                .containsExactly("/data/0");
        OcpiCodec small = CODEC.withLimits(CODEC.limits().withMaxDocumentLength(100));
        assertThat(violations(() ->
                        encode(small, List.of(texts(1).get(0), new DisplayText("en", "x".repeat(100), Map.of())))))
                .containsExactly("/1");
    }

    @Test
    void whatIsLetPassIsWritten() throws IOException {
        assertThat(encode(CODEC.withTolerance(Tolerance.SALVAGE), List.of(FAULTY)))
                .isEqualTo("[{\"language\":\"english\",\"text\":\"x\"}]");
    }

    @Test
    void noMoreThanAPageWaitsToBeWritten() throws IOException {
        Counting utf8 = new Counting();
        DisplayText text = texts(1).get(0);
        int length = CODEC.encodeToBytes(OcpiTypes.DISPLAY_TEXT, text).length + 1;
        Iterator<DisplayText> texts = IntStream.range(0, 10_000)
                .mapToObj(i -> {
                    assertThat(utf8.count).isBetween((long) i * length - PAGE, (long) i * length + 1);
                    return text;
                })
                .iterator();
        CODEC.encode(OcpiTypes.DISPLAY_TEXT, texts, utf8);

        assertThat(utf8.count).isEqualTo(10_000L * length + 1);
    }

    @Test
    void theFailureOfTheStreamIsPassedOn() {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThatIOException()
                .isThrownBy(() -> CODEC.encode(OcpiTypes.DISPLAY_TEXT, texts(1).iterator(), failing))
                .withMessage("connection reset");
    }

    @Test
    void anElementThatIsNullIsTheCallersMistake() {
        assertThatNullPointerException()
                .isThrownBy(() -> encode(CODEC, Collections.singletonList(null)))
                .withMessage("an element is null: leave it out");
    }

    @Test
    void aRefusalShowsNoMoreOfTheObjectThanItsFault() {
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> encode(CODEC, List.of(FAULTY)))
                .withMessage("/0/language: at most 2 characters, found 7");
    }

    private static byte[] bytes(OcpiCodec codec, List<DisplayText> texts) throws IOException {
        ByteArrayOutputStream utf8 = new ByteArrayOutputStream();
        codec.encode(OcpiTypes.DISPLAY_TEXT, texts.iterator(), utf8);
        return utf8.toByteArray();
    }

    private static String encode(OcpiCodec codec, List<DisplayText> texts) throws IOException {
        return new String(bytes(codec, texts), UTF_8);
    }

    private static String elements(List<DisplayText> texts) {
        return String.join(
                ",",
                texts.stream()
                        .map(text -> CODEC.encode(OcpiTypes.DISPLAY_TEXT, text))
                        .toList());
    }

    private static List<DisplayText> texts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new DisplayText("fr", "é".repeat(i % 50), Map.of("i", i)))
                .toList();
    }

    private static List<String> violations(ThrowingCallable encoding) {
        return catchThrowableOfType(InvalidObjectException.class, encoding).violations().stream()
                .map(Violation::path)
                .toList();
    }

    private static final class Counting extends OutputStream {

        private long count;

        @Override
        public void write(int octet) {
            count++;
        }

        @Override
        public void write(byte[] octets, int offset, int length) {
            count += length;
        }
    }
}
