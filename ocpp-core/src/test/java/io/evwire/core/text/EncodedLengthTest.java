package io.evwire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.document.JsonText;
import io.evwire.core.json.Limits;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;

class EncodedLengthTest {

    private static final JsonText JSON = new JsonText(Limits.DEFAULT);

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
        ByteArrayOutputStream utf8 = new ByteArrayOutputStream();
        try (JsonGenerator generator = JSON.generator(utf8)) {
            generator.writeString(text);
        }
        return utf8.size();
    }
}
