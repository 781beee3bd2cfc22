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

    private final String codecPackage;

    CodecStatements(String codecPackage) {
        this.codecPackage = codecPackage;
    }

    /** The constant of a number's minimum. */
    static String min(PropertyModel property) {
        return property.constantName() + "_MIN";
    }

    /** The constant of a number's maximum. */
    static String max(PropertyModel property) {
        return property.constantName() + "_MAX";
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
            return CodeBlock.of("$T.texts($L)", Names.ELEMENTS, length(text.maxLength()));
        }
        if (element instanceof ValueModel.Int integer) {
            return CodeBlock.of("$T.integers($L)", Names.ELEMENTS, bounds(integer));
        }
        if (element instanceof ValueModel.Decimal decimal) {
            return CodeBlock.of("$T.decimals($L, $L)", Names.ELEMENTS, bound(decimal.min()), bound(decimal.max()));
        }
        throw new IllegalStateException("no list of " + element + " yet");
    }

    /** Declares the variable that holds the property while the object is read. */
    CodeBlock local(PropertyModel property) {
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
        return CodeBlock.of("$L = $L", property.javaName(), reading(property));
    }

    private CodeBlock reading(PropertyModel property) {
        ValueModel value = property.value();
        if (value instanceof ValueModel.Text text) {
            return text.maxLength() == null ? CodeBlock.of("in.text()") : CodeBlock.of("in.text($L)", text.maxLength());
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
            return CodeBlock.of("in.enumValue($T.VALUES)", Names.codecOf(codecPackage, enumeration.type()));
        }
        if (value instanceof ValueModel.OpenValueOf open) {
            return CodeBlock.of("$T.VALUES.read(in)", Names.codecOf(codecPackage, open.type()));
        }
        if (value instanceof ValueModel.ObjectOf object) {
            return CodeBlock.of("$T.INSTANCE.read(in)", Names.codecOf(codecPackage, object.type()));
        }
        if (value instanceof ValueModel.ListOf list) {
            String method = property.isRequired() ? "list" : "optionalList";
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
        ValueModel value = property.value();
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
        if (value instanceof ValueModel.EnumOf) {
            return writing("enumValue", property);
        }
        if (value instanceof ValueModel.OpenValueOf open) {
            return writing("element", property, CodeBlock.of("$T.VALUES", Names.codecOf(codecPackage, open.type())));
        }
        if (value instanceof ValueModel.ObjectOf object) {
            return writing(
                    "element", property, CodeBlock.of("$T.INSTANCE", Names.codecOf(codecPackage, object.type())));
        }
        if (value instanceof ValueModel.ListOf list) {
            return writing("list", property, codec(property, list), list.minItems(), length(list.maxItems()));
        }
        return writing("freeJson", property);
    }

    private static CodeBlock writing(String method, PropertyModel property, Object... more) {
        CodeBlock.Builder call = CodeBlock.builder()
                .add("out.$L(SHAPE, $L, value.$L()", method, property.constantName(), property.javaName());
        for (Object argument : more) {
            call.add(", $L", argument);
        }
        return call.add(")").build();
    }

    private CodeBlock codec(PropertyModel property, ValueModel.ListOf list) {
        if (list.element() instanceof ValueModel.ObjectOf object) {
            return CodeBlock.of("$T.INSTANCE", Names.codecOf(codecPackage, object.type()));
        }
        if (list.element() instanceof ValueModel.EnumOf enumeration) {
            return CodeBlock.of("$T.VALUES", Names.codecOf(codecPackage, enumeration.type()));
        }
        if (list.element() instanceof ValueModel.OpenValueOf open) {
            return CodeBlock.of("$T.VALUES", Names.codecOf(codecPackage, open.type()));
        }
        return CodeBlock.of("$L", element(property));
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
