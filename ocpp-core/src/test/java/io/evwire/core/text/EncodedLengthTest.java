// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.runtime.JsonOutput;
import org.junit.jupiter.api.Test;

class EncodedLengthTest {

    @Test
    void isThatOfTheTextAsItIsWrittenForEveryCharacter() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            // All of the two lower planes, where the lengths change, and some of the others.
            boolean isTried = c < 0x20000 || c % 0x1001 == 0 || c == Character.MAX_CODE_POINT;
            if (isTried && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)) {
                String text = Character.toString(c);
                int written = written(text);
                if (EncodedLength.of(text) != written) {
                    assertThat(EncodedLength.of(text)).as("U+%04X", c).isEqualTo(written);
                }
            }
        }
    }

    private static int written(String text) {
        try (JsonOutput out = JsonOutput.ofBytes(Integer.MAX_VALUE)) {
            out.text(text);
            return out.length();
        }
    }
}
