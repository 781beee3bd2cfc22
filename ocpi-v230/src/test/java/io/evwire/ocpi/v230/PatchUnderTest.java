// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import io.evwire.core.runtime.ObjectCodec;
import io.evwire.core.testing.GeneratedType;
import io.evwire.ocpi.v230.patch.PatchResult;
import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A generated patch and the type that it patches.
 *
 * @param full the type
 * @param patch the patch
 * @param <T> the record
 * @param <P> the record of the patch
 */
record PatchUnderTest<T, P>(GeneratedType<T> full, GeneratedType<P> patch) {

    static Stream<PatchUnderTest<?, ?>> all() {
        return Module230.TYPES.types().stream()
                .filter(type -> type.schema().schema().has("patch"))
                .map(PatchUnderTest::of);
    }

    private static <T> PatchUnderTest<T, ?> of(GeneratedType<T> full) {
        String name = full.schema().folder() + "/" + full.name() + "Patch";
        ObjectCodec<?> codec = (ObjectCodec<?>) OcpiType.named(name).codec();
        return new PatchUnderTest<>(full, patch(full, codec));
    }

    private static <P> GeneratedType<P> patch(GeneratedType<?> full, ObjectCodec<P> codec) {
        return new GeneratedType<>(full.schema(), codec.type(), codec);
    }

    boolean isLastUpdatedRequired() {
        return !full.schema().schema().path("patch").path("required").isEmpty();
    }

    P diff(T before, T after) {
        return patch.type().cast(invoke("diff", null, before, after));
    }

    T apply(P change, T object) {
        return full.type().cast(((PatchResult<?>) invoke("apply", change, object)).object());
    }

    /** The properties that a patch cannot change. */
    Set<String> identity() {
        Set<String> names = new LinkedHashSet<>();
        full.schema().schema().path("patch").path("identity").forEach(name -> names.add(name.stringValue()));
        return names;
    }

    /** The lists to which a patch only adds, each with what tells its elements apart, if anything does. */
    Map<String, String> growing() {
        Map<String, String> lists = new LinkedHashMap<>();
        full.schema().schema().get("properties").properties().forEach(property -> {
            JsonNode rule = property.getValue().path("patch");
            if (rule.isObject() || rule.asString("").equals("append")) {
                lists.put(property.getKey(), rule.path("merge").asString(""));
            }
        });
        return lists;
    }

    private Object invoke(String name, Object on, Object... arguments) {
        try {
            Class<?>[] types = Stream.of(arguments).map(any -> full.type()).toArray(Class<?>[]::new);
            return patch.type().getMethod(name, types).invoke(on, arguments);
        } catch (InvocationTargetException thrown) {
            throw (RuntimeException) thrown.getCause();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The patch, for people. */
    @Override
    public String toString() {
        return full.schema().folder() + "/" + patch.name();
    }
}
