// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.ClassName;
import io.evwire.codegen.model.Dialect;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.PatchRule;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.codegen.model.TypeDocumentation;
import io.evwire.codegen.model.ValueModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes the patch of an object type: the same properties, each of which may be left unchanged. */
final class PatchModels {

    /** The keyword of a type that can be patched, and of a property that a patch treats in its own way. */
    static final String KEYWORD = "patch";

    /** Says of a list that the elements of a patch are added to it. */
    private static final String APPEND = "append";

    /** Says of a list by which of their properties its elements are told apart, and merged. */
    private static final String MERGE = "merge";

    /** Says of an object that only those of its properties change that a patch names. */
    private static final String NESTED = "nested";

    private static final String REQUIRED = "required";
    private static final String IDENTITY = "identity";

    private PatchModels() {}

    static ObjectModel of(ObjectModel full, JsonNode keyword, SchemaFile file) {
        Set<String> required = names(keyword, REQUIRED);
        Set<String> identity = names(keyword, IDENTITY);
        List<PropertyModel> properties = new ArrayList<>();
        for (PropertyModel property : full.properties()) {
            boolean isRequired = required.remove(property.jsonName());
            boolean isIdentity = identity.remove(property.jsonName());
            PatchRule rule = isIdentity ? new PatchRule.Identity() : property.patchRule();
            boolean isAsInFull = isRequired || property.isAppended();
            properties.add(isAsInFull ? whole(property) : patched(property, rule, file));
        }
        refuse(required, REQUIRED, file);
        refuse(identity, IDENTITY, file);
        ClassName name = name(full.name());
        return new ObjectModel(name, documentation(full), properties, full.isOpen(), full.dialect(), null, full);
    }

    /** What a patch does with a property, by its own keyword; the type's own may add that it is its identity. */
    static PatchRule rule(JsonNode property, Dialect dialect) {
        JsonNode keyword = property.path(KEYWORD);
        if (keyword.has(MERGE)) {
            return new PatchRule.Merged(dialect.component(keyword.get(MERGE).asText()));
        }
        return switch (keyword.asText()) {
            case APPEND -> new PatchRule.Appended();
            case NESTED -> new PatchRule.Nested();
            default -> new PatchRule.Replaced();
        };
    }

    private static ClassName name(ClassName full) {
        return full.peerClass(full.simpleName() + "Patch");
    }

    private static ValueModel nested(PropertyModel property, SchemaFile file) {
        if (property.value() instanceof ValueModel.ObjectOf object) {
            return new ValueModel.ObjectOf(name(object.type()));
        }
        throw file.fault("/properties/" + property.jsonName() + "/" + KEYWORD, "only an object has a patch of its own");
    }

    private static Set<String> names(JsonNode keyword, String list) {
        Set<String> names = new LinkedHashSet<>();
        keyword.path(list).forEach(name -> names.add(name.asText()));
        return names;
    }

    private static void refuse(Set<String> left, String list, SchemaFile file) {
        if (!left.isEmpty()) {
            throw file.fault("/" + KEYWORD + "/" + list, "not properties: " + left);
        }
    }

    private static TypeDocumentation documentation(ObjectModel full) {
        String name = full.name().simpleName();
        return new TypeDocumentation(
                "Changes to some properties of one `" + name + "`: the body of a PATCH request. What it does not name"
                        + " stays as it is; objects and lists within it are"
                        + " replaced as a whole where nothing else is said. Only"
                        + " codecs read and write it: databind cannot tell an"
                        + " absent property from null.",
                full.documentation().spec(),
                full.documentation().schemaFile());
    }

    private static PropertyModel patched(PropertyModel property, PatchRule rule, SchemaFile file) {
        ValueModel value = rule instanceof PatchRule.Nested ? nested(property, file) : property.value();
        return whole(property, new ValueModel.PatchedOf(value, !property.isRequired()), false, rule);
    }

    private static PropertyModel whole(PropertyModel property) {
        return whole(property, property.value(), property.isRequired(), property.patchRule());
    }

    /**
     * A property of which nothing goes, whatever its type says: of a change that was asked for, absence says that there
     * is none, and a list with an element less takes that element away.
     */
    private static PropertyModel whole(PropertyModel property, ValueModel value, boolean isRequired, PatchRule rule) {
        return new PropertyModel(
                property.jsonName(),
                property.javaName(),
                property.constantName(),
                value,
                isRequired,
                property.sensitivity(),
                property.description(),
                null,
                false,
                property.isLongerElsewhere(),
                null,
                rule);
    }
}
