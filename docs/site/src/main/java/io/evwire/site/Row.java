// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import com.palantir.javapoet.ClassName;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.codegen.model.ValueModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One property in the whole tree of a type.
 *
 * @param path its place, such as {@code meterValue[].sampledValue[].value}
 * @param owner the type that has it
 * @param property the property
 * @param isRequired whether it is required, and so is everything that holds it
 * @param depth how many objects hold it
 */
record Row(String path, ObjectModel owner, PropertyModel property, boolean isRequired, int depth) {

    private static final String VENDOR_DATA = "customData";

    /** Every property below a type, each before those of its own type; vendor data at the top alone. */
    static List<Row> of(ObjectModel type, Protocol protocol) {
        List<Row> rows = new ArrayList<>();
        collect("", type, true, 0, protocol, new ArrayDeque<>(), rows);
        return rows;
    }

    private static void collect(
            String prefix,
            ObjectModel type,
            boolean isRequired,
            int depth,
            Protocol protocol,
            Deque<ClassName> holders,
            List<Row> rows) {
        holders.push(type.name());
        for (PropertyModel property : type.properties()) {
            if (depth > 0 && property.jsonName().equals(VENDOR_DATA)) {
                continue;
            }
            boolean required = isRequired && property.isRequired();
            String path = prefix + property.jsonName() + (property.isList() ? "[]" : "");
            rows.add(new Row(path, type, property, required, depth));
            ClassName inner = objectOf(property.value());
            if (inner != null
                    && !holders.contains(inner)
                    && !property.jsonName().equals(VENDOR_DATA)) {
                collect(path + ".", protocol.object(inner), required, depth + 1, protocol, holders, rows);
            }
        }
        holders.pop();
    }

    /** The object type that a value holds; null where it holds none. */
    static @Nullable ClassName objectOf(ValueModel value) {
        if (value instanceof ValueModel.ListOf list) {
            return objectOf(list.element());
        }
        return value instanceof ValueModel.ObjectOf object ? object.type() : null;
    }

    /** The type with values that a value holds; null where it holds none. */
    static @Nullable ClassName valuesOf(ValueModel value) {
        if (value instanceof ValueModel.ListOf list) {
            return valuesOf(list.element());
        }
        if (value instanceof ValueModel.EnumOf closed) {
            return closed.type();
        }
        return value instanceof ValueModel.OpenValueOf open ? open.type() : null;
    }
}
