// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.GeneratedType;
import io.evwire.core.testing.hostile.Mutation;
import io.evwire.core.testing.property.EachType;
import io.evwire.core.testing.property.Tries;
import io.evwire.core.testing.property.ValuePool;
import io.evwire.core.violation.Tolerance;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever becomes of a valid list on its way, decoding gives objects that can be sent, or says what is wrong. */
class HostileInputPropertyTest {

    private static final int TRIES_A_MUTATION = 8;

    private final OcpiCodec codec = Ocpi230.codec();
    private final OcpiCodec lenient = codec.withTolerance(Tolerance.SALVAGE);

    @TestFactory
    Stream<DynamicTest> aSpoiledListIsDecodedAsFarAsItIsValid() {
        return EachType.of(Module230.TYPES.types(), this::aSpoiledListIsDecodedAsFarAsItIsValid);
    }

    private <T> void aSpoiledListIsDecodedAsFarAsItIsValid(GeneratedType<T> type) {
        OcpiType<T> handle = handle(type);
        for (Mutation mutation : Mutation.values()) {
            new Tries<>(type.name(), spoiled(type, mutation), utf8 -> new String(utf8, StandardCharsets.ISO_8859_1))
                    .variant(mutation.name())
                    .tries(TRIES_A_MUTATION)
                    .check(utf8 -> {
                        DecodedList<T> list = codec.decodeList(handle, utf8);
                        assertIsSound(handle, list);
                        assertIsSound(handle, codec.decodeList(handle, new String(utf8, StandardCharsets.UTF_8)));
                        assertIsSound(handle, codec.decodeList(handle, new String(utf8, StandardCharsets.ISO_8859_1)));
                        assertThat(lenient.decodeList(handle, utf8).values())
                                .hasSizeGreaterThanOrEqualTo(list.values().size());
                        if (list.violations().isEmpty()) {
                            assertIsTheSame(list.elements(), streamed(handle, utf8));
                        } else {
                            assertThat(streamed(handle, utf8)).last().matches(last -> !last.isValid());
                        }
                    });
        }
    }

    private <T> void assertIsSound(OcpiType<T> type, DecodedList<T> list) {
        for (Decoded<T> element : list.elements()) {
            if (element instanceof Decoded.Valid<T> valid) {
                String text = codec.encode(type, valid.value());
                assertThat(codec.decode(type, text)).isEqualTo(valid);
                assertThat(codec.decode(type, codec.encodeToBytes(type, valid.value())))
                        .isEqualTo(valid);
            } else {
                assertThat(((Decoded.Invalid<T>) element).violations()).isNotEmpty();
            }
        }
    }

    /** A stream has room for a report of each element, a list for one of all: what that cuts, it says. */
    private static <T> void assertIsTheSame(List<Decoded<T>> list, List<Decoded<T>> streamed) {
        assertThat(streamed).hasSameSizeAs(list);
        for (int i = 0; i < list.size(); i++) {
            boolean isCut = list.get(i) instanceof Decoded.Invalid<T> invalid && invalid.truncated();
            if (isCut) {
                assertThat(streamed.get(i).isValid()).isFalse();
            } else {
                assertThat(streamed.get(i)).isEqualTo(list.get(i));
            }
        }
    }

    private <T> List<Decoded<T>> streamed(OcpiType<T> type, byte[] utf8) {
        List<Decoded<T>> elements = new ArrayList<>();
        try (ElementStream<T> stream = codec.stream(type, new ByteArrayInputStream(utf8))) {
            stream.forEachRemaining(elements::add);
        }
        return elements;
    }

    private <T> Arbitrary<byte[]> spoiled(GeneratedType<T> type, Mutation mutation) {
        Arbitrary<T> values = ValuePool.of(type.type());
        return Combinators.combine(values, values, Arbitraries.integers())
                .as((first, second, salt) -> mutation.of(
                        "[" + type.write(first).text() + ","
                                + type.write(second).text() + "]",
                        new Random(salt)))
                .withoutEdgeCases();
    }

    @SuppressWarnings("unchecked") // The names are those of the same schema.
    private static <T> OcpiType<T> handle(GeneratedType<T> type) {
        return (OcpiType<T>) OcpiType.named(type.schema().folder() + "/" + type.name());
    }
}
