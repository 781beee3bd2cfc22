// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CharacterRunsPropertyTest {

    private static final List<String> SIMPLE =
            List.of("-?[0-9]{1,2}\\.[0-9]{5,7}", "-?[0-9]{1,3}\\.[0-9]{5,7}", "[0-9]{2}:[0-9]{2}", "a[0-9]?b{0,2}");

    @Property
    void matchTheTextsThatTheRegularExpressionMatches(@ForAll("texts") String text) {
        for (String regex : SIMPLE) {
            CharacterRuns runs = CharacterRuns.of(regex);
            assertThat(runs).as(regex).isNotNull();
            char[] within = ("9" + text + "9").toCharArray();
            assertThat(runs.matches(within, 1, text.length()))
                    .as("%s of %s", text, regex)
                    .isEqualTo(text.matches(regex));
        }
    }

    @Example
    void areNotMadeOfWhatIsNotSoSimple() {
        assertThat(List.of(
                        "(a|b)",
                        "[0-9]*",
                        "[0-9]+",
                        "[0-9]?[0-9]",
                        "[0-9]{1,2}5",
                        "[abc]",
                        ".",
                        "\\d",
                        "a|b",
                        "a{,3}",
                        "^a"))
                .allSatisfy(regex -> assertThat(CharacterRuns.of(regex)).isNull());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> digits = Arbitraries.strings().withChars("05").ofMaxLength(8);
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("-09.:ab").ofMaxLength(12),
                Combinators.combine(Arbitraries.of("", "-", "a"), digits, Arbitraries.of(".", ":", "b", "bb"), digits)
                        .as((sign, before, point, after) -> sign + before + point + after));
    }
}
