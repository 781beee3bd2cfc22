// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class Utf8PropertyTest {

    @Property
    void isMalformedFromTheFirstByteThatNoCharacterBeginsWith(@ForAll("texts") byte[] bytes) {
        int malformedAt = Utf8.malformedAt(bytes, 0, bytes.length);

        assertThat(malformedAt == JsonSource.WELL_FORMED).isEqualTo(isWellFormed(bytes));
        if (malformedAt != JsonSource.WELL_FORMED) {
            assertThat(isWellFormed(Arrays.copyOf(bytes, malformedAt))).isTrue();
            for (int end = malformedAt + 1; end <= Math.min(bytes.length, malformedAt + 4); end++) {
                assertThat(isWellFormed(Arrays.copyOf(bytes, end))).isFalse();
            }
        }
    }

    @Provide
    Arbitrary<byte[]> texts() {
        Arbitrary<String> before =
                Arbitraries.of("a", "é", "東", "😀").list().ofMaxSize(40).map(all -> String.join("", all));
        Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(4);
        Arbitrary<Integer> ascii = Arbitraries.integers().between(0, 2000);
        return Combinators.combine(ascii, before, any, before).as((letters, text, bytes, rest) -> {
            byte[] start = ("x".repeat(letters) + text).getBytes(UTF_8);
            byte[] end = rest.getBytes(UTF_8);
            return ByteBuffer.allocate(start.length + bytes.length + end.length)
                    .put(start)
                    .put(bytes)
                    .put(end)
                    .array();
        });
    }

    private static boolean isWellFormed(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}
