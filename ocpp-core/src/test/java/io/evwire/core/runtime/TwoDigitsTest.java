// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of characters in every place where a date-time has two digits, for both readers of date-times. */
class TwoDigitsTest {

    private static final String VALID = "2024-02-29T13:44:10Z";
    private static final String WITH_OFFSET = "2024-02-29T13:44:10+05:30";

    /** A pair of any two characters is tried with all of these. */
    private static final int LATIN_1 = 256;

    private interface Reader {

        Instant read(char[] text);
    }

    static Stream<Arguments> places() {
        return Stream.of("0 century", "2 year of century", "5 month", "8 day", "11 hour", "14 minute", "17 second")
                .map(place -> place.split(" ", 2))
                .flatMap(place -> Stream.of(
                        Arguments.of("UTC, " + place[1], utc(), VALID, Integer.parseInt(place[0])),
                        Arguments.of("RFC 3339, " + place[1], rfc3339(), VALID, Integer.parseInt(place[0]))));
    }

    static Stream<Arguments> placesOfAnOffset() {
        return Stream.of(
                Arguments.of("RFC 3339, offset hours", rfc3339(), WITH_OFFSET, 20),
                Arguments.of("RFC 3339, offset minutes", rfc3339(), WITH_OFFSET, 23));
    }

    private static Reader utc() {
        return text -> UtcDateTime.parse(text, 0, text.length);
    }

    private static Reader rfc3339() {
        return text -> {
            var value = Rfc3339.parse(text, 0, text.length);
            return value == null ? null : value.toInstant();
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"places", "placesOfAnOffset"})
    void areDigitsOrTheTextIsNoDateTime(String name, Reader reader, String valid, int place) {
        char[] text = valid.toCharArray();
        for (int first = 0; first < LATIN_1; first++) {
            for (int second = 0; second < LATIN_1; second++) {
                check(reader, text, place, (char) first, (char) second);
            }
        }
        for (int any = 0; any <= Character.MAX_VALUE; any++) {
            for (char digit : new char[] {'0', '1', '2', '9', '/', '&'}) {
                check(reader, text, place, digit, (char) any);
                check(reader, text, place, (char) any, digit);
            }
        }
    }

    private static void check(Reader reader, char[] text, int place, char first, char second) {
        text[place] = first;
        text[place + 1] = second;
        Instant expected = expected(text);
        Instant found = reader.read(text);
        if (expected == null ? found != null : !expected.equals(found)) {
            assertThat(found)
                    .as("%s, characters %d and %d", new String(text), (int) first, (int) second)
                    .isEqualTo(expected);
        }
    }

    /** The same by way of the JDK's own classes; null where the text is not a date-time. */
    private static Instant expected(char[] text) {
        for (int i = 0; i < text.length; i++) {
            if (Character.isDigit(WITH_OFFSET.charAt(i)) && (text[i] < '0' || text[i] > '9')) {
                return null;
            }
        }
        try {
            LocalDateTime local = LocalDateTime.of(
                    number(text, 0) * 100 + number(text, 2),
                    number(text, 5),
                    number(text, 8),
                    number(text, 11),
                    number(text, 14),
                    number(text, 17));
            return local.toInstant(
                    text[19] == 'Z' ? ZoneOffset.UTC : ZoneOffset.ofHoursMinutes(number(text, 20), number(text, 23)));
        } catch (DateTimeException noDateTime) {
            return null;
        }
    }

    private static int number(char[] text, int place) {
        return (text[place] - '0') * 10 + text[place + 1] - '0';
    }
}
