// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.generation;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts as a peer may send them: plain ones, awkward ones, and those of exactly the length that is allowed. */
public final class TextArbitraries {

    /** A character that no generated text holds: planted in a value, it shows where the value turns up. */
    public static final String MARKER = "\uE0EA";

    /** Long enough to be anything, short enough to be read in a report. */
    private static final int TYPICAL_LENGTH = 12;

    /** Filling up to a limit beyond this costs more than it tells, so it is rarer. */
    private static final int LONG = 300;

    private static final Arbitrary<Integer> PLAIN = Arbitraries.integers().between(' ', '~');

    /** What JSON escapes, what looks like the end of something, and what takes two, three or four bytes. */
    private static final Arbitrary<Integer> AWKWARD = Arbitraries.of(("\"\\/'{[,\0\b\t\n\f\r\u001B\u001F"
                    + "\u007F\u0085\u009F\u00A0\u00AD\u00E9\u00DF\u0301\u05D0\u200B\u200D\u202E\u2028\u2029"
                    + "\u6F22\uD7FF\uF8FF\uFEFF\uFFFD\uFFFE\uFFFF\uD800\uDC00\uD83D\uDE00\uD842\uDFB7\uDBFF\uDFFF")
            .codePoints()
            .boxed()
            .toList());

    private static final Arbitrary<Integer> CODE_POINTS =
            Arbitraries.frequencyOf(Tuple.of(3, PLAIN), Tuple.of(2, AWKWARD));

    private TextArbitraries() {}

    /** Texts of at most this many code points. */
    public static Arbitrary<String> upTo(int maxLength) {
        Arbitrary<String> any = ofLength(0, Math.min(TYPICAL_LENGTH, maxLength));
        if (maxLength == ValueLimits.UNLIMITED) {
            return any;
        }
        return Arbitraries.frequencyOf(Tuple.of(maxLength > LONG ? 30 : 8, any), Tuple.of(1, exactly(maxLength)));
    }

    /** Texts that match a regular expression, of at most this many code points. */
    public static Arbitrary<String> matching(String regex, int maxLength) {
        Predicate<String> matches = Pattern.compile(regex).asMatchPredicate();
        if (!matches.test("a")) {
            return PatternTexts.of(regex).filter(text -> text.length() <= maxLength);
        }
        // All characters are alike to the expression: those that it allows are left in.
        int min = matches.test("") ? 0 : 1;
        return upTo(maxLength)
                .map(text -> text.codePoints()
                        .mapToObj(Character::toString)
                        .filter(matches)
                        .collect(Collectors.joining()))
                .map(text -> text.length() < min ? "a" : text)
                .withoutEdgeCases();
    }

    /** Texts of exactly this many code points, many of which take two chars. */
    public static Arbitrary<String> exactly(int length) {
        Arbitrary<String> fills =
                Arbitraries.frequencyOf(Tuple.of(1, ofLength(1, 1)), Tuple.of(1, Arbitraries.just("\uD83D\uDE00")));
        return Combinators.combine(ofLength(0, 4), fills)
                .as((start, fill) -> fill(start, fill, length))
                .withoutEdgeCases();
    }

    private static Arbitrary<String> ofLength(int min, int max) {
        return CODE_POINTS
                .list()
                .ofMinSize(min)
                .ofMaxSize(max)
                .map(codePoints -> {
                    StringBuilder text = new StringBuilder();
                    codePoints.forEach(text::appendCodePoint);
                    return text.toString();
                })
                .withoutEdgeCases();
    }

    private static String fill(String start, String fill, int length) {
        int has = start.codePointCount(0, start.length());
        return has >= length
                ? start.substring(0, start.offsetByCodePoints(0, length))
                : start + fill.repeat(length - has);
    }
}
