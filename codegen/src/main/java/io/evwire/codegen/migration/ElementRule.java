// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.migration;

import com.palantir.javapoet.CodeBlock;
import io.evwire.codegen.model.ObjectModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which elements of a list may be left out.
 *
 * @param causes what must be lost in an element that goes, as paths below it such as {@code idToken/type}; the empty
 *     path for anything
 * @param when what must hold beside the list, or null where nothing must
 */
record ElementRule(List<String> causes, @Nullable Beside when) {

    static final ElementRule KEPT = new ElementRule(List.of(), null);
    static final ElementRule DROPPED = new ElementRule(List.of(""), null);

    /** Whether every element may go, whatever is lost in it. */
    boolean isAny() {
        return causes.equals(DROPPED.causes) && when == null;
    }

    /** The rule as generated code writes it, without its condition. */
    CodeBlock code() {
        if (causes.isEmpty()) {
            return CodeBlock.of("$T.KEPT", MigratorNames.ELEMENTS);
        }
        if (causes.equals(DROPPED.causes)) {
            return CodeBlock.of("$T.DROPPED", MigratorNames.ELEMENTS);
        }
        CodeBlock pointers =
                causes.stream().map(cause -> CodeBlock.of("$S", "/" + cause)).collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.droppedWithout($L)", MigratorNames.ELEMENTS, pointers);
    }

    /** The condition on the object that holds the list, or null where there is none. */
    @Nullable
    CodeBlock condition(String object, ObjectModel holder) {
        return when == null ? null : when.code(object, holder);
    }
}
