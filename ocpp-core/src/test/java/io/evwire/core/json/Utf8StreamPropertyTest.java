package io.evwire.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.MalformedInputException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class Utf8StreamPropertyTest {

    private static final Pattern ESCAPE =
            Pattern.compile("\\\\u([dD][89abAB][0-9a-fA-F]{2})\\\\u([dD][c-fC-F][0-9a-fA-F]{2})|\\\\.", Pattern.DOTALL);

    @Property
    void joinsEscapedPairsAndLeavesAllElseHoweverTheBytesArrive(
            @ForAll("texts") String text,
            @ForAll @IntRange(min = 1, max = 9000) int arriving,
            @ForAll @IntRange(min = 1, max = 9000) int asked)
            throws IOException {
        Reading reading = read(text.getBytes(UTF_8), arriving, asked);

        assertThat(reading.text).isEqualTo(joined(text));
        assertThat(reading.isRefused).isFalse();
    }

    @Property
    void givesWhatStandsBeforeBytesThatAreNoUtf8AndRefusesThose(
            @ForAll("texts") String before,
            @ForAll("malformed") byte[] malformed,
            @ForAll @IntRange(min = 1, max = 9000) int arriving,
            @ForAll @IntRange(min = 1, max = 9000) int asked)
            throws IOException {
        byte[] start = before.getBytes(UTF_8);
        byte[] all = Arrays.copyOf(start, start.length + malformed.length);
        System.arraycopy(malformed, 0, all, start.length, malformed.length);

        Reading reading = read(all, arriving, asked);

        assertThat(reading.text).isEqualTo(joined(before));
        assertThat(reading.isRefused).isTrue();
    }

    @Example
    void givesTheBytesOneByOneToo() throws IOException {
        try (InputStream in = new Utf8Stream(new ByteArrayInputStream("é\\ud83d\\ude00".getBytes(UTF_8)))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                bytes.write(next);
            }
            assertThat(bytes.toString(UTF_8)).isEqualTo("é😀");
        }
    }

    /** Around the size of the buffer, so that characters and escapes lie across its edge. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> mixed = Arbitraries.of(
                        "a",
                        "é",
                        "東",
                        "😀",
                        "\\",
                        "\\\\",
                        "\\u",
                        "\\u0041",
                        "\\n",
                        "\\ud83d",
                        "\\uD83D",
                        "\\ude00",
                        "\\uDE00",
                        "\\ud83d\\ude00",
                        "\\ud83d\\u00",
                        "ude00",
                        "text text text")
                .list()
                .ofMaxSize(60)
                .map(all -> String.join("", all));
        Arbitrary<Integer> ascii = Arbitraries.integers()
                .between(0, 9000)
                .edgeCases(sizes -> sizes.add(7989, 7990, 7995, 7998, 7999, 8000));
        return Combinators.combine(ascii, mixed, ascii, mixed)
                .as((first, text, second, rest) -> "x".repeat(first) + text + "y".repeat(second) + rest);
    }

    @Provide
    Arbitrary<byte[]> malformed() {
        return Arbitraries.of(List.of(
                new byte[] {(byte) 0x80},
                new byte[] {(byte) 0xC0, (byte) 0xAF},
                new byte[] {(byte) 0xC3},
                new byte[] {(byte) 0xE6, (byte) 0x9D},
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80, 'a'},
                new byte[] {(byte) 0xF0, (byte) 0x9F, (byte) 0x98},
                new byte[] {(byte) 0xF0, (byte) 0x9F, 'a', 'b'},
                new byte[] {(byte) 0xFF, 'a'}));
    }

    private static String joined(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> {
            if (escape.group(1) == null) {
                return Matcher.quoteReplacement(escape.group());
            }
            char[] pair = {(char) Integer.parseInt(escape.group(1), 16), (char) Integer.parseInt(escape.group(2), 16)};
            return new String(pair);
        });
    }

    private static Reading read(byte[] utf8, int arriving, int asked) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] target = new byte[asked + 1];
        try (InputStream in = new Utf8Stream(inParts(utf8, arriving))) {
            int count = in.read(target, 1, asked);
            while (count > 0) {
                bytes.write(target, 1, count);
                count = in.read(target, 1, asked);
            }
            assertThat(count).isEqualTo(-1);
            return new Reading(bytes.toString(UTF_8), false);
        } catch (MalformedInputException malformed) {
            return new Reading(bytes.toString(UTF_8), true);
        }
    }

    private static InputStream inParts(byte[] bytes, int most) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, most));
            }
        };
    }

    private record Reading(String text, boolean isRefused) {}
}
