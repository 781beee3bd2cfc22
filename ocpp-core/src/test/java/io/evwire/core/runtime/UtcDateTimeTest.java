// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.document.Tokenizers;
import io.evwire.core.json.Limits;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;

class UtcDateTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2015-06-29T20:39:09Z, 2015-06-29T20:39:09Z",
        "2015-06-29T20:39:09, 2015-06-29T20:39:09Z",
        "2016-12-29T17:45:09.2Z, 2016-12-29T17:45:09.2Z",
        "2016-12-29T17:45:09.2, 2016-12-29T17:45:09.2Z",
        "2018-01-01T01:08:01.1234Z, 2018-01-01T01:08:01.123Z",
        "2018-01-01T01:08:01.12399, 2018-01-01T01:08:01.123Z",
        "1970-01-01T00:00:00Z, 1970-01-01T00:00:00Z",
        "2024-02-29T23:59:59Z, 2024-02-29T23:59:59Z",
    })
    void readsUtcWithOrWithoutZAndFraction(String text, Instant expected) {
        Reading reading = read(text);
        assertThat(reading.value()).isEqualTo(expected);
        assertThat(reading.violations()).isEmpty();
    }

    @Test
    void knowsTheCalendar() {
        for (LocalDate day = LocalDate.of(0, 1, 1); day.getYear() < 10_000; day = day.plusDays(17)) {
            char[] text = (day + "T00:00:00Z").toCharArray();
            assertThat(UtcDateTime.parse(text, 0, text.length))
                    .isEqualTo(day.atStartOfDay().toInstant(ZoneOffset.UTC));
        }
    }

    /** Where a locale has digits of its own, {@code String.format} and the like use them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "th-TH-u-nu-thai",
                "ar-EG-u-nu-arab",
                "fa-IR-u-nu-arabext",
                "ne-NP-u-nu-deva",
                "ja-JP-u-ca-japanese"
            })
    void readsAndWritesAlikeInEveryLocale(String tag) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            readsUtcWithOrWithoutZAndFraction("2018-01-01T01:08:01.1234Z", Instant.parse("2018-01-01T01:08:01.123Z"));
            writesNoneOrThreeFractionDigits(Instant.parse("2015-06-29T20:39:09.2Z"), "2015-06-29T20:39:09.200Z");
            knowsTheLengthOfEveryMonth(2024);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refusesWhatIsNoDigitWhereverOneBelongs() {
        String valid = "2026-12-31T23:59:58Z";
        for (int i = 0; i < valid.length(); i++) {
            if (Character.isDigit(valid.charAt(i))) {
                for (char other : new char[] {'/', ':', ' ', 'a', '-', '\u0000', '\u0660', '\uFFFF'}) {
                    char[] text = valid.toCharArray();
                    text[i] = other;
                    assertThat(UtcDateTime.parse(text, 0, text.length))
                            .as("%s at %d", other, i)
                            .isNull();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1900, 2000, 2023, 2024})
    void knowsTheLengthOfEveryMonth(int year) {
        for (int month = 1; month <= 12; month++) {
            for (int day = 28; day <= 31; day++) {
                char[] text = (YearMonth.of(year, month) + "-" + day + "T00:00:00").toCharArray();
                assertThat(UtcDateTime.parse(text, 0, text.length) != null)
                        .isEqualTo(day <= YearMonth.of(year, month).lengthOfMonth());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2015-06-29T20:39:09+00:00, 2015-06-29T20:39:09Z",
        "2015-06-29T22:39:09+02:00, 2015-06-29T20:39:09Z",
        "2015-06-29t20:39:09z, 2015-06-29T20:39:09Z",
    })
    void reportsAnOffsetAndReadsTheMomentAllTheSame(String text, Instant expected) {
        Reading reading = read(text);
        assertThat(reading.value()).isEqualTo(expected);
        assertThat(reading.violations())
                .extracting(Violation::inWords)
                .containsExactly("a date-time is in UTC, with Z or nothing for its offset");
    }

    @Test
    void reportsMoreThan25CharactersAndReadsTheMomentAllTheSame() {
        Reading reading = read("2018-01-01T01:08:01.123456Z");
        assertThat(reading.value()).isEqualTo(Instant.parse("2018-01-01T01:08:01.123Z"));
        assertThat(reading.violations())
                .extracting(Violation::inWords)
                .containsExactly("at most 25 characters, found 27");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2015-06-29",
                "2015-06-29T20:39",
                "2015-06-29 20:39:09",
                "2015-06-29T20:39:09.Z",
                "2015-06-29T20:39:09ZZ",
                "2015-06-29T20:39:99Z",
                "2015-06-29T24:00:00Z",
                "2015-02-29T20:39:09Z",
                "2015-13-01T20:39:09Z",
                "15-06-29T20:39:09Z",
                "2015-06-29T2x:39:09Z",
            })
    void refusesWhatIsNoDateTime(String text) {
        Reading reading = read(text);
        assertThat(reading.value()).isNull();
        assertThat(reading.violations()).extracting(Violation::inWords).containsExactly("no date-time");
    }

    @ParameterizedTest
    @CsvSource({
        "2015-06-29T20:39:09Z, 2015-06-29T20:39:09Z",
        "2015-06-29T20:39:09.2Z, 2015-06-29T20:39:09.200Z",
        "2015-06-29T20:39:09.0309Z, 2015-06-29T20:39:09.030Z",
        "2015-06-29T20:39:09.0009Z, 2015-06-29T20:39:09Z",
        "1969-12-31T23:59:59.999999999Z, 1969-12-31T23:59:59.999Z",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59.9999Z, 9999-12-31T23:59:59.999Z",
    })
    void writesNoneOrThreeFractionDigits(Instant value, String expected) {
        byte[] buffer = new byte[30];
        assertThat(UtcDateTime.isWritable(value)).isTrue();
        assertThat(new String(buffer, 0, UtcDateTime.format(value, buffer, 0), US_ASCII))
                .isEqualTo(expected);
    }

    @Test
    void writesYearsOfFourDigitsOnly() {
        assertThat(UtcDateTime.isWritable(Instant.parse("-0001-12-31T23:59:59.999Z")))
                .isFalse();
        assertThat(UtcDateTime.isWritable(Instant.parse("+10000-01-01T00:00:00Z")))
                .isFalse();
    }

    @Test
    void holdsMilliseconds() {
        assertThat(Canonical.instant(Instant.parse("2015-06-29T20:39:09.123456789Z")))
                .isEqualTo(Instant.parse("2015-06-29T20:39:09.123Z"));
        assertThat(Canonical.instant(Instant.parse("1900-06-29T20:39:09.123456789Z")))
                .isEqualTo(Instant.parse("1900-06-29T20:39:09.123Z"));
    }

    private static Reading read(String text) {
        ViolationLog log = new ViolationLog(10, Tolerance.STRICT);
        try (JsonParser parser = Tokenizers.ofCharacters('"' + text + '"')) {
            parser.nextToken();
            return new Reading(
                    new ExactReader(parser, Limits.DEFAULT, log, PathBase.DOCUMENT, new ReadBudget(Limits.DEFAULT, 0))
                            .instant(),
                    log.refused());
        }
    }

    private record Reading(Instant value, List<Violation> violations) {}
}
