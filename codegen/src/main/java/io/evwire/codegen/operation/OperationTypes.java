// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.operation;

import com.palantir.javapoet.ClassName;
import io.evwire.codegen.model.Models;
import io.evwire.codegen.naming.TypeConstants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the schemas say of the types that operations carry. A type is named by its module and its name, such as
 * {@code locations/EVSE}, or {@code locations/EVSEPatch} for a patch.
 */
final class OperationTypes {

    private final Map<String, ClassName> classes = new HashMap<>();
    private final Map<ClassName, String> constants;

    OperationTypes(Models models) {
        List<ClassName> types = new ArrayList<>();
        models.objects().forEach(type -> types.add(type.name()));
        models.enums().forEach(type -> types.add(type.name()));
        models.openValues().forEach(type -> types.add(type.name()));
        this.constants = TypeConstants.of(types, models.basePackage());
        for (ClassName type : types) {
            classes.put(TypeConstants.module(type, models.basePackage()) + "/" + type.simpleName(), type);
        }
    }

    /** The class of a type, or null when there is no such type. */
    @Nullable
    ClassName classOf(String type) {
        return classes.get(type);
    }

    /** The constant that names a type in the catalog of types. */
    String constantOf(ClassName type) {
        String constant = constants.get(type);
        if (constant == null) {
            throw new IllegalArgumentException("no type " + type);
        }
        return constant;
    }
}
