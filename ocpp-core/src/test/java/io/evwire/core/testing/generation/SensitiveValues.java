// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.generation;

import io.evwire.core.json.WireValue;
import io.evwire.core.testing.schema.SchemaFile;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Plants values that can be recognized wherever they turn up in the properties that a schema marks as sensitive. */
public final class SensitiveValues {

    /** Turns up only where it was planted. */
    public static final int MARKER_NUMBER = 1_913_870_911;

    private static final String URL = "https://cpo.example/p?token=" + TextArbitraries.MARKER;

    private final Map<Class<?>, SchemaFile> schemas;

    /** Plants in records of these types, at any depth. */
    public SensitiveValues(Map<Class<?>, SchemaFile> schemas) {
        this.schemas = schemas;
    }

    /** Whether a text shows something planted. */
    public static boolean isShownIn(String text) {
        return text.contains(TextArbitraries.MARKER) || text.contains(Integer.toString(MARKER_NUMBER));
    }

    /** Whether the schema of a record marks a component as sensitive. */
    public boolean isSensitive(Class<?> type, RecordComponent component) {
        return !sensitivity(type, component).isMissingNode();
    }

    private JsonNode sensitivity(Class<?> type, RecordComponent component) {
        return schemas.get(type)
                .schema()
                .path("properties")
                .path(Records.wireName(component))
                .path("sensitive");
    }

    /** The same record, with something planted in each sensitive property of it and of what it holds. */
    public Object plant(Object instance) {
        Class<?> type = instance.getClass();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : Records.components(type)) {
            Object value = Records.get(instance, component);
            if (component.getType() == Map.class) {
                // Further properties: nobody knows what they are.
                values.add(Map.of(TextArbitraries.MARKER, TextArbitraries.MARKER));
            } else if (isSensitive(type, component)) {
                boolean isUrl = sensitivity(type, component).asString().equals("url");
                values.add(marker(ValueLimits.of(component.getAnnotatedType()), isUrl ? URL : TextArbitraries.MARKER));
            } else {
                values.add(plantInside(value));
            }
        }
        return Records.make(type, values);
    }

    private Object plantInside(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::plantInside).toList();
        }
        // A text with recommended values is not an object of its own.
        return value instanceof Record && !(value instanceof WireValue) ? plant(value) : value;
    }

    private static Object marker(ValueLimits value, String text) {
        if (value.isList()) {
            return List.of(marker(value.element(), text));
        }
        Class<?> type = value.javaType();
        if (TextTypes.isText(type)) {
            return TextTypes.make(type, text);
        }
        if (type == Object.class) {
            return TextArbitraries.MARKER;
        }
        if (type == int.class || type == Integer.class) {
            return MARKER_NUMBER;
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(MARKER_NUMBER);
        }
        throw new IllegalArgumentException("no marker for a sensitive " + type + " yet");
    }
}
