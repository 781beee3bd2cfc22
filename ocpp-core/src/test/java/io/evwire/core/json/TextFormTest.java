package io.evwire.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "plain ~", "\u00e9", "\u6f22\ud83d\ude00", "\u2028"})
    void printableTextIsWithoutControlCharacters(String text) {
        assertThat(accepts(TextForm.PRINTABLE, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "a\n", "\u0000", "\u007f", "\u00e9\u0085", "\ud83d", "\u00e9\ude00"})
    void controlCharactersAndLoneSurrogatesAreNotPrintable(String text) {
        assertThat(accepts(TextForm.PRINTABLE, text)).isFalse();
        assertThat(accepts(TextForm.ASCII, text)).isFalse();
    }

    @Test
    void asciiEndsAtTheTilde() {
        assertThat(accepts(TextForm.ASCII, " azAZ09~")).isTrue();
        assertThat(accepts(TextForm.ASCII, "\u00e9")).isFalse();
    }

    @Test
    void patternIsMatchedByTheWholeTextAndNothingAround() {
        TextForm form = TextForm.matching("[0-9]{2}", "two digits");
        assertThat(form.accepts("x12x".toCharArray(), 1, 2)).isTrue();
        assertThat(accepts(form, "123")).isFalse();
    }

    private static boolean accepts(TextForm form, String text) {
        return form.accepts(text.toCharArray(), 0, text.length());
    }
}
