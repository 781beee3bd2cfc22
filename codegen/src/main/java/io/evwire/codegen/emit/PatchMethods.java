package io.evwire.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.codegen.model.ValueModel;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes what the record of a patch has beside its components: how it is made of two objects, and how applied to one.
 */
final class PatchMethods {

    private PatchMethods() {}

    /** Brings a component into the form in which the patch holds it. */
    static CodeBlock canonical(String component, String qualified, ValueModel.PatchedOf patched) {
        if (patched.value() instanceof ValueModel.ListOf) {
            return patched.isClearable()
                    ? CodeBlock.of("$1L = $2T.list($1L, $3S)", component, Names.PATCHES, qualified)
                    : CodeBlock.of(
                            "$1L = $2T.required($1L, $3S).map(list -> $4T.list(list, $3S))",
                            component,
                            Names.PATCHES,
                            qualified,
                            Names.CANONICAL);
        }
        String check = patched.isClearable() ? "optional" : "required";
        String form = RecordWriter.canonicalForm(patched.value());
        return form == null
                ? CodeBlock.of("$T.$L($L, $S)", Names.PATCHES, check, component, qualified)
                : CodeBlock.of(
                        "$1L = $2T.$3L($1L, $4S).map($5T::$6L)",
                        component,
                        Names.PATCHES,
                        check,
                        qualified,
                        Names.CANONICAL,
                        form);
    }

    static void addTo(TypeSpec.Builder type, ObjectModel patch, ObjectModel full) {
        type.addMethod(diff(patch, full.name()));
        type.addMethod(apply(patch, full.name()));
    }

    private static MethodSpec diff(ObjectModel patch, ClassName full) {
        boolean appends = patch.properties().stream().anyMatch(PropertyModel::isAppended);
        return MethodSpec.methodBuilder("diff")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "The patch that makes one object of another: applied to {@code before} it gives {@code after}.\n\n"
                                + "@param before the object as the receiver has it\n"
                                + "@param after the object as it is now\n"
                                + "@return the patch"
                                + (appends
                                        ? "\n@throws IllegalArgumentException when a list that a patch only adds to has"
                                                + " changed otherwise: then PUT the whole object"
                                        : ""))
                .addParameter(full, "before")
                .addParameter(full, "after")
                .returns(patch.name())
                .addStatement(
                        "return new $T($L)",
                        patch.name(),
                        arguments(patch, PatchMethods::difference, "$T.betweenMembers(before.$L(), after.$L())"))
                .build();
    }

    private static CodeBlock difference(PropertyModel property) {
        String component = property.javaName();
        if (property.isPatched()) {
            return CodeBlock.of("$1T.between(before.$2L(), after.$2L())", Names.PATCHES, component);
        }
        return property.isAppended()
                ? CodeBlock.of(
                        "$1T.added(before.$2L(), after.$2L(), $3S)", Names.PATCHES, component, property.jsonName())
                : CodeBlock.of("after.$L()", component);
    }

    private static MethodSpec apply(ObjectModel patch, ClassName full) {
        return MethodSpec.methodBuilder("apply")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "The object after these changes.\n\n@param object the object before\n@return a changed copy")
                .addParameter(full, "object")
                .returns(full)
                .addStatement(
                        "return new $T($L)",
                        full,
                        arguments(patch, PatchMethods::application, "$T.appliedMembers($L, object.$L())"))
                .build();
    }

    private static CodeBlock application(PropertyModel property) {
        String component = property.javaName();
        if (property.value() instanceof ValueModel.PatchedOf patched) {
            if (!patched.isClearable()) {
                return CodeBlock.of("$1L.valueOr(object.$1L())", component);
            }
            return patched.isList()
                    ? CodeBlock.of("$1T.applied($2L, object.$2L())", Names.PATCHES, component)
                    : CodeBlock.of("$1L.applyTo(object.$1L())", component);
        }
        return property.isAppended()
                ? CodeBlock.of("$1T.appended(object.$2L(), $2L)", Names.PATCHES, component)
                : CodeBlock.of("$L", component);
    }

    private static CodeBlock arguments(
            ObjectModel patch, Function<PropertyModel, CodeBlock> argument, String ofMembers) {
        Stream<CodeBlock> properties = patch.properties().stream().map(argument);
        Stream<CodeBlock> members = patch.isOpen()
                ? Stream.of(CodeBlock.of(ofMembers, Names.PATCHES, patch.members(), patch.members()))
                : Stream.of();
        return Stream.concat(properties, members).collect(CodeBlock.joining(", "));
    }
}
