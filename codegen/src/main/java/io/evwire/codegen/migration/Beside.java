// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.migration;

import com.palantir.javapoet.CodeBlock;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.codegen.model.ValueModel;
import io.evwire.codegen.naming.JavaNames;
import java.util.List;
import java.util.stream.Collectors;
import org.jsonschema2pojo.exception.GenerationException;

/**
 * A condition on what stands beside a property.
 *
 * @param property the property beside it
 * @param values the values that it may have, at least one
 */
record Beside(String property, List<String> values) {

    /** The condition as generated code writes it of an object. */
    CodeBlock code(String object, ObjectModel holder) {
        for (PropertyModel other : holder.properties()) {
            if (other.jsonName().equals(property) && other.value() instanceof ValueModel.EnumOf constant) {
                return values.stream()
                        .map(value -> CodeBlock.of(
                                "$L.$L() == $T.$L",
                                object,
                                other.javaName(),
                                constant.type(),
                                JavaNames.constant(value)))
                        .collect(CodeBlock.joining(" || "));
            }
        }
        throw new GenerationException("no enumeration: " + property + " of " + holder.name());
    }

    /** The condition in words, for a table. */
    String inWords() {
        return values.stream()
                .map(value -> "`" + value + "`")
                .collect(Collectors.joining(" or ", "`" + property + "` is ", ""));
    }
}
