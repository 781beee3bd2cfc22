// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression of the simplest sort, such as {@code -?[0-9]{1,2}\.[0-9]{5,7}}: runs of ASCII characters, each
 * of a set that the next one's has nothing in common with. It is matched in one pass, without an object made.
 */
final class CharacterRuns {

    private static final Pattern RUN = Pattern.compile("(?:\\\\(?<escaped>\\W)|\\[(?<range>.-.)]|(?<plain>[-\\w:]))"
            + "(?:(?<optional>\\?)|\\{(?<min>\\d{1,3})(?:,(?<max>\\d{1,3}))?})?");

    private final Run[] runs;

    private CharacterRuns(List<Run> runs) {
        this.runs = runs.toArray(new Run[0]);
    }

    /** The same as a regular expression; null where that is not so simple. */
    static @Nullable CharacterRuns of(String regex) {
        List<Run> runs = new ArrayList<>();
        Matcher matcher = RUN.matcher(regex);
        int at = 0;
        Run before = null;
        while (at < regex.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                return null;
            }
            Run run = run(matcher);
            if (before != null && before.first <= run.last && run.first <= before.last) {
                return null;
            }
            runs.add(run);
            before = run;
            at = matcher.end();
        }
        return new CharacterRuns(runs);
    }

    boolean matches(char[] buffer, int offset, int length) {
        int end = offset + length;
        int at = offset;
        for (Run run : runs) {
            int most = Math.min(end, at + run.max);
            int start = at;
            while (at < most && buffer[at] >= run.first && buffer[at] <= run.last) {
                at++;
            }
            if (at - start < run.min) {
                return false;
            }
        }
        return at == end;
    }

    private static Run run(Matcher matcher) {
        String range = matcher.group("range");
        String single = matcher.group("escaped") == null ? matcher.group("plain") : matcher.group("escaped");
        char first = (range == null ? single : range).charAt(0);
        char last = range == null ? first : range.charAt(2);
        if (matcher.group("optional") != null) {
            return new Run(first, last, 0, 1);
        }
        if (matcher.group("min") == null) {
            return new Run(first, last, 1, 1);
        }
        int min = Integer.parseInt(matcher.group("min"));
        String max = matcher.group("max");
        return new Run(first, last, min, max == null ? min : Integer.parseInt(max));
    }

    /** Some characters from first to last, as many as there are up to the most. */
    private record Run(char first, char last, int min, int max) {}
}
