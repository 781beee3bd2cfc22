// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SurrogatesTest {

    @Property
    void areLoneExactlyWhereUtf8CannotCarryTheText(@ForAll("texts") String text) {
        assertThat(Surrogates.hasLone(text)).isEqualTo(!UTF_8.newEncoder().canEncode(text));
    }

    @Property
    void areLoneWhateverStandsAroundThePartOfABuffer(@ForAll("texts") String text) {
        char[] buffer = ("\ud83d" + text + "\ude00\ud83d").toCharArray();

        assertThat(Surrogates.hasLone(buffer, 1, text.length())).isEqualTo(Surrogates.hasLone(text));
    }

    @Property
    void areReplacedOneByOne(@ForAll("texts") String text) {
        String safe = Surrogates.replaceLone(text);

        assertThat(UTF_8.newEncoder().canEncode(safe)).isTrue();
        assertThat(safe).hasSameSizeAs(text);
        if (UTF_8.newEncoder().canEncode(text)) {
            assertThat(safe).isEqualTo(text);
        }
    }

    @Property
    void neverAppearInAnExcerpt(@ForAll("texts") String text) {
        String excerpt = Excerpt.of(text);

        assertThat(UTF_8.newEncoder().canEncode(excerpt)).isTrue();
        assertThat(excerpt.codePointCount(0, excerpt.length())).isLessThanOrEqualTo(51);
        assertThat(Surrogates.replaceLone(text)).startsWith(excerpt.replace("…", ""));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of('\ud800', '\ud83d', '\udbff', '\udc00', '\ude00', '\udfff', 'a', 'é', '\uffff')
                .list()
                .ofMaxSize(120)
                .map(characters -> {
                    StringBuilder text = new StringBuilder();
                    characters.forEach(text::append);
                    return text.toString();
                });
    }
}
