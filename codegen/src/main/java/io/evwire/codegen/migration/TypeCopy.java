// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.migration;

import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsonschema2pojo.exception.GenerationException;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an object type in one direction.
 *
 * @param from the type in the source
 * @param to the type in the target
 * @param properties every property of either, those of the source first and in its order
 */
record TypeCopy(ObjectModel from, ObjectModel to, List<PropertyCopy> properties) {

    static TypeCopy of(String schemaFile, Direction direction, Versions versions, CopyRules rules) {
        ObjectModel from = Objects.requireNonNull(versions.source(direction, schemaFile), schemaFile);
        ObjectModel to = versions.target(direction, schemaFile);
        if (to == null || from.isOpen() != to.isOpen()) {
            throw new GenerationException(
                    "no rule for " + schemaFile + ", which is another kind of type in one version");
        }
        Map<String, PropertyModel> target = byName(to);
        List<PropertyCopy> copies = new ArrayList<>();
        for (PropertyModel property : from.properties()) {
            copies.add(copy(from, property, target.remove(property.jsonName()), direction, rules));
        }
        for (PropertyModel property : to.properties()) {
            if (target.containsKey(property.jsonName())) {
                copies.add(new PropertyCopy(null, property, null, PropertyCopy.REQUIRED, null, null));
            }
        }
        return new TypeCopy(from, to, copies);
    }

    TypeTraits.Trait trait() {
        return properties.stream()
                .map(PropertyCopy::trait)
                .max(TypeTraits.Trait::compareTo)
                .orElse(TypeTraits.Trait.PURE);
    }

    private static PropertyCopy copy(
            ObjectModel holder, PropertyModel from, @Nullable PropertyModel to, Direction direction, CopyRules rules) {
        if (to == null) {
            String presence = rules.isMeantByAbsence(from, direction) ? PropertyCopy.MEANINGFUL : PropertyCopy.OPTIONAL;
            return new PropertyCopy(from, null, null, presence, null, null);
        }
        String name = Versions.typeName(holder) + "/" + from.jsonName();
        ValueCopy copy = rules.of(name, holder, from, to, direction);
        ElementRule elements = copy instanceof ValueCopy.Each && copy.canFail() ? rules.elements(name) : null;
        String absentIs = to.isRequired() && !from.isRequired() ? rules.absentIs(name) : null;
        return new PropertyCopy(from, to, copy, presence(from, to, direction, rules), elements, absentIs);
    }

    private static String presence(PropertyModel from, PropertyModel to, Direction direction, CopyRules rules) {
        if (to.isRequired()) {
            return PropertyCopy.REQUIRED;
        }
        boolean isMeant = !to.isUntoldWhenAbsent()
                || (from.isList() ? !from.isUntoldWhenAbsent() : rules.isMeantByAbsence(from, direction));
        return isMeant ? PropertyCopy.MEANINGFUL : PropertyCopy.OPTIONAL;
    }

    private static Map<String, PropertyModel> byName(ObjectModel type) {
        return type.properties().stream().collect(Collectors.toMap(PropertyModel::jsonName, Function.identity()));
    }
}
