// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.validation;

import io.evwire.core.json.WireValue;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a type as its document has them: their names on the wire and their order. They are known for a
 * record; any other type has them under their Java names and in no order.
 *
 * <p>By reflection, on the way of a validator that itself works by reflection.
 */
final class DocumentProperties {

    /** By name: Jackson's annotations are optional here. */
    private static final String JSON_PROPERTY = "com.fasterxml.jackson.annotation.JsonProperty";

    private static final RecordComponent[] NO_RECORD = {};

    private final Class<?> type;
    private final RecordComponent[] components;

    private DocumentProperties(Class<?> type, RecordComponent[] components) {
        this.type = type;
        this.components = components;
    }

    static DocumentProperties of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return new DocumentProperties(type, components == null ? NO_RECORD : components);
    }

    /** Whether a value of the type is a single text in a document. */
    boolean isOneText() {
        return WireValue.class.isAssignableFrom(type);
    }

    /** The name on the wire: what {@code @JsonProperty} gives, else the component's own. */
    String wireName(String name) {
        int position = position(name);
        String given = position < components.length ? jsonProperty(components[position]) : null;
        return given == null ? name : given;
    }

    /** The place among the properties; after all of them for an unknown name. */
    int position(String name) {
        for (int i = 0; i < components.length; i++) {
            if (components[i].getName().equals(name)) {
                return i;
            }
        }
        return components.length;
    }

    /** The properties of what a property holds, or of the elements where it holds a list or map. */
    DocumentProperties within(String name) {
        return of(held(fieldType(name)));
    }

    private Type fieldType(String name) {
        for (Class<?> declaring = type; declaring != null; declaring = declaring.getSuperclass()) {
            for (Field field : declaring.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return field.getGenericType();
                }
            }
        }
        return Object.class;
    }

    private static Class<?> held(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return held(arguments[arguments.length - 1]);
        }
        if (type instanceof WildcardType wildcard) {
            return held(wildcard.getUpperBounds()[0]);
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }

    private static @Nullable String jsonProperty(RecordComponent component) {
        for (Annotation annotation : field(component).getAnnotations()) {
            if (annotation.annotationType().getName().equals(JSON_PROPERTY)) {
                String value = value(annotation);
                return value.isEmpty() ? null : value;
            }
        }
        return null;
    }

    /** Where the annotations of a component are, also when its accessor is written out without them. */
    private static Field field(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String value(Annotation annotation) {
        try {
            return (String) annotation.annotationType().getMethod("value").invoke(annotation);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
