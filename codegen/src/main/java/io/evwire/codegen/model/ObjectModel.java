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
 * @param role the part it plays as a message, or null for a data type
 */
public record ObjectModel(
        ClassName name,
        TypeDocumentation documentation,
        List<PropertyModel> properties,
        boolean isOpen,
        @Nullable MessageRole role) {

    /** The record component that holds the further properties of an open type. */
    public static final String MEMBERS = "additionalProperties";

    /** Copies the list. */
    public ObjectModel {
        properties = List.copyOf(properties);
    }
}
