// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.codegen.model.ValueModel;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the builder nested in a record. */
final class BuilderWriter {

    private final ObjectModel model;
    private final ClassName builder;

    BuilderWriter(ObjectModel model) {
        this.model = model;
        this.builder = model.name().nestedClass("Builder");
    }

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Builds {@link $T}; what is not set is absent.", model.name());
        for (PropertyModel property : model.properties()) {
            type.addField(field(property));
        }
        if (model.isOpen()) {
            type.addField(FieldSpec.builder(JavaTypes.MEMBERS, model.members(), Modifier.PRIVATE)
                    .initializer("$T.of()", Map.class)
                    .build());
        }
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        for (PropertyModel property : model.properties()) {
            type.addMethod(setter(
                    property.javaName(),
                    parameterType(property),
                    JavadocText.inParagraph(property),
                    JavadocText.ofParameter(property)));
            if (property.value() instanceof ValueModel.PatchedOf patched) {
                addPatchSetters(type, property, patched);
            }
        }
        if (model.isOpen()) {
            type.addMethod(setter(model.members(), JavaTypes.MEMBERS, "", JavadocText.ofMembers()));
        }
        return type.addMethod(build()).build();
    }

    private void addPatchSetters(TypeSpec.Builder type, PropertyModel property, ValueModel.PatchedOf patched) {
        String component = property.javaName();
        type.addMethod(MethodSpec.methodBuilder(component)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Changes {@link $T#$L()}.\n\n@param $L the new value\n@return this",
                        model.name(),
                        component,
                        component)
                .addParameter(JavaTypes.plain(patched.value()), component)
                .returns(builder)
                .addStatement("return $1L($2T.to($1L))", component, Names.PATCHED)
                .build());
        if (patched.isClearable()) {
            type.addMethod(MethodSpec.methodBuilder(
                            "clear" + Character.toUpperCase(component.charAt(0)) + component.substring(1))
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("Clears {@link $T#$L()}.\n\n@return this", model.name(), component)
                    .returns(builder)
                    .addStatement("return $L($T.cleared())", component, Names.PATCHED)
                    .build());
        }
    }

    private static FieldSpec field(PropertyModel property) {
        if (property.isPatched()) {
            return FieldSpec.builder(JavaTypes.boxed(property.value()), property.javaName(), Modifier.PRIVATE)
                    .initializer("$T.unchanged()", Names.PATCHED)
                    .build();
        }
        if (property.isList()) {
            return FieldSpec.builder(JavaTypes.boxed(property.value()), property.javaName(), Modifier.PRIVATE)
                    .initializer("$T.of()", List.class)
                    .build();
        }
        return FieldSpec.builder(JavaTypes.nullable(property.value()), property.javaName(), Modifier.PRIVATE)
                .build();
    }

    private static TypeName parameterType(PropertyModel property) {
        if (property.isList() || property.isPatched()) {
            return JavaTypes.boxed(property.value());
        }
        return property.isRequired() ? JavaTypes.plain(property.value()) : JavaTypes.nullable(property.value());
    }

    private MethodSpec setter(String component, TypeName type, String words, String takes) {
        return MethodSpec.methodBuilder(component)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Sets {@link $T#$L()}.$L\n\n@param $L $L\n@return this",
                        model.name(),
                        component,
                        words,
                        component,
                        takes)
                .addParameter(type, component)
                .returns(builder)
                .addStatement("this.$1L = $1L", component)
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        CodeBlock arguments = model.properties().stream().map(this::argument).collect(CodeBlock.joining(", "));
        CodeBlock members = CodeBlock.of("$L$L", model.properties().isEmpty() ? "" : ", ", model.members());
        return MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Makes the record.\n\n@return the record\n"
                        + "@throws NullPointerException when something required is not set, with its name\n")
                .returns(model.name())
                .addStatement(
                        "return new $T($L$L)", model.name(), arguments, model.isOpen() ? members : CodeBlock.of(""))
                .build();
    }

    private CodeBlock argument(PropertyModel property) {
        if (property.isList() || !property.isRequired()) {
            return CodeBlock.of("$L", property.javaName());
        }
        return CodeBlock.of(
                "$T.required($L, $S)",
                Names.CANONICAL,
                property.javaName(),
                model.name().simpleName() + "." + property.javaName());
    }
}
