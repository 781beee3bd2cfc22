package io.evwire.core.testing.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.GeneratedType;
import io.evwire.core.testing.ModuleUnderTest;
import io.evwire.core.testing.generation.RecordArbitraries;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a codec writes of a valid value, it reads as this value and as no other. */
public abstract class RoundTripProperties {

    private final ModuleUnderTest module;
    private final RecordArbitraries records = new RecordArbitraries();

    protected RoundTripProperties(ModuleUnderTest module) {
        this.module = module;
    }

    @TestFactory
    public Stream<DynamicTest> decodingWhatWasEncodedGivesTheSameValue() {
        return EachType.of(module.types(), this::decodingWhatWasEncodedGivesTheSameValue);
    }

    private <T> void decodingWhatWasEncodedGivesTheSameValue(GeneratedType<T> type) {
        Tries.onValuesOf(type, records).check(value -> {
            GeneratedType.Written written = type.write(value);
            assertThat(written.violations()).as("faults of a valid value").isEmpty();
            GeneratedType.Read<T> read = type.read(written.text());
            assertThat(read.violations()).as("faults of what was written").isEmpty();
            assertThat(read.value()).isEqualTo(value).hasSameHashCodeAs(value);
        });
    }

    @TestFactory
    public Stream<DynamicTest> encodingWhatWasDecodedGivesTheSameText() {
        return EachType.of(module.types(), this::encodingWhatWasDecodedGivesTheSameText);
    }

    private <T> void encodingWhatWasDecodedGivesTheSameText(GeneratedType<T> type) {
        Tries.onValuesOf(type, records).check(value -> {
            String text = type.write(value).text();
            assertThat(type.write(type.read(text).value()).text()).isEqualTo(text);
        });
    }
}
