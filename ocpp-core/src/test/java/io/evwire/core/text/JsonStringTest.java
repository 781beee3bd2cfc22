// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.CorpusLine;
import org.junit.jupiter.api.Test;

class JsonStringTest {

    @Test
    void readsAsTheTextThatItQuotes() {
        StringBuilder text = new StringBuilder("Straße 😀");
        for (char c = 0; c < 0x100; c++) {
            text.append(c);
        }

        String quoted = JsonString.quoted(text.toString());

        assertThat(CorpusLine.JSON.readTree(quoted).stringValue()).isEqualTo(text.toString());
        assertThat(quoted.chars()).noneMatch(Character::isISOControl);
    }
}
