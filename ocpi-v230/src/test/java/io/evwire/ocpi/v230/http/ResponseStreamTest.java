// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evwire.core.violation.Violation;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.types.DisplayText;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResponseStreamTest {

    private static final String REST = "\"status_code\":1000,\"timestamp\":\"2026-01-31T10:00:00Z\"";

    private final ResponseCodec codec = new ResponseCodec(Ocpi230.codec());

    @Test
    void yieldsEveryObjectAndThenTheResponse() {
        for (String text : List.of(
                "{\"data\":" + ResponseCodecTest.texts() + "," + REST + "}",
                "{" + REST + ",\"data\":" + ResponseCodecTest.texts() + "}")) {
            try (ResponseStream<DisplayText> stream = stream(text)) {
                List<Boolean> valid = new ArrayList<>();
                stream.forEachRemaining(element -> valid.add(element.isValid()));
                assertThat(valid).containsExactly(true, false, true);
                assertThat(stream.response().orThrow().statusCode()).isEqualTo(StatusCode.SUCCESS);
            }
        }
    }

    @Test
    void tellsNoListFromTheEmptyOne() {
        assertThat(stream("{\"data\":[]," + REST + "}").hasData()).isTrue();
        for (String none : List.of("{" + REST + "}", "{\"data\":null," + REST + "}")) {
            ResponseStream<DisplayText> stream = stream(none);
            assertThat(stream.response().isValid()).isTrue();
            assertThat(stream.hasData()).isFalse();
        }
    }

    @Test
    void tellsAtTheEndThatTheTextBroke() {
        ResponseStream<DisplayText> stream = stream("{" + REST + ",\"data\":[{\"language\":\"en\",\"text\":\"a\"},{");
        assertThat(stream.next().isValid()).isTrue();
        assertThat(stream.hasNext()).isFalse();
        assertThat(stream.response().isValid()).isFalse();
    }

    @Test
    void refusesASuccessWhoseDataIsNoList() {
        assertThat(violations(stream("{\"data\":{}," + REST + "}").response()))
                .extracting(Violation::inWords)
                .containsExactly("/data: array expected, found object");
        assertThat(stream("{\"data\":{}," + REST.replace("1000", "2000") + "}")
                        .response()
                        .isValid())
                .isTrue();
        assertThat(stream("").response().isValid()).isFalse();
        assertThat(stream("{" + REST + "}{").response().isValid()).isFalse();
    }

    @Test
    void knowsTheResponseOnlyAtTheEnd() {
        ResponseStream<DisplayText> stream = stream("{\"data\":" + ResponseCodecTest.texts() + "," + REST + "}");
        assertThatThrownBy(stream::response).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void holdsOneObjectAtATime() {
        try (ResponseStream<DisplayText> stream = codec.stream(OcpiTypes.DISPLAY_TEXT, endless(200_000))) {
            int count = 0;
            while (stream.hasNext()) {
                assertThat(stream.next().isValid()).isTrue();
                count++;
            }
            assertThat(count).isEqualTo(200_000);
            assertThat(stream.response().isValid()).isTrue();
        }
    }

    private ResponseStream<DisplayText> stream(String text) {
        return codec.stream(OcpiTypes.DISPLAY_TEXT, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Violation> violations(Decoded<?> decoded) {
        return decoded instanceof Decoded.Invalid<?> invalid ? invalid.violations() : List.of();
    }

    /** A response longer than any document limit, made while it is read. */
    @SuppressWarnings("JdkObsolete") // SequenceInputStream takes no Iterator.
    private static InputStream endless(int elements) {
        String element = "{\"language\":\"en\",\"text\":\"" + "x".repeat(100) + "\"}";
        Stream<String> parts = Stream.of(
                        Stream.of("{\"data\":[" + element),
                        Stream.generate(() -> "," + element).limit(elements - 1L),
                        Stream.of("]," + REST + "}"))
                .flatMap(part -> part);
        Iterator<InputStream> streams = parts.<InputStream>map(
                        part -> new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return streams.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return streams.next();
            }
        });
    }
}
