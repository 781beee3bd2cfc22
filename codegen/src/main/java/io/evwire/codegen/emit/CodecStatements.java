// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.codegen.model.ValueModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The statements of a codec that deal with one property: hold it, read it, pass it on, write it. */
final class CodecStatements {

    private final Codecs codecs;

    CodecStatements(Codecs codecs) {
        this.codecs = codecs;
    }

    /** The constant of a number's minimum. */
    static String min(PropertyModel property) {
        return property.constantName() + "_MIN";
    }

    /** The constant of a number's maximum. */
    static String max(PropertyModel property) {
        return property.constantName() + "_MAX";
    }

    /** The constant of the form of a text. */
    static String form(PropertyModel property) {
        return property.constantName() + "_FORM";
    }

    /** The constant of the codec of a text without case. */
    static String text(PropertyModel property) {
        return property.constantName() + "_TEXT";
    }

    /** The constant of the codec of a list's elements. */
    static String element(PropertyModel property) {
        return property.constantName() + "_ELEMENT";
    }

    /** Whether the elements have no codec of their own type. */
    static boolean needsElementCodec(ValueModel.ListOf list) {
        return !(list.element() instanceof ValueModel.ObjectOf
                || list.element() instanceof ValueModel.EnumOf
                || list.element() instanceof ValueModel.OpenValueOf);
    }

    /** Makes the codec of elements that are neither objects nor constants. */
    static CodeBlock elementCodec(ValueModel element) {
        if (element instanceof ValueModel.Text text) {
            return text.form() == null
                    ? CodeBlock.of("$T.texts($L)", Names.ELEMENTS, length(text.maxLength()))
                    : CodeBlock.of("$T.texts($L, $L)", Names.ELEMENTS, length(text.maxLength()), form(text.form()));
        }
        if (element instanceof ValueModel.CiText text) {
            return CodeBlock.of("$T.of($L, $L)", text.codecs(), length(text.maxLength()), form(text.form()));
        }
        if (element instanceof ValueModel.Int integer) {
            return CodeBlock.of("$T.integers($L)", Names.ELEMENTS, bounds(integer));
        }
        if (element instanceof ValueModel.Decimal decimal) {
            return CodeBlock.of("$T.decimals($L, $L)", Names.ELEMENTS, bound(decimal.min()), bound(decimal.max()));
        }
        throw new IllegalStateException("no list of " + element + " yet");
    }

    /** A form that needs no constant of its own, or makes one. */
    static CodeBlock form(ValueModel.Form form) {
        if (isCommon(form)) {
            return CodeBlock.of(
                    "$T.$L", Names.TEXT_FORM, form.equals(ValueModel.Form.PRINTABLE) ? "PRINTABLE" : "ASCII");
        }
        return CodeBlock.of("$T.matching($S, $S)", Names.TEXT_FORM, form.regex(), form.words());
    }

    /** Whether a form has a constant of the codec runtime. */
    static boolean isCommon(ValueModel.Form form) {
        return form.equals(ValueModel.Form.PRINTABLE) || form.equals(ValueModel.Form.ASCII);
    }

    /** Declares the variable that holds the property while the object is read. */
    CodeBlock local(PropertyModel property) {
        if (property.isPatched()) {
            return CodeBlock.of(
                    "$T $L = $T.unchanged()", JavaTypes.boxed(property.value()), property.javaName(), Names.PATCHED);
        }
        if (property.isRequired() && property.value() instanceof ValueModel.Int) {
            return CodeBlock.of("long $L = $T.UNDECODED", property.javaName(), Names.VALUE_READER);
        }
        if (property.isList() && !property.isRequired()) {
            return CodeBlock.of("$T $L = $T.of()", JavaTypes.boxed(property.value()), property.javaName(), List.class);
        }
        return CodeBlock.of("$T $L = null", JavaTypes.boxed(property.value()), property.javaName());
    }

    /** Reads the property into its variable. */
    CodeBlock read(PropertyModel property) {
        CodeBlock reading = reading(property, property.value());
        if (property.value() instanceof ValueModel.PatchedOf patched) {
            CodeBlock present = CodeBlock.of("$T.ofRead($L)", Names.PATCHES, reading);
            return patched.isClearable()
                    ? CodeBlock.of("$L = in.isNull() ? $T.cleared() : $L", property.javaName(), Names.PATCHED, present)
                    : CodeBlock.of("$L = $L", property.javaName(), present);
        }
        if (codecs.dialect().isNullAbsent() && !property.isRequired()) {
            CodeBlock absent = property.isList() ? CodeBlock.of("$T.of()", List.class) : CodeBlock.of("null");
            return CodeBlock.of("$L = in.isNull() ? $L : $L", property.javaName(), absent, reading);
        }
        return CodeBlock.of("$L = $L", property.javaName(), reading);
    }

    private CodeBlock reading(PropertyModel property, ValueModel value) {
        if (value instanceof ValueModel.PatchedOf patched) {
            return reading(property, patched.value());
        }
        if (value instanceof ValueModel.Text text) {
            if (text.form() != null) {
                return CodeBlock.of("in.text($L, $L)", length(text.maxLength()), form(property, text.form()));
            }
            return text.maxLength() == null ? CodeBlock.of("in.text()") : CodeBlock.of("in.text($L)", text.maxLength());
        }
        if (value instanceof ValueModel.CiText) {
            return CodeBlock.of("$L.read(in)", text(property));
        }
        if (value instanceof ValueModel.Moment) {
            return CodeBlock.of("in.instant()");
        }
        if (value instanceof ValueModel.DateTime) {
            return CodeBlock.of("in.dateTime()");
        }
        if (value instanceof ValueModel.Int integer) {
            String method = property.isRequired() ? "integer" : "optionalInteger";
            return CodeBlock.of("in.$L($L)", method, integer.isBounded() ? bounds(integer) : CodeBlock.of(""));
        }
        if (value instanceof ValueModel.Decimal decimal) {
            return CodeBlock.of("in.decimal($L)", decimal.isBounded() ? bounds(property, decimal) : CodeBlock.of(""));
        }
        if (value instanceof ValueModel.Bool) {
            return CodeBlock.of("in.bool()");
        }
        if (value instanceof ValueModel.EnumOf enumeration) {
            return CodeBlock.of("in.enumValue($T.VALUES)", codecs.of(enumeration.type()));
        }
        if (value instanceof ValueModel.OpenValueOf open) {
            return CodeBlock.of("$T.VALUES.read(in)", codecs.of(open.type()));
        }
        if (value instanceof ValueModel.ObjectOf object) {
            return CodeBlock.of("$T.INSTANCE.read(in)", codecs.of(object.type()));
        }
        if (value instanceof ValueModel.ListOf list) {
            String method = property.isRequired() || property.isPatched() ? "list" : "optionalList";
            return CodeBlock.of(
                    "in.$L($L, $L, $L)", method, codec(property, list), list.minItems(), length(list.maxItems()));
        }
        return CodeBlock.of("in.freeJson()");
    }

    /** Whether a required property's variable holds nothing after the object was read. */
    CodeBlock isUndecoded(PropertyModel property) {
        return property.value() instanceof ValueModel.Int
                ? CodeBlock.of("$L == $T.UNDECODED", property.javaName(), Names.VALUE_READER)
                : CodeBlock.of("$L == null", property.javaName());
    }

    /** The variable as an argument of the record's constructor. */
    CodeBlock argument(PropertyModel property) {
        return property.isRequired() && property.value() instanceof ValueModel.Int
                ? CodeBlock.of("(int) $L", property.javaName())
                : CodeBlock.of("$L", property.javaName());
    }

    /** Writes the property. */
    CodeBlock write(PropertyModel property) {
        return write(property, property.value());
    }

    private CodeBlock write(PropertyModel property, ValueModel value) {
        if (value instanceof ValueModel.PatchedOf patched) {
            return patched.isClearable()
                    ? CodeBlock.builder()
                            .beginControlFlow("if (value.$L().isCleared())", property.javaName())
                            .addStatement(
                                    "out.$L(SHAPE, $L)",
                                    patched.isList() ? "clearedList" : "cleared",
                                    property.constantName())
                            .nextControlFlow("else")
                            .addStatement(write(property, patched.value()))
                            .endControlFlow()
                            .build()
                    : write(property, patched.value());
        }
        if (value instanceof ValueModel.Text text && text.form() != null) {
            return writing("text", property, length(text.maxLength()), form(property, text.form()));
        }
        if (value instanceof ValueModel.CiText) {
            return writing("element", property, text(property));
        }
        if (value instanceof ValueModel.Moment) {
            return writing("instant", property);
        }
        if (value instanceof ValueModel.Text text) {
            return text.maxLength() == null ? writing("text", property) : writing("text", property, text.maxLength());
        }
        if (value instanceof ValueModel.DateTime) {
            return writing("dateTime", property);
        }
        if (value instanceof ValueModel.Int integer) {
            return integer.isBounded() ? writing("integer", property, bounds(integer)) : writing("integer", property);
        }
        if (value instanceof ValueModel.Decimal decimal) {
            return decimal.isBounded()
                    ? writing("decimal", property, bounds(property, decimal))
                    : writing("decimal", property);
        }
        if (value instanceof ValueModel.Bool) {
            return writing("bool", property);
        }
        if (value instanceof ValueModel.EnumOf enumeration) {
            return writing("enumValue", property, CodeBlock.of("$T.VALUES", codecs.of(enumeration.type())));
        }
        if (value instanceof ValueModel.OpenValueOf open) {
            return writing("element", property, CodeBlock.of("$T.VALUES", codecs.of(open.type())));
        }
        if (value instanceof ValueModel.ObjectOf object) {
            return writing("element", property, CodeBlock.of("$T.INSTANCE", codecs.of(object.type())));
        }
        if (value instanceof ValueModel.ListOf list) {
            return writing("list", property, codec(property, list), list.minItems(), length(list.maxItems()));
        }
        return writing("freeJson", property);
    }

    private static CodeBlock writing(String method, PropertyModel property, Object... more) {
        CodeBlock.Builder call = CodeBlock.builder()
                .add("out.$L(SHAPE, $L, value.$L()", method, property.constantName(), property.javaName());
        if (property.isPatched()) {
            call.add(method.equals("list") ? CodeBlock.of(".valueOr($T.of())", List.class) : CodeBlock.of(".value()"));
        }
        for (Object argument : more) {
            call.add(", $L", argument);
        }
        return call.add(")").build();
    }

    private CodeBlock codec(PropertyModel property, ValueModel.ListOf list) {
        if (list.element() instanceof ValueModel.ObjectOf object) {
            return CodeBlock.of("$T.INSTANCE", codecs.of(object.type()));
        }
        if (list.element() instanceof ValueModel.EnumOf enumeration) {
            return CodeBlock.of("$T.VALUES", codecs.of(enumeration.type()));
        }
        if (list.element() instanceof ValueModel.OpenValueOf open) {
            return CodeBlock.of("$T.VALUES", codecs.of(open.type()));
        }
        return CodeBlock.of("$L", element(property));
    }

    private static CodeBlock form(PropertyModel property, ValueModel.Form form) {
        return isCommon(form) ? form(form) : CodeBlock.of("$L", form(property));
    }

    private static CodeBlock bounds(ValueModel.Int integer) {
        Object min = integer.min() == null ? CodeBlock.of("$T.MIN_VALUE", Integer.class) : integer.min();
        Object max = integer.max() == null ? CodeBlock.of("$T.MAX_VALUE", Integer.class) : integer.max();
        return CodeBlock.of("$L, $L", min, max);
    }

    private static CodeBlock bounds(PropertyModel property, ValueModel.Decimal decimal) {
        return CodeBlock.of(
                "$L, $L",
                decimal.min() == null ? "null" : min(property),
                decimal.max() == null ? "null" : max(property));
    }

    private static CodeBlock bound(@Nullable BigDecimal bound) {
        return bound == null
                ? CodeBlock.of("null")
                : CodeBlock.of("new $T($S)", BigDecimal.class, bound.toPlainString());
    }

    private static CodeBlock length(@Nullable Integer limit) {
        return limit == null
                ? CodeBlock.of("$T.UNLIMITED", Names.VALUE_READER)
                : CodeBlock.of("$L", Objects.requireNonNull(limit));
    }
}
