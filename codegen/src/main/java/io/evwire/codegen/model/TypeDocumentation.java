// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.model;

import org.jspecify.annotations.Nullable;

/**
 * What is said about a type.
 *
 * @param description our description, or null while there is none
 * @param spec the sections of the standard that define it, or null
 * @param schemaFile the schema it was generated from, below the schema folder
 */
public record TypeDocumentation(
        @Nullable String description, @Nullable String spec, String schemaFile) {}
