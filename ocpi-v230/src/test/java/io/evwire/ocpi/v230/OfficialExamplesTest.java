// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.Reference;
import io.evwire.core.violation.Violation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of the specification, where they are at hand. */
class OfficialExamplesTest {

    private static final String FOLDER = "reference/ocpi-2.3.0/examples";

    private final OcpiCodec codec = Ocpi230.codec();

    @TestFactory
    Stream<DynamicTest> aCleanOneIsEncodedAsTheSameValue() {
        return examples(true)
                .map(example -> DynamicTest.dynamicTest(
                        example.toString(), example.file().toUri(), () -> {
                            String text = example.text();
                            String encoded =
                                    example.isList() ? again(example.type(), text) : once(example.type(), text);
                            assertThat(OfficialExample.sameValue(text, encoded))
                                    .as("written again: %s", encoded)
                                    .isTrue();
                        }));
    }

    @TestFactory
    Stream<DynamicTest> aFaultyOneHasExactlyTheFaultsOfTheIndex() {
        return examples(false)
                .map(example -> DynamicTest.dynamicTest(
                        example.toString(),
                        example.file().toUri(),
                        () -> assertThat(violations(codec.decode(example.type(), example.text())))
                                .extracting(fault -> new OfficialExample.Fault(fault.path(), fault.kind()))
                                .containsExactlyInAnyOrderElementsOf(example.faults())));
    }

    private <T> String once(OcpiType<T> type, String text) {
        T value = codec.decode(type, text).orThrow();
        assertThat(codec.validate(type, value)).isEmpty();
        return codec.encode(type, value);
    }

    private <T> String again(OcpiType<T> type, String text) {
        DecodedList<T> list = codec.decodeList(type, text);
        assertThat(list.violations()).isEmpty();
        return list.elements().stream()
                .map(element -> codec.encode(type, element.orThrow()))
                .toList()
                .toString();
    }

    private static Stream<OfficialExample> examples(boolean areClean) {
        List<OfficialExample> all = OfficialExample.in(Reference.orSkip(FOLDER));
        assertThat(all).isNotEmpty();
        return all.stream().filter(example -> example.isClean() == areClean);
    }

    private static List<Violation> violations(Decoded<?> decoded) {
        return decoded instanceof Decoded.Invalid<?> invalid ? invalid.violations() : List.of();
    }
}
