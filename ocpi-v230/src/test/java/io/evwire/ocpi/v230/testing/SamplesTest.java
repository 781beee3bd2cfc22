// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.sample.PlantedFault;
import io.evwire.core.sample.Sample;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiType;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.tokens.Token;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private static final int SEEDS = 20;
    private static final List<ViolationKind> KINDS = List.of(
            ViolationKind.REQUIRED,
            ViolationKind.TOO_FEW,
            ViolationKind.TYPE,
            ViolationKind.ENUM,
            ViolationKind.FORMAT,
            ViolationKind.TOO_LONG);

    @Test
    void everyObjectHasSamplesThatAreValid() {
        objects().forEach((type, record) -> assertIsSampled(type, record));
        assertThat(objects()).hasSizeGreaterThan(60);
    }

    private static <T> void assertIsSampled(OcpiType<T> type, Class<?> record) {
        @SuppressWarnings("unchecked") // The class of the type's constant.
        Sample<T> sample = Samples.of(type, (Class<T>) record);
        assertThat(Ocpi230.codec().validate(type, sample.minimal())).isEmpty();
        assertThat(Ocpi230.codec().validate(type, sample.full())).isEmpty();
        for (long seed = 0; seed < SEEDS; seed++) {
            assertThat(Ocpi230.codec().validate(type, sample.random(seed)))
                    .as("%s, seed %d", type, seed)
                    .isEmpty();
        }
    }

    @Test
    void aPlantedFaultIsTheOnlyOneAndStandsWhereItIsSaid() {
        Map<ViolationKind, Integer> planted = new EnumMap<>(ViolationKind.class);
        objects().forEach((type, record) -> {
            for (ViolationKind kind : KINDS) {
                for (long seed = 0; seed < SEEDS; seed++) {
                    Optional<PlantedFault> fault =
                            Samples.of(type, cast(record)).faulty(kind, seed);
                    if (fault.isPresent()) {
                        planted.merge(kind, 1, Integer::sum);
                        assertIsFoundAlone(type, fault.get());
                    }
                }
            }
        });
        assertThat(planted).containsOnlyKeys(KINDS);
    }

    @Test
    void aSampleLooksReal() {
        Token token = Samples.of(OcpiTypes.TOKEN, Token.class).full();

        assertThat(token.countryCode().wireValue()).isEqualTo("NL");
        assertThat(token.uid().wireValue()).isEqualTo("04A2C31B5F6180");
    }

    private static void assertIsFoundAlone(OcpiType<?> type, PlantedFault fault) {
        var decoded = Ocpi230.codec().decode(type, fault.json());
        assertThat(decoded)
                .as("%s of %s in %s", fault.kind(), type, fault.json())
                .isInstanceOf(Decoded.Invalid.class);
        assertThat(((Decoded.Invalid<?>) decoded).violations())
                .as("%s of %s in %s", fault.kind(), type, fault.json())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.kind()).isEqualTo(fault.kind());
                    assertThat(violation.path()).isEqualTo(fault.path());
                });
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // The class of the type's constant.
    private static <T> Class<T> cast(Class<?> record) {
        return (Class<T>) record;
    }

    /** Every object that is not a patch, with its class. */
    private static Map<OcpiType<?>, Class<?>> objects() {
        Map<OcpiType<?>, Class<?>> objects = new LinkedHashMap<>();
        for (Field constant : OcpiTypes.class.getFields()) {
            if (((ParameterizedType) constant.getGenericType()).getActualTypeArguments()[0] instanceof Class<?> record
                    && record.isRecord()
                    && !io.evwire.core.json.WireValue.class.isAssignableFrom(record)
                    && !record.getSimpleName().endsWith("Patch")) {
                try {
                    objects.put((OcpiType<?>) constant.get(null), record);
                } catch (IllegalAccessException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        }
        return objects;
    }
}
