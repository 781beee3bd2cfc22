// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.evwire.core.testing.CorpusLine;
import io.evwire.core.testing.GeneratedType;
import io.evwire.core.testing.ModuleUnderTest;
import io.evwire.core.testing.generation.Records;
import io.evwire.core.testing.generation.SensitiveValues;
import io.evwire.core.testing.generation.TextArbitraries;
import io.evwire.core.testing.generation.ValueLimits;
import io.evwire.core.testing.schema.SchemaFile;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.node.ObjectNode;

/** Records keep secrets, keep what they were built of, and refuse to be built without what is required. */
public abstract class RecordProperties {

    /** Enough where a claim hardly depends on the values. */
    private static final int FEW = 5;

    /** What fits few properties, each with a mark by which it can be recognized. */
    private static final List<String> UNFIT = List.of(
            '"' + TextArbitraries.MARKER.repeat(40_000) + '"',
            '"' + TextArbitraries.MARKER + "\\u0007\"",
            "[\"" + TextArbitraries.MARKER + "\",1]",
            "{\"a\":\"" + TextArbitraries.MARKER + "\"}",
            Integer.toString(SensitiveValues.MARKER_NUMBER),
            SensitiveValues.MARKER_NUMBER + "e300",
            "true");

    private final ModuleUnderTest module;
    private final SensitiveValues sensitive;

    protected RecordProperties(ModuleUnderTest module) {
        this.module = module;
        Map<Class<?>, SchemaFile> schemas = new HashMap<>();
        module.types().forEach(type -> schemas.put(type.type(), type.schema()));
        this.sensitive = new SensitiveValues(schemas);
    }

    @TestFactory
    public Stream<DynamicTest> toStringShowsNothingSensitive() {
        return EachType.of(module.types(), this::toStringShowsNothingSensitive);
    }

    private <T> void toStringShowsNothingSensitive(GeneratedType<T> type) {
        boolean hasSensitive = Records.components(type.type()).stream()
                .anyMatch(component -> sensitive.isSensitive(type.type(), component));
        Tries.onValuesOf(type).check(value -> {
            T planted = type.type().cast(sensitive.plant(value));
            if (hasSensitive) {
                assertThat(SensitiveValues.isShownIn(type.write(planted).text()))
                        .as("the message itself has what is sensitive")
                        .isTrue();
            }
            assertThat(SensitiveValues.isShownIn(planted.toString()))
                    .as("what is sensitive shows in %s", planted)
                    .isFalse();
        });
    }

    @TestFactory
    public Stream<DynamicTest> faultsShowNothingSensitive() {
        return EachType.of(module.types(), this::faultsShowNothingSensitive);
    }

    private <T> void faultsShowNothingSensitive(GeneratedType<T> type) {
        Tries.onValuesOf(type).tries(FEW).check(value -> {
            ObjectNode whole =
                    (ObjectNode) CorpusLine.JSON.readTree(type.write(value).text());
            for (RecordComponent component : Records.components(type.type())) {
                if (component.getType() != Map.class && sensitive.isSensitive(type.type(), component)) {
                    for (String unfit : UNFIT) {
                        ObjectNode faulty = whole.deepCopy();
                        faulty.set(Records.wireName(component), CorpusLine.JSON.readTree(unfit));
                        assertThat(type.read(faulty.toString()).violations().toString())
                                .as("faults of %s", component)
                                .doesNotContain(TextArbitraries.MARKER)
                                .doesNotContain(Integer.toString(SensitiveValues.MARKER_NUMBER));
                    }
                }
            }
        });
    }

    @TestFactory
    public Stream<DynamicTest> toStringShowsEverythingElse() {
        return EachType.of(module.types(), this::toStringShowsEverythingElse);
    }

    private <T> void toStringShowsEverythingElse(GeneratedType<T> type) {
        Tries.onValuesOf(type)
                .check(value -> assertThat(value.toString())
                        .startsWith(type.name() + "[")
                        .contains(Records.components(type.type()).stream()
                                .filter(component -> component.getType() != Map.class
                                        && !sensitive.isSensitive(type.type(), component))
                                .map(component -> component.getName() + "=" + Records.get(value, component))
                                .toList()));
    }

    @TestFactory
    public Stream<DynamicTest> toBuilderBuildsTheSameValue() {
        return EachType.of(module.types(), this::toBuilderBuildsTheSameValue);
    }

    private <T> void toBuilderBuildsTheSameValue(GeneratedType<T> type) {
        Builder<T> builder = new Builder<>(type.type());
        Tries.onValuesOf(type)
                .tries(FEW)
                .check(value -> assertThat(builder.build(builder.of(value))).isEqualTo(value));
    }

    @TestFactory
    public Stream<DynamicTest> builderGivesEachComponentWhatWasSet() {
        return EachType.of(module.types(), this::builderGivesEachComponentWhatWasSet);
    }

    private <T> void builderGivesEachComponentWhatWasSet(GeneratedType<T> type) {
        Builder<T> builder = new Builder<>(type.type());
        Tries.onValuesOf(type).tries(FEW).check(value -> {
            Object empty = builder.empty();
            for (RecordComponent component : Records.components(type.type())) {
                builder.set(empty, component, Records.get(value, component));
            }
            assertThat(builder.build(empty)).isEqualTo(value);
        });
    }

    @TestFactory
    public Stream<DynamicTest> builderNamesTheRequiredComponentThatIsMissing() {
        return EachType.of(module.types(), this::builderNamesTheRequiredComponentThatIsMissing);
    }

    private <T> void builderNamesTheRequiredComponentThatIsMissing(GeneratedType<T> type) {
        Builder<T> builder = new Builder<>(type.type());
        Tries.onValuesOf(type).tries(FEW).check(value -> {
            for (RecordComponent missing : required(type.type())) {
                Object incomplete = builder.empty();
                for (RecordComponent component : Records.components(type.type())) {
                    if (!component.getName().equals(missing.getName())) {
                        builder.set(incomplete, component, Records.get(value, component));
                    }
                }
                if (missing.getType() == List.class) {
                    // An empty list can be built; it cannot be sent.
                    assertThat(type.write(builder.build(incomplete)).violations())
                            .extracting(Violation::path, Violation::kind)
                            .containsExactly(tuple("/" + Records.wireName(missing), ViolationKind.TOO_FEW));
                } else {
                    assertThatNullPointerException()
                            .isThrownBy(() -> builder.build(incomplete))
                            .withMessageContaining(type.name() + "." + missing.getName());
                }
            }
        });
    }

    @TestFactory
    public Stream<DynamicTest> constructorNamesTheComponentThatIsNull() {
        return EachType.of(module.types(), this::constructorNamesTheComponentThatIsNull);
    }

    private <T> void constructorNamesTheComponentThatIsNull(GeneratedType<T> type) {
        Tries.onValuesOf(type).tries(FEW).check(value -> {
            List<RecordComponent> components = Records.components(type.type());
            for (int i = 0; i < components.size(); i++) {
                RecordComponent component = components.get(i);
                List<Object> values = new ArrayList<>();
                components.forEach(each -> values.add(Records.get(value, each)));
                if (component.getType() == List.class) {
                    values.set(i, Arrays.asList((Object) null));
                } else if (isRequired(component) && !component.getType().isPrimitive()) {
                    values.set(i, null);
                } else {
                    continue;
                }
                assertThatNullPointerException()
                        .isThrownBy(() -> Records.make(type.type(), values))
                        .withMessageContaining(type.name() + "." + component.getName());
            }
        });
    }

    private static List<RecordComponent> required(Class<?> type) {
        return Records.components(type).stream()
                .filter(RecordProperties::isRequired)
                .toList();
    }

    private static boolean isRequired(RecordComponent component) {
        return component.getType() != Map.class
                && !ValueLimits.of(component.getAnnotatedType()).isOptional();
    }

    /** The builder of a record type, by reflection. */
    private static final class Builder<T> {

        private final Class<T> type;

        Builder(Class<T> type) {
            this.type = type;
        }

        Object empty() throws Exception {
            return type.getMethod("builder").invoke(null);
        }

        Object of(T value) throws Exception {
            return type.getMethod("toBuilder").invoke(value);
        }

        void set(Object builder, RecordComponent component, Object value) throws Exception {
            Method setter = Arrays.stream(builder.getClass().getMethods())
                    .filter(method -> method.getName().equals(component.getName()) && method.getParameterCount() == 1)
                    .findFirst()
                    .orElseThrow();
            setter.invoke(builder, value);
        }

        T build(Object builder) {
            try {
                return type.cast(builder.getClass().getMethod("build").invoke(builder));
            } catch (InvocationTargetException thrown) {
                throw (RuntimeException) thrown.getCause();
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
