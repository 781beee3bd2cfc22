// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.generation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Reads, makes and changes records of any type. */
public final class Records {

    private Records() {}

    /** The components of a record, in order. */
    public static List<RecordComponent> components(Class<?> type) {
        return List.of(type.getRecordComponents());
    }

    /** The name of a component on the wire. */
    public static String wireName(RecordComponent component) {
        try {
            JsonProperty given = component
                    .getDeclaringRecord()
                    .getDeclaredField(component.getName())
                    .getAnnotation(JsonProperty.class);
            return given == null ? component.getName() : given.value();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a component of a record holds. */
    public static Object get(Object instance, RecordComponent component) {
        try {
            return component.getAccessor().invoke(instance);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A record of these values, made by the canonical constructor; what that throws passes through. */
    public static <T> T make(Class<T> type, List<?> values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(thrown);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same record with another value of one component. */
    public static Object with(Object instance, int index, Object value) {
        Class<?> type = instance.getClass();
        Object[] values = new Object[components(type).size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == index ? value : get(instance, components(type).get(i));
        }
        return make(type, Arrays.asList(values));
    }
}
