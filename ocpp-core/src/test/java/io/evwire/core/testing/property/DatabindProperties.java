// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.evwire.core.testing.CorpusLine;
import io.evwire.core.testing.GeneratedType;
import io.evwire.core.testing.JsonEquality;
import io.evwire.core.testing.ModuleUnderTest;
import io.evwire.core.testing.fault.FaultSite;
import io.evwire.core.testing.fault.FaultSites;
import io.evwire.core.testing.generation.RecordArbitraries;
import io.evwire.core.testing.generation.Records;
import io.evwire.core.testing.generation.ValueLimits;
import io.evwire.core.violation.ViolationKind;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The same record binds through the databind of Jackson 2 and of Jackson 3, both ways, as the codec reads and writes
 * it. The mappers here have the settings that an application needs, exact numbers and for Jackson 2 the module of
 * {@code java.time}, and some that it may have for its own types: other names, another time zone, no complaint about
 * what is unknown.
 */
public abstract class DatabindProperties {

    private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
                    .defaultTimeZone(TimeZone.getTimeZone("Asia/Kolkata"))
                    .build();

    private static final JsonMapper JACKSON_3 = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.UPPER_SNAKE_CASE)
            .defaultTimeZone(TimeZone.getTimeZone("Asia/Kolkata"))
            .build();

    private final ModuleUnderTest module;
    private final RecordArbitraries records = new RecordArbitraries();

    protected DatabindProperties(ModuleUnderTest module) {
        this.module = module;
    }

    @TestFactory
    public Stream<DynamicTest> jackson2ReadsWhatTheCodecWrites() {
        return EachType.of(module.types(), type -> reads(type, JACKSON_2::readValue));
    }

    @TestFactory
    public Stream<DynamicTest> jackson2WritesWhatTheCodecWrites() {
        return EachType.of(module.types(), type -> writes(type, JACKSON_2::writeValueAsString));
    }

    @TestFactory
    public Stream<DynamicTest> jackson2RefusesTheAbsenceOfWhatIsRequired() {
        return EachType.of(module.types(), type -> refusesAbsence(type, JACKSON_2::readValue));
    }

    @TestFactory
    public Stream<DynamicTest> jackson2RefusesWhatIsNoValueOfAnEnumeration() {
        return EachType.of(module.types(), type -> refusesUnrecognized(type, JACKSON_2::readValue));
    }

    @TestFactory
    public Stream<DynamicTest> jackson2RefusesToWriteAnUnrecognizedConstant() {
        return EachType.of(module.types(), type -> refusesToWriteUnrecognized(type, JACKSON_2::writeValueAsString));
    }

    @TestFactory
    public Stream<DynamicTest> jackson3ReadsWhatTheCodecWrites() {
        return EachType.of(module.types(), type -> reads(type, JACKSON_3::readValue));
    }

    @TestFactory
    public Stream<DynamicTest> jackson3WritesWhatTheCodecWrites() {
        return EachType.of(module.types(), type -> writes(type, JACKSON_3::writeValueAsString));
    }

    @TestFactory
    public Stream<DynamicTest> jackson3RefusesTheAbsenceOfWhatIsRequired() {
        return EachType.of(module.types(), type -> refusesAbsence(type, JACKSON_3::readValue));
    }

    @TestFactory
    public Stream<DynamicTest> jackson3RefusesWhatIsNoValueOfAnEnumeration() {
        return EachType.of(module.types(), type -> refusesUnrecognized(type, JACKSON_3::readValue));
    }

    @TestFactory
    public Stream<DynamicTest> jackson3RefusesToWriteAnUnrecognizedConstant() {
        return EachType.of(module.types(), type -> refusesToWriteUnrecognized(type, JACKSON_3::writeValueAsString));
    }

    private <T> void reads(GeneratedType<T> type, Reader reader) {
        Tries.onValuesOf(type)
                .check(value -> assertThat(reader.read(type.write(value).text(), type.type()))
                        .isEqualTo(value));
    }

    private <T> void writes(GeneratedType<T> type, Writer writer) {
        Tries.onValuesOf(type).check(value -> {
            JsonNode text = CorpusLine.JSON.readTree(type.write(value).text());
            String written = writer.write(value);
            assertThat(JsonEquality.equal(text, CorpusLine.JSON.readTree(written)))
                    .as("databind wrote %s", written)
                    .isTrue();
            for (RecordComponent component : Records.components(type.type())) {
                JsonNode expected = text.get(Records.wireName(component));
                if (expected != null && expected.isString()) {
                    assertThat(CorpusLine.JSON.readTree(written).get(Records.wireName(component)))
                            .isEqualTo(expected);
                }
            }
        });
    }

    private <T> void refusesAbsence(GeneratedType<T> type, Reader reader) {
        for (RecordComponent component : Records.components(type.type())) {
            ValueLimits limits = ValueLimits.of(component.getAnnotatedType());
            if (component.getType() == Map.class || limits.isOptional() || isFree(component)) {
                continue;
            }
            String name = Records.wireName(component);
            Tries.onValuesOf(type).variant(name).tries(1).check(value -> {
                ObjectNode text =
                        (ObjectNode) CorpusLine.JSON.readTree(type.write(value).text());
                assertThat(text.has(name)).as(name).isTrue();
                ObjectNode withNull = text.deepCopy();
                withNull.putNull(name);
                assertThatThrownBy(() -> reader.read(withNull.toString(), type.type()))
                        .as("null for %s", name)
                        .isInstanceOf(Exception.class);
                text.remove(name);
                assertThatThrownBy(() -> reader.read(text.toString(), type.type()))
                        .as("without %s", name)
                        .hasMessageContaining(name);
            });
        }
    }

    private static boolean isFree(RecordComponent component) {
        return component.getType() == Object.class;
    }

    private <T> void refusesUnrecognized(GeneratedType<T> type, Reader reader) {
        for (FaultSite site : enumerations(type)) {
            Tries.onFaultsOf(type, site, records).check(planted -> {
                String path = planted.path();
                for (String wrong : List.of("\"UNRECOGNIZED\"", "\"\"", "\"0\"", "0", "1", "true", "[]", "{}")) {
                    JsonNode text =
                            CorpusLine.JSON.readTree(type.write(planted.value()).text());
                    replace(text, path, CorpusLine.JSON.readTree(wrong));
                    assertThatThrownBy(() -> reader.read(text.toString(), type.type()))
                            .as("%s at %s", wrong, path)
                            .extracting(Throwable::getMessage)
                            .asString()
                            .matches(message -> wrong.contains("UNRECOGNIZED") || !message.contains("UNRECOGNIZED"));
                }
            });
        }
    }

    private <T> void refusesToWriteUnrecognized(GeneratedType<T> type, Writer writer) {
        for (FaultSite site : enumerations(type)) {
            Tries.onFaultsOf(type, site, records)
                    .check(planted -> assertThatThrownBy(() -> writer.write(planted.value()))
                            .hasStackTraceContaining("UNRECOGNIZED has no text"));
        }
    }

    private static List<FaultSite> enumerations(GeneratedType<?> type) {
        return FaultSites.of(type.type()).stream()
                .filter(site -> site.kind() == ViolationKind.ENUM)
                .toList();
    }

    private static void replace(JsonNode tree, String path, JsonNode value) {
        JsonPointer pointer = JsonPointer.compile(path);
        JsonNode parent = tree.at(pointer.head());
        if (parent instanceof ArrayNode array) {
            array.set(pointer.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), value);
        }
    }

    private interface Reader {

        <T> T read(String text, Class<T> type) throws Exception;
    }

    private interface Writer {

        String write(Object value) throws Exception;
    }
}
