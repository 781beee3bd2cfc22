// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.GeneratedType;
import io.evwire.core.testing.ModuleUnderTest;
import io.evwire.core.testing.fault.FaultSite;
import io.evwire.core.testing.fault.FaultSites;
import io.evwire.core.testing.fault.Planted;
import io.evwire.core.testing.generation.RecordArbitraries;
import io.evwire.core.validation.BeanValidation;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The codec and Hibernate Validator find the same faults in a record: the same places, kinds, words and order. */
public abstract class ValidationProperties {

    private static final int FAULTS_AT_ONCE = 3;

    private static final Validator VALIDATOR = newValidator();

    private final ModuleUnderTest module;
    private final RecordArbitraries records = new RecordArbitraries();

    protected ValidationProperties(ModuleUnderTest module) {
        this.module = module;
    }

    @TestFactory
    public Stream<DynamicTest> bothFindNothingInAValidRecord() {
        return EachType.of(module.types(), this::bothFindNothingInAValidRecord);
    }

    private <T> void bothFindNothingInAValidRecord(GeneratedType<T> type) {
        Tries.onValuesOf(type).check(value -> {
            assertThat(type.write(value).violations()).as("the codec").isEmpty();
            assertThat(BeanValidation.validate(VALIDATOR, value))
                    .as("Hibernate Validator")
                    .isEmpty();
        });
    }

    /** At every place of the type that can hold a fault. */
    @TestFactory
    public Stream<DynamicTest> bothFindTheOneFaultThatWasPlanted() {
        return EachType.of(module.types(), this::bothFindTheOneFaultThatWasPlanted);
    }

    private <T> void bothFindTheOneFaultThatWasPlanted(GeneratedType<T> type) {
        for (FaultSite site : FaultSites.of(type.type())) {
            Tries.onFaultsOf(type, site, records).check(planted -> {
                GeneratedType.Written written = type.write(planted.value());
                assertIsFault(planted, written.violations(), "the codec on encoding");
                // An unrecognized constant has no text that could be read again.
                if (planted.kind() != ViolationKind.ENUM) {
                    assertIsFault(planted, type.read(written.text()).violations(), "the codec on decoding");
                }
                assertThat(BeanValidation.validate(VALIDATOR, planted.value()))
                        .as("Hibernate Validator")
                        .isEqualTo(written.violations());
            });
        }
    }

    @TestFactory
    public Stream<DynamicTest> bothFindSeveralFaultsInTheSameOrder() {
        return EachType.of(module.types(), this::bothFindSeveralFaultsInTheSameOrder);
    }

    private <T> void bothFindSeveralFaultsInTheSameOrder(GeneratedType<T> type) {
        List<FaultSite> sites = FaultSites.of(type.type());
        Arbitrary<T> faulty = Combinators.combine(ValuePool.of(type.type()), Arbitraries.integers())
                .as((value, salt) -> withSeveral(value, sites, new Random(salt)))
                .withoutEdgeCases();
        new Tries<>(type.name(), faulty, value -> type.write(value).text())
                .check(value -> assertThat(BeanValidation.validate(VALIDATOR, value))
                        .isEqualTo(type.write(value).violations()));
    }

    private <T> T withSeveral(T valid, List<FaultSite> sites, Random random) {
        T value = valid;
        for (int i = 0; i < FAULTS_AT_ONCE && !sites.isEmpty(); i++) {
            value = sites.get(random.nextInt(sites.size()))
                    .plant(value, records, random)
                    .value();
        }
        return value;
    }

    private static void assertIsFault(Planted<?> planted, List<Violation> found, String by) {
        assertThat(found).as(by).singleElement().satisfies(violation -> {
            assertThat(violation.path()).isEqualTo(planted.path());
            assertThat(violation.kind()).isEqualTo(planted.kind());
        });
    }

    private static Validator newValidator() {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return factory.getValidator();
        }
    }
}
