// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.migration;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import org.jspecify.annotations.Nullable;

/** How a value gets from one version's type to the other's. */
sealed interface ValueCopy {

    /** Whether the value may be lost, or wait for a decision. */
    boolean canFail();

    /** The same without the coarser value that stands for unknown ones. */
    default ValueCopy withoutCoarser() {
        return this;
    }

    /** As it is. */
    record Same() implements ValueCopy {

        @Override
        public boolean canFail() {
            return false;
        }
    }

    /**
     * By a function that always succeeds.
     *
     * @param owner the class of the function
     * @param function its name
     */
    record Pure(ClassName owner, String function) implements ValueCopy {

        @Override
        public boolean canFail() {
            return false;
        }

        CodeBlock reference() {
            return CodeBlock.of("$T::$L", owner, function);
        }

        CodeBlock call(CodeBlock value) {
            return switch (function) {
                case "new" -> CodeBlock.of("new $T($L)", owner, value);
                case "wireValue" -> CodeBlock.of("$L.wireValue()", value);
                default -> CodeBlock.of("$T.$L($L)", owner, function, value);
            };
        }
    }

    /**
     * By a step that may change something within.
     *
     * @param owner the class of the step
     * @param function its name
     * @param canFail whether it may end without a value
     */
    record Step(ClassName owner, String function, boolean canFail) implements ValueCopy {

        CodeBlock reference() {
            return CodeBlock.of("$T::$L", owner, function);
        }
    }

    /**
     * By a check against what the target allows.
     *
     * @param method the method of {@code MigrationPlace}
     * @param arguments what it takes beside the value
     * @param lossy what a lossy migration does, in words
     * @param exact the same without a coarser value, or null where it gives none
     */
    record Checked(
            String method,
            CodeBlock arguments,
            String lossy,
            @Nullable ValueCopy exact) implements ValueCopy {

        @Override
        public ValueCopy withoutCoarser() {
            return exact == null ? this : exact;
        }

        @Override
        public boolean canFail() {
            return true;
        }

        CodeBlock call(CodeBlock place, CodeBlock value) {
            return CodeBlock.of("$L.$L($L, $L)", place, method, value, arguments);
        }
    }

    /**
     * Element by element.
     *
     * @param element how one element gets there
     */
    record Each(ValueCopy element) implements ValueCopy {

        @Override
        public ValueCopy withoutCoarser() {
            return new Each(element.withoutCoarser());
        }

        @Override
        public boolean canFail() {
            return element.canFail();
        }
    }
}
