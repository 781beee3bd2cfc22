// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evwire.core.json.Limits;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    private static final String TEXT =
            " [ {\"a\" : [ 1,-2.5e3, true ,null], \"ä\\n\":\"x\" },\n\t[], {} ,\"" + "y".repeat(9_000) + "\", false]";

    @Test
    void knowsWhereEachTokenBeginsAsJacksonLocatesIt() {
        List<Integer> starts = new ArrayList<>();
        try (Tokenizer tokens = new CharacterTokenizers(Limits.DEFAULT).over(TEXT)) {
            while (tokens.nextToken() != null) {
                assertThat(tokens.tokenStart())
                        .isEqualTo((int) tokens.currentTokenLocation().getCharOffset());
                starts.add(tokens.tokenStart());
            }
        }
        assertThat(starts).startsWith(1, 3).isSorted();
        assertThat(starts.stream().map(TEXT::charAt))
                .containsSubsequence('[', '{', '"', '[', '1', '-', 't', 'n', ']', '}');
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "[1,", "{\"a\"", "{\"a\":{", "[[]", "{\"a\":[]"})
    void failsAtTheEndOfATextThatBreaksOff(String text) {
        try (Tokenizer tokens = new CharacterTokenizers(Limits.DEFAULT).over(text)) {
            assertThatExceptionOfType(Tokenizer.NotJson.class)
                    .isThrownBy(() -> {
                        while (tokens.nextToken() != null) {
                            assertThat(tokens.tokenStart()).isNotNegative();
                        }
                    })
                    .satisfies(broken ->
                            assertThat(broken.getLocation().getCharOffset()).isEqualTo(text.length()));
        }
    }
}
