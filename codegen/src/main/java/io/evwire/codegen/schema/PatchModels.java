package io.evwire.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.ClassName;
import io.evwire.codegen.model.ObjectModel;
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
    static final String APPEND = "append";

    private PatchModels() {}

    static ObjectModel of(ObjectModel full, JsonNode keyword, SchemaFile file) {
        Set<String> required = new LinkedHashSet<>();
        keyword.path("required").forEach(name -> required.add(name.asText()));
        List<PropertyModel> properties = new ArrayList<>();
        for (PropertyModel property : full.properties()) {
            boolean isRequired = required.remove(property.jsonName());
            properties.add(isRequired || property.isAppended() ? property : patched(property));
        }
        if (!required.isEmpty()) {
            throw file.fault("/" + KEYWORD + "/required", "not properties: " + required);
        }
        ClassName name = full.name().peerClass(full.name().simpleName() + "Patch");
        return new ObjectModel(name, documentation(full), properties, full.isOpen(), full.dialect(), null, full);
    }

    private static TypeDocumentation documentation(ObjectModel full) {
        String name = full.name().simpleName();
        return new TypeDocumentation(
                "Changes to some properties of one `" + name + "`: the body of a PATCH request. What it does not name"
                        + " stays as it is; objects and lists within it are replaced as a whole. Only codecs read and write it:"
                        + " databind cannot tell an absent property from null.",
                full.documentation().spec(),
                full.documentation().schemaFile());
    }

    private static PropertyModel patched(PropertyModel property) {
        return new PropertyModel(
                property.jsonName(),
                property.javaName(),
                property.constantName(),
                new ValueModel.PatchedOf(property.value(), !property.isRequired()),
                false,
                property.sensitivity(),
                property.description(),
                null,
                false);
    }
}
