// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.generation.Records;
import io.evwire.ocpi.v230.patch.Patched;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The builder of a patch, method by method: what is set stands where it belongs, and everything else stays as it was.
 *
 * @param patch the patch
 * @param <T> the record
 * @param <P> the record of the patch
 */
record PatchBuilder<T, P>(PatchUnderTest<T, P> patch) {

    void check(T value) throws ReflectiveOperationException {
        for (RecordComponent component : Records.components(patch.patch().type())) {
            Object held = Records.get(value, counterpart(component));
            if (component.getType() != Patched.class) {
                checkOnlyChange(component, held, component.getType(), component.getName(), held);
                continue;
            }
            Patched<?> cleared = Patched.cleared();
            if (held != null && !held.equals(List.of())) {
                Class<?> plain = counterpart(component).getType();
                if (isNested(component)) {
                    plain = Class.forName(plain.getName() + "Patch");
                    held = plain.getMethod("diff", held.getClass(), held.getClass())
                            .invoke(null, held, held);
                }
                checkOnlyChange(component, Patched.to(held), boxed(plain), component.getName(), held);
                checkOnlyChange(component, Patched.to(held), Patched.class, component.getName(), Patched.to(held));
            }
            String clear = "clear" + capitalized(component.getName());
            if (Stream.of(builderType().getMethods())
                    .anyMatch(method -> method.getName().equals(clear))) {
                checkOnlyChange(component, cleared, null, clear);
            }
        }
    }

    /** Calls one method of a builder in which only what is required was set before. */
    private void checkOnlyChange(
            RecordComponent changed, Object expected, Class<?> parameter, String method, Object... arguments)
            throws ReflectiveOperationException {
        Object builder = patch.patch().type().getMethod("builder").invoke(null);
        P before = patch.patch().type().cast(build(required(builder)));
        setter(method, parameter).invoke(builder, arguments);
        P after = patch.patch().type().cast(build(builder));
        for (RecordComponent component : Records.components(patch.patch().type())) {
            Object found = Records.get(after, component);
            assertThat(found)
                    .as("%s after %s(%s)", component.getName(), method, parameter)
                    .isEqualTo(
                            component.getName().equals(changed.getName()) ? expected : Records.get(before, component));
        }
    }

    private Object required(Object builder) throws ReflectiveOperationException {
        if (patch.isLastUpdatedRequired()) {
            builder.getClass()
                    .getMethod("lastUpdated", java.time.Instant.class)
                    .invoke(builder, java.time.Instant.EPOCH);
        }
        return builder;
    }

    private static Object build(Object builder) throws ReflectiveOperationException {
        return builder.getClass().getMethod("build").invoke(builder);
    }

    private Class<?> builderType() throws ReflectiveOperationException {
        return patch.patch().type().getMethod("builder").getReturnType();
    }

    private Method setter(String name, Class<?> parameter) throws ReflectiveOperationException {
        return parameter == null
                ? builderType().getMethod(name)
                : Stream.of(builderType().getMethods())
                        .filter(method -> method.getName().equals(name)
                                && method.getParameterCount() == 1
                                && boxed(method.getParameterTypes()[0]) == boxed(parameter))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchMethodException(name + "(" + parameter + ")"));
    }

    private RecordComponent counterpart(RecordComponent component) {
        return Records.components(patch.full().type()).stream()
                .filter(full -> full.getName().equals(component.getName()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether what a patch says of the property is a patch in turn. */
    private static boolean isNested(RecordComponent component) {
        return component.getGenericType().getTypeName().endsWith("BookingTermsPatch>");
    }

    private static Class<?> boxed(Class<?> type) {
        return Map.<Class<?>, Class<?>>of(int.class, Integer.class, boolean.class, Boolean.class)
                .getOrDefault(type, type);
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
