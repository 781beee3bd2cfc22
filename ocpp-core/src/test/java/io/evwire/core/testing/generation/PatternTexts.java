// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Texts that match a regular expression of the small sort that schemas have: characters, classes, groups with
 * alternatives, and the quantifiers {@code ?} and {@code {m,n}}.
 */
final class PatternTexts {

    private static final Pattern BOUNDS = Pattern.compile("\\{(\\d+)(?:,(\\d+))?}.*", Pattern.DOTALL);

    private final String regex;
    private final Random random;
    private int at;

    private PatternTexts(String regex, Random random) {
        this.regex = regex;
        this.random = random;
    }

    /** The texts. */
    static Arbitrary<String> of(String regex) {
        return Arbitraries.integers()
                .map(salt -> new PatternTexts(regex, new Random(salt)).alternatives())
                .withoutEdgeCases();
    }

    private String alternatives() {
        List<String> texts = new ArrayList<>();
        texts.add(sequence());
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            texts.add(sequence());
        }
        return texts.get(random.nextInt(texts.size()));
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            int start = at;
            String once = atom();
            int end = at;
            int times = times();
            int after = at;
            for (int i = 0; i < times; i++) {
                at = start;
                text.append(i == 0 ? once : atom());
            }
            at = Math.max(after, end);
        }
        return text.toString();
    }

    private String atom() {
        char c = regex.charAt(at++);
        if (c == '(') {
            String text = alternatives();
            at++;
            return text;
        }
        if (c == '[') {
            int end = regex.indexOf(']', at);
            String text = oneOf(regex.substring(at, end));
            at = end + 1;
            return text;
        }
        return c == '\\' ? String.valueOf(regex.charAt(at++)) : String.valueOf(c);
    }

    private String oneOf(String characters) {
        List<Character> all = new ArrayList<>();
        for (int i = 0; i < characters.length(); i++) {
            boolean isRange = i + 2 < characters.length() && characters.charAt(i + 1) == '-';
            char last = isRange ? characters.charAt(i + 2) : characters.charAt(i);
            for (char c = characters.charAt(i); c <= last; c++) {
                all.add(c);
            }
            i += isRange ? 2 : 0;
        }
        return all.get(random.nextInt(all.size())).toString();
    }

    private int times() {
        if (at < regex.length() && regex.charAt(at) == '?') {
            at++;
            return random.nextInt(2);
        }
        var bounds = BOUNDS.matcher(regex.substring(at));
        if (!bounds.matches()) {
            return 1;
        }
        at = regex.indexOf('}', at) + 1;
        int min = Integer.parseInt(bounds.group(1));
        int max = bounds.group(2) == null ? min : Integer.parseInt(bounds.group(2));
        return min + random.nextInt(max - min + 1);
    }
}
