// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.GeneratedType;
import io.evwire.core.testing.ModuleUnderTest;
import io.evwire.core.testing.Reference;
import io.evwire.core.testing.fault.FaultSite;
import io.evwire.core.testing.fault.FaultSites;
import io.evwire.core.testing.generation.RecordArbitraries;
import io.evwire.core.testing.schema.IndependentValidator;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a codec writes satisfies the schemas, as a validator that is not ours reads them. */
public abstract class SchemaProperties {

    private final ModuleUnderTest module;
    private final String officialSchemas;
    private final RecordArbitraries records = new RecordArbitraries();

    /**
     * The properties of a module.
     *
     * @param module the module
     * @param officialSchemas the folder of the official schemas, one file a message, below the reference folder
     */
    protected SchemaProperties(ModuleUnderTest module, String officialSchemas) {
        this.module = module;
        this.officialSchemas = officialSchemas;
    }

    @TestFactory
    public Stream<DynamicTest> whatIsEncodedSatisfiesOurSchema() {
        return EachType.of(module.types(), type -> satisfies(type, type.schema().file()));
    }

    @TestFactory
    public Stream<DynamicTest> whatIsEncodedSatisfiesTheOfficialSchema() {
        return EachType.of(module.messages(), type -> satisfies(type, official(type)));
    }

    /** Otherwise the validator might be one that finds nothing. */
    @TestFactory
    public Stream<DynamicTest> whatHasAFaultDoesNotSatisfyOurSchema() {
        return EachType.of(module.types(), type -> refuses(type, type.schema().file()));
    }

    /** Nor does it the official one. */
    @TestFactory
    public Stream<DynamicTest> whatHasAFaultDoesNotSatisfyTheOfficialSchema() {
        return EachType.of(module.messages(), type -> refuses(type, official(type)));
    }

    private <T> void satisfies(GeneratedType<T> type, Path schema) {
        IndependentValidator validator = IndependentValidator.of(schema);
        Tries.onValuesOf(type)
                .check(value ->
                        assertThat(validator.faults(type.write(value).text())).isEmpty());
    }

    private <T> void refuses(GeneratedType<T> type, Path schema) {
        IndependentValidator validator = IndependentValidator.of(schema);
        for (FaultSite site : FaultSites.of(type.type())) {
            Tries.onFaultsOf(type, site, records)
                    .check(planted -> assertThat(validator.faultyPlaces(
                                    type.write(planted.value()).text()))
                            .hasSize(1));
        }
    }

    private Path official(GeneratedType<?> type) {
        return Reference.orSkip(officialSchemas + "/" + type.schema().typeName() + ".json");
    }
}
