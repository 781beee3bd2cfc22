// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.evwire.codegen.model.EnumModel;
import io.evwire.codegen.model.OpenValueModel;
import io.evwire.codegen.model.ValueModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the value type of a text with recommended values, and its codec. */
public final class OpenValueWriter {

    private static final Modifier[] PUBLIC_CONSTANT = {Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL};

    private OpenValueWriter() {}

    /**
     * Writes the value type.
     *
     * @param model what to write
     * @return its source
     */
    public static TypeSpec.Builder write(OpenValueModel model) {
        ClassName name = model.name();
        TypeSpec.Builder type = TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Names.WIRE_VALUE)
                .addJavadoc(
                        "$L Any text is kept; the constants are the values that the standard recommends.\n\n"
                                + "@param wireValue The text.$L\n@see $S",
                        JavadocText.ofType(model.documentation(), name.simpleName()),
                        model.maxLength() == null ? "" : " At most " + model.maxLength() + " characters.",
                        JavadocText.source(model.documentation()))
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(ParameterSpec.builder(String.class, "wireValue")
                                .addAnnotation(ClassName.get(Names.JACKSON, "JsonValue"))
                                .addAnnotations(
                                        Constraints.ofElement(new ValueModel.Text(model.maxLength(), model.form())))
                                .build())
                        .build());
        for (EnumModel.Constant constant : model.recommended()) {
            type.addField(FieldSpec.builder(name, constant.name(), PUBLIC_CONSTANT)
                    .addJavadoc("$L", JavadocText.ofConstant(constant))
                    .initializer("new $T($S)", name, constant.wireValue())
                    .build());
        }
        type.addField(FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(List.class), name),
                        "RECOMMENDED",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(
                        "$T.of($L)",
                        List.class,
                        model.recommended().stream()
                                .map(constant -> CodeBlock.of("$L", constant.name()))
                                .collect(CodeBlock.joining(", ")))
                .build());
        type.addMethod(constructor(name));
        type.addMethod(recommended(name));
        type.addMethod(toStringMethod());
        return type;
    }

    /**
     * Writes the codec.
     *
     * @param model the value type
     * @return its codec
     */
    public static TypeSpec.Builder writeCodec(OpenValueModel model) {
        ClassName name = model.name();
        ClassName openValues = ClassName.get(Names.RUNTIME, "OpenValues");
        return TypeSpec.classBuilder(name.simpleName() + "Codec")
                .addJavadoc("Not API: decodes and encodes {@link $T}.", name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(FieldSpec.builder(ParameterizedTypeName.get(openValues, name), "VALUES", PUBLIC_CONSTANT)
                        .addJavadoc("The codec.")
                        .initializer("$T.of($T.recommended(), $L, $T::new)", openValues, name, limits(model), name)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    private static CodeBlock limits(OpenValueModel model) {
        CodeBlock maxLength = model.maxLength() == null
                ? CodeBlock.of("$T.UNLIMITED", Names.VALUE_READER)
                : CodeBlock.of("$L", model.maxLength());
        return model.form() == null ? maxLength : CodeBlock.of("$L, $L", maxLength, CodecStatements.form(model.form()));
    }

    private static MethodSpec constructor(ClassName name) {
        return MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(JacksonAnnotations.delegatingCreator())
                .addJavadoc("Refuses null.\n\n@param wireValue the text\n")
                .addStatement("$T.required(wireValue, $S)", Names.CANONICAL, name.simpleName() + ".wireValue")
                .build();
    }

    private static MethodSpec recommended(ClassName name) {
        return MethodSpec.methodBuilder("recommended")
                .addJavadoc(
                        "The values that the standard recommends.\n\n@return the constants, in the standard's order\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), name))
                .addStatement("return RECOMMENDED")
                .build();
    }

    private static MethodSpec toStringMethod() {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The text.")
                .returns(String.class)
                .addStatement("return wireValue")
                .build();
    }
}
