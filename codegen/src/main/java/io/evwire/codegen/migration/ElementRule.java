package io.evwire.codegen.migration;

import com.palantir.javapoet.CodeBlock;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.codegen.model.ValueModel;
import io.evwire.codegen.naming.JavaNames;
import java.util.List;
import org.jsonschema2pojo.exception.GenerationException;
import org.jspecify.annotations.Nullable;

/**
 * Which elements of a list may be left out.
 *
 * @param causes what must be lost in an element that goes, as paths below it such as {@code idToken/type}; the empty
 *     path for anything
 * @param property the property beside the list that must have a value, or null where it does not matter
 * @param value the value that it must have
 */
record ElementRule(
        List<String> causes, @Nullable String property, @Nullable String value) {

    static final ElementRule KEPT = new ElementRule(List.of(), null, null);
    static final ElementRule DROPPED = new ElementRule(List.of(""), null, null);

    /** Whether every element may go, whatever is lost in it. */
    boolean isAny() {
        return causes.equals(DROPPED.causes) && property == null;
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
        if (property == null || value == null) {
            return null;
        }
        for (PropertyModel other : holder.properties()) {
            if (other.jsonName().equals(property) && other.value() instanceof ValueModel.EnumOf constant) {
                return CodeBlock.of(
                        "$L.$L() == $T.$L", object, other.javaName(), constant.type(), JavaNames.constant(value));
            }
        }
        throw new GenerationException("no enumeration: " + property + " of " + holder.name());
    }
}
