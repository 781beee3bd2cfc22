// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.codegen.model.ValueModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what a patch has that is a part of another: the object that it changes may be absent. */
final class NestedPatchMethods {

    private static final ClassName MISSING = ClassName.get("io.evwire.ocpi.v230.internal.patch", "MissingProperties");

    private NestedPatchMethods() {}

    static void addTo(TypeSpec.Builder type, ObjectModel patch, ObjectModel full) {
        type.addMethod(MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.STATIC)
                .addJavadoc("The patch that says everything of an object that was absent.")
                .addParameter(full.name(), "object")
                .returns(patch.name())
                .addStatement(
                        "return new $T($L)",
                        patch.name(),
                        PatchMethods.arguments(
                                patch,
                                NestedPatchMethods::whole,
                                CodeBlock.of(
                                        "$1T.betweenMembers($1T.NO_MEMBERS, object.$2L())",
                                        Names.PATCHES,
                                        patch.members())))
                .build());
        type.addMethod(missing(patch));
        type.addMethod(MethodSpec.methodBuilder("created")
                .addJavadoc("The object that was absent; nothing is {@link #missing()}.")
                .returns(full.name())
                .addStatement(
                        "return new $T($L)",
                        full.name(),
                        PatchMethods.arguments(
                                patch,
                                NestedPatchMethods::created,
                                CodeBlock.of(
                                        "$1T.appliedMembers($2L, $1T.NO_MEMBERS)", Names.PATCHES, patch.members())))
                .build());
    }

    private static CodeBlock whole(PropertyModel property) {
        return isClearable(property)
                ? CodeBlock.of(
                        "$T.between($L, object.$L())",
                        Names.PATCHES,
                        isList(property) ? CodeBlock.of("$T.of()", List.class) : CodeBlock.of("null"),
                        property.javaName())
                : CodeBlock.of("$T.to(object.$L())", Names.PATCHED, property.javaName());
    }

    private static CodeBlock created(PropertyModel property) {
        if (!isClearable(property)) {
            return CodeBlock.of("$T.given($L)", Names.PATCHES, property.javaName());
        }
        return isList(property)
                ? CodeBlock.of("$T.applied($L, $T.of())", Names.PATCHES, property.javaName(), List.class)
                : CodeBlock.of("$L.value()", property.javaName());
    }

    private static MethodSpec missing(ObjectModel patch) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("missing")
                .addJavadoc("What an object lacks that has no more than this says: required properties, by name.")
                .returns(ParameterizedTypeName.get(List.class, String.class));
        CodeBlock.Builder missing = CodeBlock.builder().add("return new $T()", MISSING);
        for (PropertyModel property : patch.properties()) {
            if (!isClearable(property)) {
                missing.add(".needs($S, $L)", property.jsonName(), property.javaName());
            }
        }
        return method.addStatement(missing.add(".names()").build()).build();
    }

    private static boolean isClearable(PropertyModel property) {
        return property.value() instanceof ValueModel.PatchedOf patched && patched.isClearable();
    }

    private static boolean isList(PropertyModel property) {
        return property.value() instanceof ValueModel.PatchedOf patched && patched.isList();
    }
}
