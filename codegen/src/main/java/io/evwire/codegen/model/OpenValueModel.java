// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text for which the standard recommends values and allows any other.
 *
 * @param name its class
 * @param documentation what is said about it
 * @param maxLength the most code points, or null
 * @param form which characters it may have, or null for any
 * @param recommended the recommended values in the standard's order
 */
public record OpenValueModel(
        ClassName name,
        TypeDocumentation documentation,
        @Nullable Integer maxLength,
        ValueModel.@Nullable Form form,
        List<EnumModel.Constant> recommended) {

    /** Copies the list. */
    public OpenValueModel {
        recommended = List.copyOf(recommended);
    }
}
