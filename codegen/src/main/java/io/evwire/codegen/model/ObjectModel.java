// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object type: a message or a data type.
 *
 * @param name its record
 * @param documentation what is said about it
 * @param properties its properties in schema order
 * @param isOpen whether it has further properties beside them
 * @param dialect the family of protocols
 * @param role the part it plays as a message, or null for a data type
 * @param patched the type that it patches, or null where it is not a patch
 */
public record ObjectModel(
        ClassName name,
        TypeDocumentation documentation,
        List<PropertyModel> properties,
        boolean isOpen,
        Dialect dialect,
        @Nullable MessageRole role,
        @Nullable ObjectModel patched) {

    /** The most properties of a type: a mask of 64 bits holds which were seen, one of them for the further ones. */
    public static final int MAX_PROPERTIES = 63;

    /** Copies the list. */
    public ObjectModel {
        properties = List.copyOf(properties);
    }

    /**
     * The record component that holds the further properties of an open type.
     *
     * @return its name
     */
    public String members() {
        return dialect.members();
    }
}
