// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.evwire.core.document.Tokenizers;
import io.evwire.core.json.Limits;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;

class ObjectShapeTest {

    /** One name of each length up to the most properties a type can have; each begins with the one before. */
    private static final String[] NAMES = IntStream.rangeClosed(1, ObjectShape.MAX_PROPERTIES)
            .mapToObj(length -> "abcdefgh".repeat(8).substring(0, length))
            .toArray(String[]::new);

    @Test
    void knowsEachOfItsNamesInBothForms() {
        ObjectShape shape = ObjectShape.closed(0, NAMES);
        for (int i = 0; i < NAMES.length; i++) {
            String json = "{\"" + NAMES[i] + "\":1,\"" + NAMES[i].substring(1) + "x\":1}             ";

            assertThat(propertiesOf(Tokenizers.ofCharacters(json), shape)).containsExactly(i);
            assertThat(propertiesOf(Tokenizers.ofBytes(json), shape)).containsExactly(i);
        }
    }

    @Test
    void skipsUnknownNamesOfAnyLengthThatIsRead() {
        for (int length = 1; length <= Limits.DEFAULT.maxNameLength(); length++) {
            String json = "{\"" + "x".repeat(length) + "\":1,\"a\":1}             ";
            ObjectShape shape = ObjectShape.closed(0, NAMES);

            assertThat(propertiesOf(Tokenizers.ofBytes(json), shape)).containsExactly(0);
            assertThat(propertiesOf(Tokenizers.ofCharacters(json), shape)).containsExactly(0);
        }
    }

    @Test
    void knowsWhichPropertiesMayBeMadeAbsent() {
        ObjectShape shape = ObjectShape.closed(1L, NAMES).untold(1L << 63 | 1L << 5);

        assertThat(IntStream.range(0, NAMES.length).filter(shape::mayBeMadeAbsent))
                .containsExactly(5, 63);
        assertThat(shape.required()).isEqualTo(1L);
        assertThat(ObjectShape.closed(1L, NAMES).mayBeMadeAbsent(5)).isFalse();
    }

    @Test
    void findsTheLastOf64PropertiesMissing() {
        ObjectShape shape = ObjectShape.closed(1L << 63 | 1L, NAMES);
        ViolationLog log = new ViolationLog(100, Tolerance.STRICT);
        ValueReader reader = new ExactReader(
                Tokenizers.ofCharacters("{}"),
                Limits.DEFAULT,
                log,
                PathBase.DOCUMENT,
                new ReadBudget(Limits.DEFAULT, 0));

        reader.endObject(shape, 0);
        assertThat(log.refused())
                .extracting(Violation::path, Violation::kind)
                .containsExactly(tuple("/a", ViolationKind.REQUIRED), tuple("/" + NAMES[63], ViolationKind.REQUIRED));
    }

    @Test
    void hasAtMost64Properties() {
        String[] tooMany = IntStream.range(0, 65).mapToObj(i -> "p" + i).toArray(String[]::new);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ObjectShape.closed(0, tooMany))
                .withMessage("at most 64 properties, found 65");
    }

    @Test
    void givesTheOtherPropertiesOfAnOpenTypeTheIndexAfterItsOwn() {
        String json = "{\"a\":1,\"b\":2,\"c\":3}";

        assertThat(propertiesOf(Tokenizers.ofCharacters(json), ObjectShape.open(0, "b", "a")))
                .containsExactly(1, 0, 2);
    }

    private static List<Integer> propertiesOf(JsonParser tokenizer, ObjectShape shape) {
        List<Integer> properties = new ArrayList<>();
        try (JsonParser parser = tokenizer) {
            parser.nextToken();
            ValueReader reader = new ExactReader(
                    parser,
                    Limits.DEFAULT,
                    new ViolationLog(100, Tolerance.STRICT),
                    PathBase.DOCUMENT,
                    new ReadBudget(Limits.DEFAULT, 0));
            for (int property = reader.nextProperty(shape, 0);
                    property != ValueReader.END;
                    property = reader.nextProperty(shape, 0)) {
                properties.add(property);
            }
        }
        return properties;
    }
}
