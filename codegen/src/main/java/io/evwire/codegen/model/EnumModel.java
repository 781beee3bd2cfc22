// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A closed enumeration.
 *
 * @param name its class
 * @param documentation what is said about it
 * @param constants its values in schema order
 * @param olderLiterals OCPP 1.6 literals and what to use instead
 * @param sameMeaning which of them say the same, no more and no less
 */
public record EnumModel(
        ClassName name,
        TypeDocumentation documentation,
        List<Constant> constants,
        Map<String, String> olderLiterals,
        List<String> sameMeaning) {

    /** Copies the collections. */
    public EnumModel {
        constants = List.copyOf(constants);
        sameMeaning = List.copyOf(sameMeaning);
    }

    /**
     * One value.
     *
     * @param name the Java constant
     * @param wireValue the text on the wire
     * @param description our description, or null while there is none
     */
    public record Constant(
            String name, String wireValue, @Nullable String description) {}
}
