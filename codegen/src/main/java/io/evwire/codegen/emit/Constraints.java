// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.codegen.model.ValueModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The limits of a schema as annotations of Jakarta Validation. */
final class Constraints {

    private Constraints() {}

    /** The annotations of a record component. */
    static List<AnnotationSpec> ofComponent(PropertyModel property) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        if (property.isRequired() && !JavaTypes.plain(property.value()).isPrimitive()) {
            annotations.add(constraint("NotNull").build());
        }
        if (property.value() instanceof ValueModel.ListOf list) {
            annotations.addAll(size(list, property.isRequired()));
        } else {
            annotations.addAll(ofElement(property.value()));
        }
        return annotations;
    }

    /** The annotations of a value that is not a list. */
    static List<AnnotationSpec> ofElement(ValueModel value) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        if (value instanceof ValueModel.Text text) {
            addForm(annotations, text.form());
            addLength(annotations, text.maxLength());
        } else if (value instanceof ValueModel.CiText text) {
            addForm(annotations, text.form());
            addLength(annotations, text.maxLength());
        } else if (value instanceof ValueModel.Int integer) {
            addBound(annotations, "Min", integer.min());
            addBound(annotations, "Max", integer.max());
        } else if (value instanceof ValueModel.Decimal decimal) {
            addBound(annotations, "DecimalMin", decimal.min());
            addBound(annotations, "DecimalMax", decimal.max());
        } else if (value instanceof ValueModel.EnumOf) {
            annotations.add(AnnotationSpec.builder(Names.RECOGNIZED).build());
        } else if (value instanceof ValueModel.ObjectOf || value instanceof ValueModel.OpenValueOf) {
            annotations.add(AnnotationSpec.builder(Names.VALID).build());
        }
        return annotations;
    }

    static void addForm(List<AnnotationSpec> annotations, ValueModel.@Nullable Form form) {
        if (form != null) {
            annotations.add(constraint("Pattern")
                    .addMember("regexp", "$S", form.regex())
                    .addMember("message", "$S", form.words())
                    .build());
        }
    }

    static void addLength(List<AnnotationSpec> annotations, @Nullable Integer maxLength) {
        if (maxLength != null) {
            // The protocols count code points where @Size would count UTF-16 units.
            annotations.add(AnnotationSpec.builder(Names.CODE_POINT_LENGTH)
                    .addMember("max", "$L", maxLength)
                    .build());
        }
    }

    private static List<AnnotationSpec> size(ValueModel.ListOf list, boolean isRequired) {
        // An optional list that is empty is absent, so only a required one can have too few.
        boolean hasMin = isRequired && list.minItems() > 0;
        if (!hasMin && list.maxItems() == null) {
            return List.of();
        }
        AnnotationSpec.Builder size = constraint("Size");
        if (hasMin) {
            size.addMember("min", "$L", list.minItems());
        }
        if (list.maxItems() != null) {
            size.addMember("max", "$L", list.maxItems());
        }
        return List.of(size.build());
    }

    private static void addBound(List<AnnotationSpec> annotations, String name, @Nullable Integer bound) {
        if (bound != null) {
            annotations.add(constraint(name).addMember("value", "$L", bound).build());
        }
    }

    private static void addBound(List<AnnotationSpec> annotations, String name, @Nullable BigDecimal bound) {
        if (bound != null) {
            annotations.add(constraint(name)
                    .addMember("value", "$S", bound.toPlainString())
                    .build());
        }
    }

    private static AnnotationSpec.Builder constraint(String name) {
        return AnnotationSpec.builder(ClassName.get(Names.VALIDATION, name));
    }
}
