// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.codegen.model.ValueModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** The Java types of values: of record components with their annotations, and of plain variables. */
public final class JavaTypes {

    /** The annotation of what may be null. */
    static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(Names.NULLABLE).build();

    /** What the further properties of an open type are held in. */
    static final TypeName MEMBERS = ParameterizedTypeName.get(
            ClassName.get(Map.class), ClassName.get(String.class), ClassName.OBJECT.annotated(NULLABLE));

    private JavaTypes() {}

    /** The type of a value that is there, unboxed where Java can. */
    static TypeName plain(ValueModel value) {
        if (value instanceof ValueModel.Int) {
            return TypeName.INT;
        }
        return value instanceof ValueModel.Bool ? TypeName.BOOLEAN : boxed(value);
    }

    /**
     * The type of a value, as a reference.
     *
     * @param value what it holds
     * @return the type, such as {@code Integer}
     */
    public static TypeName boxed(ValueModel value) {
        if (value instanceof ValueModel.Text) {
            return ClassName.get(String.class);
        }
        if (value instanceof ValueModel.CiText text) {
            return text.type();
        }
        if (value instanceof ValueModel.DateTime) {
            return ClassName.get(OffsetDateTime.class);
        }
        if (value instanceof ValueModel.Moment) {
            return ClassName.get(Instant.class);
        }
        if (value instanceof ValueModel.Int) {
            return ClassName.get(Integer.class);
        }
        if (value instanceof ValueModel.Decimal) {
            return ClassName.get(BigDecimal.class);
        }
        if (value instanceof ValueModel.Bool) {
            return ClassName.get(Boolean.class);
        }
        if (value instanceof ValueModel.EnumOf enumeration) {
            return enumeration.type();
        }
        if (value instanceof ValueModel.OpenValueOf open) {
            return open.type();
        }
        if (value instanceof ValueModel.ObjectOf object) {
            return object.type();
        }
        if (value instanceof ValueModel.ListOf list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), boxed(list.element()));
        }
        if (value instanceof ValueModel.PatchedOf patched) {
            return ParameterizedTypeName.get(Names.PATCHED, boxed(patched.value()));
        }
        return ClassName.OBJECT;
    }

    /** The type of a variable that is null until, and unless, the property has been read. */
    static TypeName nullable(ValueModel value) {
        return boxed(value).annotated(NULLABLE);
    }

    /** The type of a record component, with the constraints on list elements but not on the component itself. */
    static TypeName component(PropertyModel property) {
        if (property.value() instanceof ValueModel.ListOf list) {
            return ParameterizedTypeName.get(
                    ClassName.get(List.class), boxed(list.element()).annotated(Constraints.ofElement(list.element())));
        }
        return property.isNullable() ? nullable(property.value()) : plain(property.value());
    }
}
