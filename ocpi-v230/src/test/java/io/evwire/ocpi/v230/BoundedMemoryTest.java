// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.http.OcpiResponse;
import io.evwire.ocpi.v230.http.ResponseCodec;
import io.evwire.ocpi.v230.http.ResponseStream;
import io.evwire.ocpi.v230.http.ResponseType;
import io.evwire.ocpi.v230.locations.Location;
import io.evwire.ocpi.v230.types.DisplayText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a party sends within the default limits, and whatever it streams, a small heap holds it. */
class BoundedMemoryTest {

    private static final int LONGEST_DOCUMENT = 1 << 24;

    @Test
    void aHeapOf256MegabytesHoldsAnyBodyAndAnyStream() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Hostile.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(output).endsWith("held" + System.lineSeparator());
        assertThat(process.exitValue()).as(output).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "1", "\"\"", "null"})
    void elementsBeyondThoseThatADocumentMayHaveAreOneFaultOfTheList(String element) {
        OcpiCodec codec = Ocpi230.codec().withLimits(Ocpi230.codec().limits().withMaxDocumentElements(1_000));
        String list = "[" + (element + ",").repeat(2_000) + element + "]";
        DecodedList<Location> decoded = codec.decodeList(OcpiTypes.LOCATION, list);

        assertThat(decoded.elements()).hasSize(1_000);
        assertThat(decoded.violations())
                .extracting(Violation::inWords)
                .containsExactly("at most 1000 elements of one document are read");
        assertThat(decoded.elements().stream()
                        .mapToInt(each ->
                                ((Decoded.Invalid<Location>) each).violations().size())
                        .sum())
                .isLessThan(20_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "1", "[1,", "{\"a\":", "[\"\",", "x", " {\"id\":\""})
    void anElementOfAStreamThatDoesNotEndEndsTheStream(String start) {
        OcpiCodec codec = Ocpi230.codec().withLimits(Ocpi230.codec().limits().withMaxDocumentLength(100_000));
        String repeated = start.strip().length() == 1 ? "1" : start;
        try (ElementStream<Location> stream =
                codec.stream(OcpiTypes.LOCATION, new Endless("[" + start, repeated.replace("\"", "")))) {
            Decoded<Location> last = stream.next();
            assertThat(((Decoded.Invalid<Location>) last).violations())
                    .extracting(Violation::kind)
                    .containsExactly(ViolationKind.LIMIT);
            assertThat(stream.hasNext()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"more\":\"", "\"data\":[\"", "\"data\":{\"a\":[", "\"", "\"data\":1", "\"status_message\":\""})
    void aMemberOfAStreamedResponseThatDoesNotEndEndsTheStream(String start) {
        OcpiCodec codec = Ocpi230.codec().withLimits(Ocpi230.codec().limits().withMaxDocumentLength(100_000));
        try (ResponseStream<Location> stream =
                new ResponseCodec(codec).stream(OcpiTypes.LOCATION, new Endless("{" + start, "1"))) {
            assertThat(stream.hasNext()).isFalse();
            assertThat(((Decoded.Invalid<OcpiResponse<Void>>) stream.response()).violations())
                    .extracting(Violation::kind)
                    .containsExactly(ViolationKind.LIMIT);
        }
    }

    /** A start, and then the same again and again. */
    private static final class Endless extends InputStream {

        private final byte[] start;
        private final byte[] repeated;
        private long count;

        Endless(String start, String repeated) {
            this.start = start.getBytes(UTF_8);
            this.repeated = repeated.getBytes(UTF_8);
        }

        @Override
        public int read() {
            long at = count++;
            return at < start.length ? start[(int) at] : repeated[(int) ((at - start.length) % repeated.length)];
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            for (int i = 0; i < length; i++) {
                target[offset + i] = (byte) read();
            }
            return length;
        }
    }

    /** What is run in a heap of its own. */
    static final class Hostile {

        private Hostile() {}

        public static void main(String[] args) throws IOException {
            String location =
                    "{\"country_code\":\"NL\",\"party_id\":\"ABC\",\"id\":\"1\",\"publish\":true,\"address\":\"a\",\"city\":\"c\","
                            + "\"country\":\"NLD\",\"coordinates\":{\"latitude\":\"51.047599\",\"longitude\":\"3.729944\"},"
                            + "\"time_zone\":\"Europe/Brussels\",\"last_updated\":\"2026-01-31T10:00:00Z\",\"x\":";
            List<Supplier<String>> bodies = List.of(
                    () -> list("{}"),
                    () -> list("[]"),
                    () -> list("1"),
                    () -> list("{\"a\":[]}"),
                    () -> list("{\"id\":1,\"a\":{}}"),
                    () -> list("{\"id\":\"1\",\"evses\":[{},{}]}"),
                    () -> list(location + "1}"),
                    () -> list(location + "[[],[],{\"a\":1,\"b\":[]}]}"),
                    () -> "[" + location + list("[]") + "}]",
                    () -> "[" + location + list("{\"a\":{}}") + "}]",
                    () -> "[" + location + list("1e9") + "}]",
                    () -> "[" + location + list("\"\"") + "}]",
                    () -> "[" + location + members() + "}]",
                    () -> "[" + location + "\"" + "x".repeat(LONGEST_DOCUMENT - 1000) + "\"}]",
                    () -> "[" + location + "\"" + "é".repeat(LONGEST_DOCUMENT / 2 - 1000) + "\"}]",
                    () -> "[" + location + "\"" + "\\u00e9".repeat(LONGEST_DOCUMENT / 6 - 1000) + "\"}]",
                    () -> "[\"" + "x".repeat(LONGEST_DOCUMENT - 1000) + "\"]",
                    () -> "[{\"" + "x".repeat(LONGEST_DOCUMENT - 1000) + "\":1}]");
            for (Supplier<String> body : bodies) {
                decodeEveryWay(body.get());
            }
            for (String start : List.of("[\"", "[1", "[[1,", "[{\"a\":\"", "[{\"evses\":[")) {
                for (OcpiCodec codec : codecs()) {
                    try (ElementStream<Location> stream = codec.stream(OcpiTypes.LOCATION, new Endless(start, "1"))) {
                        stream.forEachRemaining(element -> {});
                    }
                    try (ResponseStream<Location> stream = new ResponseCodec(codec)
                            .stream(OcpiTypes.LOCATION, new Endless("{\"data\":" + start, "1"))) {
                        stream.forEachRemaining(element -> {});
                        stream.response();
                    }
                }
            }
            encodeMoreThanTheHeapHolds();
            System.out.println("held");
        }

        private static void encodeMoreThanTheHeapHolds() throws IOException {
            String text = "x".repeat(100_000);
            DisplayText large = new DisplayText("en", "x", Map.of("a", Collections.nCopies(3_000, text)));
            if (!Ocpi230.codec().validate(OcpiTypes.DISPLAY_TEXT, large).isEmpty()) {
                throw new IllegalStateException("but for its length it is valid");
            }
            try {
                Ocpi230.codec().encode(OcpiTypes.DISPLAY_TEXT, large);
                throw new IllegalStateException("longer than a document may be");
            } catch (InvalidObjectException expected) {
                DisplayText small = new DisplayText("en", text.substring(0, 512), Map.of());
                Ocpi230.codec()
                        .encode(
                                OcpiTypes.DISPLAY_TEXT,
                                Collections.nCopies(1_000_000, small).iterator(),
                                OutputStream.nullOutputStream());
            }
        }

        private static List<OcpiCodec> codecs() {
            return List.of(Ocpi230.codec(), Ocpi230.codec().withTolerance(Tolerance.SALVAGE));
        }

        private static void decodeEveryWay(String body) {
            byte[] list = utf8(body);
            for (OcpiCodec codec : codecs()) {
                codec.decodeList(OcpiTypes.LOCATION, list);
                codec.decode(OcpiTypes.LOCATION, list);
            }
            byte[] response =
                    utf8("{\"status_code\":1000,\"timestamp\":\"2026-01-31T10:00:00Z\",\"data\":" + body + "}");
            for (OcpiCodec codec : codecs()) {
                ResponseCodec responses = new ResponseCodec(codec);
                responses.decode(ResponseType.list(OcpiTypes.LOCATION), response);
                responses.decode(ResponseType.nothing(), response);
            }
        }

        private static byte[] utf8(String text) {
            byte[] bytes = text.getBytes(UTF_8);
            if (bytes.length > LONGEST_DOCUMENT) {
                throw new IllegalStateException("longer than the limit: " + bytes.length);
            }
            return bytes;
        }

        private static String list(String element) {
            int room = LONGEST_DOCUMENT - 2_000;
            return "[" + (element + ",").repeat(room / (element.length() + 1) - 1) + element + "]";
        }

        private static String members() {
            StringBuilder members = new StringBuilder("{\"a\":1");
            for (int i = 0; members.length() < LONGEST_DOCUMENT - 2_000; i++) {
                members.append(",\"").append(i).append("\":{}");
            }
            return members.append('}').toString();
        }
    }
}
