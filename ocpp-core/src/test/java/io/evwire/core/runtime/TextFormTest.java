// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "plain ~", "\u00e9", "\u6f22\ud83d\ude00", "\u2028"})
    void printableTextIsWithoutControlCharacters(String text) {
        assertThat(TextForm.PRINTABLE.accepts(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "a\n", "\u0000", "\u007f", "\u00e9\u0085"})
    void controlCharactersAreNotPrintable(String text) {
        assertThat(TextForm.PRINTABLE.accepts(text)).isFalse();
        assertThat(TextForm.ASCII.accepts(text)).isFalse();
    }

    @Test
    void asciiEndsAtTheTilde() {
        assertThat(TextForm.ASCII.accepts(" azAZ09~")).isTrue();
        assertThat(TextForm.ASCII.accepts("\u00e9")).isFalse();
    }

    @Test
    void patternIsMatchedByTheWholeTextAndNothingAround() {
        TextForm form = TextForm.matching("[0-9]{2}", "two digits");
        assertThat(form.accepts("x12x".toCharArray(), 1, 3, 3)).isTrue();
        assertThat(form.accepts("123")).isFalse();
    }
}
