// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.json.WireValue;
import io.evwire.core.testing.CorpusLine;
import io.evwire.core.testing.GeneratedType;
import io.evwire.core.testing.JacksonText;
import io.evwire.core.testing.ModuleUnderTest;
import io.evwire.core.testing.generation.RecordArbitraries;
import io.evwire.core.testing.generation.Records;
import io.evwire.core.testing.generation.ValueLimits;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a codec writes of a valid value, it reads as this value and as no other. */
public abstract class RoundTripProperties {

    /** Such numbers, and names with an escape, are rare enough to be left to the exact reader. */
    private static final Pattern LONG_NUMBER = Pattern.compile("[-.0-9]{60}");

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
        Tries.onValuesOf(type).check(value -> assertIsReadAs(value, type, type.write(value)));
    }

    private static <T> void assertIsReadAs(T value, GeneratedType<T> type, GeneratedType.Written written) {
        assertThat(written.violations()).as("faults of a valid value").isEmpty();
        GeneratedType.Read<T> read = type.read(written.text());
        assertThat(read.violations()).as("faults of what was written").isEmpty();
        assertThat(read.value()).isEqualTo(value).hasSameHashCodeAs(value);
        if (!written.text().contains("\\")
                && !LONG_NUMBER.matcher(written.text()).find()) {
            assertThat(type.readFast(written.text()))
                    .as("read without an exact look: %s", written.text())
                    .isEqualTo(value);
        }
    }

    @TestFactory
    public Stream<DynamicTest> everyConstantSurvivesWhereItCanStand() {
        return EachType.of(module.types(), this::everyConstantSurvivesWhereItCanStand);
    }

    private <T> void everyConstantSurvivesWhereItCanStand(GeneratedType<T> type) {
        Tries.onValuesOf(type).tries(1).check(value -> {
            List<RecordComponent> components = Records.components(type.type());
            for (int i = 0; i < components.size(); i++) {
                ValueLimits component = ValueLimits.of(components.get(i).getAnnotatedType());
                ValueLimits once = component.isList() ? component.element() : component;
                for (Object constant : RecordArbitraries.constants(once.javaType())) {
                    Object there = component.isList() ? List.of(constant) : constant;
                    T changed = type.type().cast(Records.with(value, i, there));
                    GeneratedType.Written written = type.write(changed);
                    assertThat(written.text())
                            .contains(CorpusLine.JSON.writeValueAsString(((WireValue) constant).wireValue()));
                    assertIsReadAs(changed, type, written);
                }
            }
        });
    }

    @TestFactory
    public Stream<DynamicTest> everyListSurvivesAtItsMaximum() {
        return EachType.of(module.types(), this::everyListSurvivesAtItsMaximum);
    }

    private <T> void everyListSurvivesAtItsMaximum(GeneratedType<T> type) {
        Tries.onValuesOf(type).tries(1).check(value -> {
            List<RecordComponent> components = Records.components(type.type());
            for (int i = 0; i < components.size(); i++) {
                ValueLimits component = ValueLimits.of(components.get(i).getAnnotatedType());
                if (component.isList() && component.maxItems() != ValueLimits.UNLIMITED) {
                    Object element = records.sample(component.element(), RunSeed.randomOf(type.name()));
                    T full = type.type()
                            .cast(Records.with(value, i, Collections.nCopies(component.maxItems(), element)));
                    assertIsReadAs(full, type, type.write(full));
                }
            }
        });
    }

    @TestFactory
    public Stream<DynamicTest> encodingWhatWasDecodedGivesTheSameText() {
        return EachType.of(module.types(), this::encodingWhatWasDecodedGivesTheSameText);
    }

    @TestFactory
    public Stream<DynamicTest> everyValueIsWrittenAsJacksonWouldWriteIt() {
        return EachType.of(module.types(), this::everyValueIsWrittenAsJacksonWouldWriteIt);
    }

    private <T> void everyValueIsWrittenAsJacksonWouldWriteIt(GeneratedType<T> type) {
        Tries.onValuesOf(type).check(value -> {
            String text = type.write(value).text();
            assertThat(text).isEqualTo(JacksonText.rewritten(text));
        });
    }

    private <T> void encodingWhatWasDecodedGivesTheSameText(GeneratedType<T> type) {
        Tries.onValuesOf(type).check(value -> {
            String text = type.write(value).text();
            assertThat(type.write(type.read(text).value()).text()).isEqualTo(text);
        });
    }
}
