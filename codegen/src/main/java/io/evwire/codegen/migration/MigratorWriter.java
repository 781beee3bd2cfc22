// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.migration;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.evwire.codegen.emit.JavaTypes;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.codegen.model.ValueModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.jsonschema2pojo.exception.GenerationException;
import org.jspecify.annotations.Nullable;

/** Writes the class that migrates one object type, both ways. */
final class MigratorWriter {

    static final String FROM = "from";
    private static final String MIGRATION = "migration";

    private final Versions versions;
    private final MigratorNames names;
    private final TypeCopy up;
    private final TypeCopy down;

    MigratorWriter(Versions versions, MigratorNames names, TypeCopy up, TypeCopy down) {
        this.versions = versions;
        this.names = names;
        this.up = up;
        this.down = down;
    }

    TypeSpec.Builder write() {
        ObjectModel newer = up.to();
        return TypeSpec.classBuilder(names.of(newer.documentation().schemaFile()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Not API: migrates $L.", newer.name().simpleName())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(method(up, Direction.UP))
                .addMethod(method(down, Direction.DOWN));
    }

    private MethodSpec method(TypeCopy type, Direction direction) {
        TypeTraits.Trait trait = type.trait();
        boolean canFail = trait == TypeTraits.Trait.FAILS;
        TypeName to = type.to().name();
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.function(direction))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Migrates to $L.\n\n@param $L the object\n", names.target(direction), FROM)
                .addParameter(type.from().name(), FROM)
                .returns(
                        canFail
                                ? to.annotated(AnnotationSpec.builder(MigratorNames.NULLABLE)
                                        .build())
                                : to);
        if (trait != TypeTraits.Trait.PURE) {
            method.addJavadoc("@param $L collects changes and decisions\n", MIGRATION)
                    .addParameter(MigratorNames.MIGRATION, MIGRATION);
        }
        method.addJavadoc("@return the object there$L", canFail ? ", or null when it cannot be made" : "");
        addBody(method, type, direction);
        return method.build();
    }

    private void addBody(MethodSpec.Builder method, TypeCopy type, Direction direction) {
        Map<String, CodeBlock> values = new HashMap<>();
        List<CodeBlock> failures = new ArrayList<>();
        for (PropertyCopy property : type.properties()) {
            if (property.isUnknown()) {
                method.addStatement(unknown(property, direction));
                continue;
            }
            PropertyModel to = Objects.requireNonNull(property.to());
            CodeBlock value = value(property, type.from());
            if (property.isChecked() || property.isMissing()) {
                addLocal(method, to, value);
                value = CodeBlock.of("$L", to.javaName());
                addFailure(failures, property);
            }
            values.put(to.jsonName(), value);
        }
        if (!failures.isEmpty()) {
            method.beginControlFlow("if ($L)", failures.stream().distinct().collect(CodeBlock.joining(" || ")))
                    .addStatement("return null")
                    .endControlFlow();
        }
        List<CodeBlock> arguments = new ArrayList<>();
        for (PropertyModel property : type.to().properties()) {
            arguments.add(Objects.requireNonNull(values.get(property.jsonName())));
        }
        if (type.to().isOpen()) {
            arguments.add(CodeBlock.of("$L.$L()", FROM, type.from().members()));
        }
        method.addStatement(
                "return new $T($L)", type.to().name(), arguments.stream().collect(CodeBlock.joining(", ")));
    }

    private static void addLocal(MethodSpec.Builder method, PropertyModel to, CodeBlock value) {
        if (to.javaName().equals(FROM) || to.javaName().equals(MIGRATION)) {
            throw new GenerationException(to.javaName() + " is taken by a parameter of the migrator");
        }
        TypeName type = JavaTypes.boxed(to.value());
        // Type-use annotations of local variables are not checked: NullAway infers them.
        method.addStatement("$T $L = $L", type, to.javaName(), value);
    }

    private static void addFailure(List<CodeBlock> failures, PropertyCopy property) {
        if (property.trait() != TypeTraits.Trait.FAILS) {
            return;
        }
        PropertyModel to = Objects.requireNonNull(property.to());
        failures.add(
                to.isList() || !to.isRequired()
                        ? CodeBlock.of("$L.isLost()", MIGRATION)
                        : CodeBlock.of("$L == null", to.javaName()));
    }

    private static CodeBlock value(PropertyCopy property, ObjectModel holder) {
        PropertyModel to = Objects.requireNonNull(property.to());
        PropertyModel from = property.from();
        if (from == null) {
            if (property.isMissing()) {
                return missing(to, property.absentIs());
            }
            return to.isList() ? CodeBlock.of("$T.of()", List.class) : CodeBlock.of("null");
        }
        CodeBlock value = CodeBlock.of("$L.$L()", FROM, from.javaName());
        CodeBlock copy = copy(property, from, value, holder);
        if (!property.isMissing()) {
            return copy;
        }
        return CodeBlock.of("$L == null ? $L : $L", value, missing(to, property.absentIs()), copy);
    }

    private CodeBlock unknown(PropertyCopy property, Direction direction) {
        PropertyModel from = Objects.requireNonNull(property.from());
        CodeBlock value = CodeBlock.of("$L.$L()", FROM, from.javaName());
        if (property.presence().equals(PropertyCopy.OPTIONAL)) {
            return CodeBlock.of("$L.unknown($S, $L)", MIGRATION, from.jsonName(), value);
        }
        String meant = from.absence() == null ? null : from.absence().value();
        return meant == null
                ? CodeBlock.of(
                        "$L.unknown($S, $T.$L, $L)",
                        MIGRATION,
                        from.jsonName(),
                        MigratorNames.PRESENCE,
                        PropertyCopy.MEANINGFUL,
                        value)
                : CodeBlock.of(
                        "$L.unknown($S, $L, $L)", MIGRATION, from.jsonName(), value, literal(from, meant, direction));
    }

    private CodeBlock literal(PropertyModel property, String json, Direction direction) {
        if (property.value() instanceof ValueModel.Bool || property.value() instanceof ValueModel.Int) {
            return CodeBlock.of("$L", json);
        }
        if (property.value() instanceof ValueModel.EnumOf constant) {
            return CodeBlock.of("$T.$L", constant.type(), versions.constant(direction, constant.type(), json));
        }
        throw new GenerationException("no rule for the default of " + property.jsonName());
    }

    private static CodeBlock missing(PropertyModel to, @Nullable String standard) {
        CodeBlock place = place(to.jsonName(), PropertyCopy.REQUIRED);
        return standard == null
                ? CodeBlock.of("$L.missing($L)", place, supplied(to.value()))
                : CodeBlock.of("$L.missing($L, $S)", place, supplied(to.value()), standard);
    }

    private static CodeBlock copy(PropertyCopy property, PropertyModel from, CodeBlock value, ObjectModel holder) {
        ValueCopy copy = Objects.requireNonNull(property.copy());
        if (copy instanceof ValueCopy.Pure pure) {
            return from.isNullable() && !property.isMissing()
                    ? CodeBlock.of("$T.optional($L, $L)", MigratorNames.COPIES, value, pure.reference())
                    : pure.call(value);
        }
        if (copy instanceof ValueCopy.Step step) {
            return step(property, from, value, step);
        }
        if (copy instanceof ValueCopy.Checked checked) {
            return checked.call(place(from.jsonName(), property.presence()), value);
        }
        if (copy instanceof ValueCopy.Each each) {
            return each(property, from, value, each.element(), holder);
        }
        return value;
    }

    private static CodeBlock step(PropertyCopy property, PropertyModel from, CodeBlock value, ValueCopy.Step step) {
        if (from.isNullable() && step.canFail() && property.presence().equals(PropertyCopy.MEANINGFUL)) {
            return CodeBlock.of(
                    "$L.optional($S, $T.$L, $L, $L)",
                    MIGRATION,
                    from.jsonName(),
                    MigratorNames.PRESENCE,
                    property.presence(),
                    value,
                    step.reference());
        }
        return CodeBlock.of(
                "$L.$L($S, $L, $L)",
                MIGRATION,
                from.isNullable() ? "optional" : step.canFail() ? "required" : "certain",
                from.jsonName(),
                value,
                step.reference());
    }

    private static CodeBlock each(
            PropertyCopy property, PropertyModel from, CodeBlock list, ValueCopy element, ObjectModel holder) {
        if (element instanceof ValueCopy.Pure pure) {
            return CodeBlock.of("$T.list($L, $L)", MigratorNames.COPIES, list, pure.reference());
        }
        CodeBlock step;
        if (element instanceof ValueCopy.Step each) {
            step = each.reference();
        } else if (element instanceof ValueCopy.Checked checked) {
            step = CodeBlock.of("(value, at) -> $L", checked.call(CodeBlock.of("at.element()"), CodeBlock.of("value")));
        } else {
            throw new GenerationException("no rule for a list of lists: " + from.jsonName());
        }
        CodeBlock presence = CodeBlock.of("$T.$L", MigratorNames.PRESENCE, property.presence());
        ElementRule rule = property.elements();
        if (rule == null || rule.isAny()) {
            return CodeBlock.of("$L.list($S, $L, $L, $L)", MIGRATION, from.jsonName(), presence, list, step);
        }
        CodeBlock elements = rule.code();
        CodeBlock condition = rule.condition(FROM, holder);
        if (condition != null) {
            elements = CodeBlock.of("$L.when($L)", elements, condition);
            presence =
                    CodeBlock.of("$L ? $T.$L : $L", condition, MigratorNames.PRESENCE, PropertyCopy.OPTIONAL, presence);
        }
        return CodeBlock.of("$L.list($S, $L, $L, $L, $L)", MIGRATION, from.jsonName(), presence, elements, list, step);
    }

    private static CodeBlock place(String jsonName, String presence) {
        return CodeBlock.of("$L.at($S, $T.$L)", MIGRATION, jsonName, MigratorNames.PRESENCE, presence);
    }

    private static CodeBlock supplied(ValueModel type) {
        if (type instanceof ValueModel.EnumOf constant) {
            return CodeBlock.of("$T.constant($T::ofWireValue)", MigratorNames.SUPPLIED, constant.type());
        }
        if (type instanceof ValueModel.Decimal) {
            return CodeBlock.of("$T::decimal", MigratorNames.SUPPLIED);
        }
        if (type instanceof ValueModel.Text text && text.maxLength() != null) {
            return CodeBlock.of("$T.text($L)", MigratorNames.SUPPLIED, text.maxLength());
        }
        throw new GenerationException("no rule to supply " + type);
    }
}
