package io.evwire.core.testing.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.evwire.core.testing.GeneratedType;
import io.evwire.core.testing.ModuleUnderTest;
import io.evwire.core.testing.Reference;
import io.evwire.core.testing.generation.RecordArbitraries;
import io.evwire.core.testing.schema.IndependentValidator;
import java.nio.file.Path;
import java.util.Optional;
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
        Optional<Path> folder = Reference.find(officialSchemas);
        assumeTrue(
                folder.isPresent(),
                "SKIPPED: no official schemas " + officialSchemas + "; set EVWIRE_REFERENCE to its folder");
        return EachType.of(
                module.types().stream().filter(GeneratedType::isMessage).toList(),
                type -> satisfies(
                        type, folder.orElseThrow().resolve(type.schema().typeName() + ".json")));
    }

    private <T> void satisfies(GeneratedType<T> type, Path schema) {
        IndependentValidator validator = IndependentValidator.of(schema);
        new Tries<>(
                        type.name(),
                        records.of(type.type()),
                        value -> type.write(value).text())
                .check(value ->
                        assertThat(validator.faults(type.write(value).text())).isEmpty());
    }
}
