// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final String PAIR = "\uD83D\uDE00";

    @Test
    void showsFiftyCharactersWholeHoweverManyUnitsTheyTake() {
        for (String character : new String[] {"a", "\u00E9", PAIR}) {
            assertThat(Excerpt.of(character.repeat(50))).isEqualTo(character.repeat(50));
            assertThat(Excerpt.of(character.repeat(51))).isEqualTo(character.repeat(50) + "…");
        }
    }

    @Test
    void showsWhatIsNotPrintableAsItsEscape() {
        assertThat(Excerpt.printable("a\n\u0085\u2028\u202E\uD83Db"))
                .isEqualTo("a\\u000a\\u0085\\u2028\\u202e\\ud83db");
        assertThat(Excerpt.printable("\u001F ~\u007F")).isEqualTo("\\u001f ~\\u007f");
    }
}
