// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.types.DisplayText;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A stream of elements reads no further than it has to, and fails as streams do. */
class ElementStreamTest {

    private static final byte[] ELEMENT =
            ("{\"language\":\"en\",\"text\":\"" + "x".repeat(400) + "\"},").getBytes(StandardCharsets.UTF_8);

    /** What the tokenizer and the stream before it may hold in their buffers. */
    private static final int BUFFERS = 1 << 16;

    private static final int ELEMENTS = 50_000;

    /** An array without end, which counts what was read of it. */
    @SuppressWarnings("InputStreamSlowMultibyteRead") // Fast enough.
    private static final class Endless extends InputStream {

        private long count;

        @Override
        public int read() {
            long at = count++;
            return at == 0 ? '[' : ELEMENT[(int) ((at - 1) % ELEMENT.length)];
        }
    }

    @Test
    void readsNoFurtherThanTheElementThatIsAskedFor() {
        Endless endless = new Endless();
        try (ElementStream<DisplayText> stream = Ocpi230.codec().stream(OcpiTypes.DISPLAY_TEXT, endless)) {
            for (long i = 1; i <= ELEMENTS; i++) {
                assertThat(stream.next().isValid()).isTrue();
                assertThat(endless.count).isLessThan(1 + i * ELEMENT.length + BUFFERS);
            }
        }
    }

    @Test
    void passesTheFailureOfTheStreamOn() {
        InputStream failing = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("connection reset");
            }
        };
        try (ElementStream<DisplayText> stream = Ocpi230.codec().stream(OcpiTypes.DISPLAY_TEXT, failing)) {
            assertThatThrownBy(stream::hasNext)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("connection reset");
        }
    }

    @Test
    void givesTheElementsBeforeBytesThatAreNoUtf8AndEndsThere() {
        byte[] malformed =
                "[{'language':'en','text':'a'},{'language':'en','text':'\u00C3'},{'language':'en','text':'b'}]"
                        .replace('\'', '"')
                        .getBytes(StandardCharsets.ISO_8859_1);
        try (ElementStream<DisplayText> stream =
                Ocpi230.codec().stream(OcpiTypes.DISPLAY_TEXT, new ByteArrayInputStream(malformed))) {
            assertThat(stream.next().isValid()).isTrue();
            assertThat(stream.next())
                    .isInstanceOfSatisfying(
                            Decoded.Invalid.class,
                            invalid -> assertThat(((Decoded.Invalid<?>) invalid).violations())
                                    .extracting(violation -> violation.kind())
                                    .containsExactly(ViolationKind.FRAME));
            assertThat(stream.hasNext()).isFalse();
        }
    }

    @Test
    void takesNoByteForTheEndOfTheStream() {
        byte[] array = {'[', ']', ' ', (byte) 0xFF};
        try (ElementStream<DisplayText> stream =
                Ocpi230.codec().stream(OcpiTypes.DISPLAY_TEXT, new ByteArrayInputStream(array))) {
            assertThat(stream.next())
                    .isInstanceOfSatisfying(
                            Decoded.Invalid.class,
                            invalid -> assertThat(((Decoded.Invalid<?>) invalid).violations())
                                    .extracting(violation -> violation.kind())
                                    .containsExactly(ViolationKind.FRAME));
        }
    }

    @Test
    void readsANameOfEscapedSurrogatesLikeOneThatIsNotEscaped() {
        byte[] array = "[{\"language\":\"en\",\"text\":\"\\ud83d\\ude00\",\"\\ud83d\\ude00\":\"x\"}]"
                .getBytes(StandardCharsets.UTF_8);
        try (ElementStream<DisplayText> stream =
                Ocpi230.codec().stream(OcpiTypes.DISPLAY_TEXT, new ByteArrayInputStream(array))) {
            assertThat(stream.next())
                    .isEqualTo(Ocpi230.codec()
                            .decode(OcpiTypes.DISPLAY_TEXT, "{\"language\":\"en\",\"text\":\"😀\",\"😀\":\"x\"}"));
        }
    }
}
