// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.evwire.core.json.WireValue;
import io.evwire.core.testing.CorpusLine;
import io.evwire.core.testing.GeneratedType;
import io.evwire.core.testing.JsonEquality;
import io.evwire.core.testing.ModuleUnderTest;
import io.evwire.core.testing.Reference;
import io.evwire.core.testing.generation.Records;
import io.evwire.core.testing.generation.TextTypes;
import io.evwire.core.testing.generation.ValueLimits;
import io.evwire.core.testing.property.EachType;
import io.evwire.core.testing.schema.SchemaFile;
import io.evwire.core.testing.schema.SchemaFolder;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the build made says and does what {@code facts.txt}, beside the test class, tells of the standard; and this file
 * tells what the official schemas do. To write it anew from these: {@code -Dfacts.recreate=true}.
 */
public abstract class FactProperties {

    private final ModuleUnderTest module;
    private final String officialSchemas;
    private final Facts facts = Facts.beside(getClass());
    private final FactSamples samples = new FactSamples(facts);
    private final Map<String, String> classNames;

    /**
     * The facts of a module.
     *
     * @param module the module
     * @param officialSchemas the folder of the official schemas, one file a message, below the reference folder
     */
    protected FactProperties(ModuleUnderTest module, String officialSchemas) {
        this.module = module;
        this.officialSchemas = officialSchemas;
        this.classNames = module.schemas().files().stream()
                .collect(Collectors.toMap(SchemaFile::typeName, SchemaFile::className));
    }

    @Test
    public void factsAreThoseOfTheOfficialSchemas() throws IOException {
        Facts official = Facts.of(new SchemaFolder(Reference.orSkip(officialSchemas)).files());
        if (Boolean.getBoolean("facts.recreate")) {
            official.write(
                    Path.of("src/test/resources", getClass().getPackageName().split("\\."))
                            .resolve("facts.txt"));
        }
        assertThat(facts.lines()).isNotEmpty().isEqualTo(official.lines());
    }

    @Test
    public void ourSchemasSayWhatTheFactsSay() {
        assertThat(Facts.of(module.schemas().files()).lines()).isEqualTo(facts.lines());
    }

    @Test
    public void everyObjectOfTheFactsHasARecord() {
        assertThat(module.types())
                .extracting(type -> type.schema().typeName())
                .containsExactlyInAnyOrderElementsOf(facts.types().values().stream()
                        .filter(type -> !type.isEnum())
                        .map(TypeFacts::name)
                        .toList());
    }

    @TestFactory
    public Stream<DynamicTest> recordsHaveTheComponentsAndLimitsOfTheFacts() {
        return EachType.of(module.types(), type -> {
            TypeFacts expected = facts(type);
            List<RecordComponent> properties = Records.components(type.type()).stream()
                    .filter(component -> component.getType() != Map.class)
                    .toList();
            assertThat(properties).map(FactProperties::describe).isEqualTo(components(expected));
            properties.forEach(component -> assertHasValuesOfTheFacts(component, expected));
        });
    }

    private List<String> components(TypeFacts type) {
        List<String> components = new ArrayList<>();
        for (PropertyFact property : type.properties()) {
            Map<String, String> limits = new LinkedHashMap<>(property.limits());
            limits.remove("default"); // A default is documented; it is not filled in.
            String kind = classNames.getOrDefault(property.kind(), property.kind());
            components.add(new PropertyFact(property.name(), kind, property.cardinality(), limits).toString());
        }
        return components;
    }

    /** A component in the words of the facts. */
    private static String describe(RecordComponent component) {
        ValueLimits value = ValueLimits.of(component.getAnnotatedType());
        ValueLimits once = text(value.isList() ? value.element() : value);
        Map<String, String> limits = new LinkedHashMap<>();
        if (once.maxLength() != ValueLimits.UNLIMITED) {
            limits.put("length", String.valueOf(once.maxLength()));
        }
        if (once.minInteger() != Integer.MIN_VALUE) {
            limits.put("min", String.valueOf(once.minInteger()));
        }
        if (once.minDecimal() != null) {
            limits.put("min", once.minDecimal().stripTrailingZeros().toPlainString());
        }
        if (once.maxInteger() != Integer.MAX_VALUE) {
            limits.put("max", String.valueOf(once.maxInteger()));
        }
        if (once.maxDecimal() != null) {
            limits.put("max", once.maxDecimal().stripTrailingZeros().toPlainString());
        }
        if (value.isList() && value.maxItems() != ValueLimits.UNLIMITED) {
            limits.put("max-items", String.valueOf(value.maxItems()));
        }
        char cardinality = value.isList() ? value.isOptional() ? '*' : '+' : value.isOptional() ? '?' : '1';
        return new PropertyFact(Records.wireName(component), kind(once.javaType()), cardinality, limits).toString();
    }

    /** A text with recommended values is a record of it. */
    private static ValueLimits text(ValueLimits value) {
        Class<?> type = value.javaType();
        return type.isRecord() && WireValue.class.isAssignableFrom(type)
                ? ValueLimits.of(Records.components(type).get(0).getAnnotatedType())
                : value;
    }

    private static String kind(Class<?> type) {
        if (TextTypes.isText(type)) {
            return "string";
        }
        if (type == int.class || type == Integer.class) {
            return "integer";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        return type == BigDecimal.class
                ? "number"
                : type == OffsetDateTime.class ? "date-time" : type == Object.class ? "any" : type.getSimpleName();
    }

    private void assertHasValuesOfTheFacts(RecordComponent component, TypeFacts type) {
        ValueLimits value = ValueLimits.of(component.getAnnotatedType());
        Class<?> once = value.isList() ? value.element().javaType() : value.javaType();
        if (once.isEnum()) {
            PropertyFact property = type.properties().stream()
                    .filter(each -> each.name().equals(Records.wireName(component)))
                    .findAny()
                    .orElseThrow();
            assertThat(Stream.of(once.getEnumConstants())
                            .filter(constant -> !((Enum<?>) constant).name().equals("UNRECOGNIZED"))
                            .map(constant -> ((WireValue) constant).wireValue()))
                    .isEqualTo(facts.types().get(property.kind()).values());
        }
    }

    @TestFactory
    public Stream<DynamicTest> whatTheFactsAllowIsReadAndWrittenInTheirOrder() {
        return EachType.of(module.types(), this::whatTheFactsAllowIsReadAndWrittenInTheirOrder);
    }

    private void whatTheFactsAllowIsReadAndWrittenInTheirOrder(GeneratedType<?> type) {
        TypeFacts expected = facts(type);
        assertSurvives(type, samples.minimal(expected));
        ObjectNode full = samples.full(expected);
        assertSurvives(type, full);
        assertThat(List.copyOf(written(type, reversed(full)).propertyNames()))
                .as("order of properties")
                .isEqualTo(List.copyOf(full.propertyNames()));
        for (PropertyFact property : expected.properties()) {
            for (JsonNode value : samples.allowed(property)) {
                ObjectNode object = samples.minimal(expected);
                object.set(property.name(), value);
                assertSurvives(type, object);
            }
        }
    }

    @TestFactory
    public Stream<DynamicTest> whatTheFactsForbidIsRefused() {
        return EachType.of(module.types(), this::whatTheFactsForbidIsRefused);
    }

    private void whatTheFactsForbidIsRefused(GeneratedType<?> type) {
        TypeFacts expected = facts(type);
        for (PropertyFact property : expected.properties()) {
            ObjectNode object = samples.full(expected);
            String path = "/" + property.name();
            if (property.isRequired()) {
                object.remove(property.name());
                assertRefused(type, object, path, "REQUIRED");
            }
            for (FactSamples.Forbidden value : samples.forbidden(property)) {
                object.set(property.name(), value.value());
                assertRefused(type, object, path + value.below(), value.kind());
            }
        }
        ObjectNode more = samples.full(expected).put("noSuchProperty", 1);
        if (expected.isOpen()) {
            assertSurvives(type, more);
        } else {
            assertRefused(type, more, "/noSuchProperty", "UNKNOWN_PROPERTY");
        }
    }

    private TypeFacts facts(GeneratedType<?> type) {
        return facts.types().get(type.schema().typeName());
    }

    private static void assertSurvives(GeneratedType<?> type, ObjectNode object) {
        ObjectNode written = written(type, object);
        assertThat(JsonEquality.equal(written, object))
                .as("%s is written as %s", excerpt(object), excerpt(written))
                .isTrue();
    }

    private static <T> ObjectNode written(GeneratedType<T> type, ObjectNode object) {
        GeneratedType.Read<T> read = type.read(object.toString());
        assertThat(read.violations()).as(excerpt(object)).isEmpty();
        GeneratedType.Written written = type.write(read.value());
        assertThat(written.violations()).as(excerpt(object)).isEmpty();
        return (ObjectNode) CorpusLine.JSON.readTree(written.text());
    }

    private static void assertRefused(GeneratedType<?> type, ObjectNode object, String path, String kind) {
        assertThat(type.read(object.toString()).violations())
                .as(excerpt(object))
                .extracting(Violation::path, Violation::kind)
                .containsExactly(tuple(path, ViolationKind.valueOf(kind)));
    }

    private static ObjectNode reversed(ObjectNode object) {
        ObjectNode reversed = CorpusLine.JSON.createObjectNode();
        List<String> names = new ArrayList<>(object.propertyNames());
        for (int i = names.size() - 1; i >= 0; i--) {
            reversed.set(names.get(i), object.get(names.get(i)));
        }
        return reversed;
    }

    private static String excerpt(JsonNode value) {
        String text = value.toString();
        return text.length() > 500 ? text.substring(0, 500) + " and so on" : text;
    }
}
