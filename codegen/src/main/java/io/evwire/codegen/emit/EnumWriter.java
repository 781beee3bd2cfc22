// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.evwire.codegen.model.EnumModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a closed enumeration. */
public final class EnumWriter {

    private EnumWriter() {}

    /**
     * Writes the enumeration.
     *
     * @param model what to write
     * @return its source
     */
    public static TypeSpec.Builder write(EnumModel model) {
        ClassName name = model.name();
        TypeSpec.Builder type = TypeSpec.enumBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Names.WIRE_VALUE)
                .addJavadoc(
                        "$L\n\n@see $S",
                        JavadocText.ofType(model.documentation(), name.simpleName()),
                        JavadocText.source(model.documentation()));
        for (EnumModel.Constant constant : model.constants()) {
            type.addEnumConstant(constant.name(), constant(constant));
        }
        type.addEnumConstant("UNRECOGNIZED", unrecognized());
        type.addField(FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(List.class), name),
                        "KNOWN",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(
                        "$T.of($L)",
                        List.class,
                        model.constants().stream()
                                .map(constant -> CodeBlock.of("$L", constant.name()))
                                .collect(CodeBlock.joining(", ")))
                .build());
        type.addField(FieldSpec.builder(String.class, "wireValue", Modifier.PRIVATE, Modifier.FINAL)
                .build());
        type.addMethod(MethodSpec.constructorBuilder()
                .addParameter(String.class, "wireValue")
                .addStatement("this.wireValue = wireValue")
                .build());
        type.addMethod(wireValue());
        type.addMethod(databindValue());
        type.addMethod(known(name));
        type.addMethod(ofWireValue(name));
        type.addMethod(fromString(name));
        return type;
    }

    private static TypeSpec constant(EnumModel.Constant constant) {
        return TypeSpec.anonymousClassBuilder("$S", constant.wireValue())
                .addJavadoc("$L", JavadocText.ofConstant(constant))
                .build();
    }

    private static TypeSpec unrecognized() {
        return TypeSpec.anonymousClassBuilder("$S", "")
                .addJavadoc(
                        "$L",
                        "Stands for text that is not a value; only a lenient decode gives it, and it cannot be sent.")
                .build();
    }

    private static MethodSpec wireValue() {
        return MethodSpec.methodBuilder("wireValue")
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(Override.class)
                .returns(String.class)
                .beginControlFlow("if (this == UNRECOGNIZED)")
                .addStatement(
                        "throw new $T($S)",
                        IllegalStateException.class,
                        "UNRECOGNIZED has no text: choose a known value")
                .endControlFlow()
                .addStatement("return wireValue")
                .build();
    }

    private static MethodSpec databindValue() {
        return MethodSpec.methodBuilder("databindValue")
                .addModifiers(Modifier.PRIVATE)
                .addAnnotation(ClassName.get(Names.JACKSON, "JsonValue"))
                .returns(Object.class)
                .addStatement("return $T.valueOf(this)", Names.DATABIND)
                .build();
    }

    private static MethodSpec known(ClassName name) {
        return MethodSpec.methodBuilder("known")
                .addJavadoc(
                        "The values that can be sent.\n\n@return every constant but {@link #UNRECOGNIZED}, in the standard's order")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), name))
                .addStatement("return KNOWN")
                .build();
    }

    /** Jakarta REST looks for a method of this name where an enumeration is a parameter of a path or query. */
    private static MethodSpec fromString(ClassName name) {
        return MethodSpec.methodBuilder("fromString")
                .addJavadoc("The constant of a text: {@link #ofWireValue}, by the name that Jakarta REST looks for.\n\n"
                        + "@param text the text as in a message, case-sensitive\n"
                        + "@return the constant\n@throws IllegalArgumentException when the text is not a value\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(String.class, "text")
                .returns(name)
                .addStatement("return ofWireValue(text)")
                .build();
    }

    private static MethodSpec ofWireValue(ClassName name) {
        return MethodSpec.methodBuilder("ofWireValue")
                .addJavadoc("The constant of a text.\n\n@param text the text as in a message, case-sensitive\n"
                        + "@return the constant\n@throws IllegalArgumentException when the text is not a value\n")
                .addAnnotation(JacksonAnnotations.delegatingCreator())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(String.class, "text")
                .returns(name)
                .beginControlFlow("for ($T constant : KNOWN)", name)
                .beginControlFlow("if (constant.wireValue.equals(text))")
                .addStatement("return constant")
                .endControlFlow()
                .endControlFlow()
                .addStatement("throw $T.refusal(text, KNOWN)", Names.ENUM_VALUES)
                .build();
    }
}
