// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every type of one protocol, each list in the order of the schema files.
 *
 * @param dialect the family of protocols
 * @param basePackage the package of the schema folder
 * @param objects the object types, each followed by its patch where it has one
 * @param enums the closed enumerations
 * @param openValues the texts with recommended values
 */
public record Models(
        Dialect dialect,
        String basePackage,
        List<ObjectModel> objects,
        List<EnumModel> enums,
        List<OpenValueModel> openValues) {

    /** Copies the lists. */
    public Models {
        objects = List.copyOf(objects);
        enums = List.copyOf(enums);
        openValues = List.copyOf(openValues);
    }

    /**
     * The closed enumeration of a class.
     *
     * @param type the class
     * @return the enumeration, or null where the class is not one
     */
    public @Nullable EnumModel enumeration(ClassName type) {
        return enums.stream()
                .filter(candidate -> candidate.name().equals(type))
                .findFirst()
                .orElse(null);
    }
}
