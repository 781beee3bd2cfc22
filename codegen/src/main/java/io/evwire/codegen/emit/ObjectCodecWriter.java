// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.codegen.model.StandIn;
import io.evwire.codegen.model.ValueModel;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the streaming codec of an object type: a loop over its properties that checks while it reads. */
public final class ObjectCodecWriter {

    private static final Modifier[] CONSTANT = {Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL};

    private final ObjectModel model;
    private final ClassName codec;
    private final CodecStatements statements;

    /**
     * A writer of one codec.
     *
     * @param model the type
     * @param codecs where the codecs stand
     */
    public ObjectCodecWriter(ObjectModel model, Codecs codecs) {
        this.model = model;
        this.codec = codecs.of(model.name());
        this.statements = new CodecStatements(codecs);
    }

    /**
     * Writes the codec.
     *
     * @return the class
     */
    public TypeSpec.Builder write() {
        ParameterizedTypeName objectCodec = ParameterizedTypeName.get(Names.OBJECT_CODEC, model.name());
        TypeSpec.Builder type = TypeSpec.classBuilder(codec)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Not API: decodes and encodes {@link $T}.", model.name())
                .superclass(objectCodec)
                // With the class itself for its type, whoever hands the codec on would load it to be verified.
                .addField(FieldSpec.builder(objectCodec, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The codec.")
                        .initializer("new $T()", codec)
                        .build());
        addConstants(type);
        return type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(typeMethod())
                .addMethod(read())
                .addMethod(write(CodeBlock.builder()));
    }

    private void addConstants(TypeSpec.Builder type) {
        int index = 0;
        for (PropertyModel property : model.properties()) {
            type.addField(FieldSpec.builder(TypeName.INT, property.constantName(), CONSTANT)
                    .initializer("$L", index++)
                    .build());
        }
        CodeBlock required = mask(PropertyModel::isRequired);
        CodeBlock names = model.properties().stream()
                .map(property -> CodeBlock.of(", $S", property.jsonName()))
                .collect(CodeBlock.joining(""));
        type.addField(FieldSpec.builder(Names.OBJECT_SHAPE, "SHAPE", CONSTANT)
                .initializer(
                        "$T.$L($L$L)$L$L$L$L$L",
                        Names.OBJECT_SHAPE,
                        model.isOpen() ? "open" : "closed",
                        required.isEmpty() ? CodeBlock.of("0") : required,
                        names,
                        marks("untold", PropertyModel::isUntoldWhenAbsent),
                        marks("independent", PropertyModel::isIndependent),
                        marks("sensitive", PropertyModel::isSecret),
                        marks("growing", PropertyModel::isLongerElsewhere),
                        standIns())
                .build());
        for (PropertyModel property : model.properties()) {
            addValueConstants(type, property, property.value());
        }
    }

    private CodeBlock standIns() {
        CodeBlock.Builder all = CodeBlock.builder();
        for (PropertyModel property : model.properties()) {
            StandIn standIn = property.standIn();
            if (standIn != null) {
                PropertyModel beside = model.properties().stream()
                        .filter(other -> other.jsonName().equals(standIn.beside()))
                        .findFirst()
                        .orElseThrow();
                all.add(
                        ".standIn($L, $S, $L, $S)",
                        property.constantName(),
                        standIn.literal(),
                        beside.constantName(),
                        standIn.text());
            }
        }
        return all.build();
    }

    private CodeBlock marks(String method, Predicate<PropertyModel> wanted) {
        CodeBlock mask = mask(wanted);
        return mask.isEmpty() ? mask : CodeBlock.of(".$L($L)", method, mask);
    }

    private CodeBlock mask(Predicate<PropertyModel> wanted) {
        return model.properties().stream()
                .filter(wanted)
                .map(property -> CodeBlock.of("1L << $L", property.constantName()))
                .collect(CodeBlock.joining(" | "));
    }

    private void addValueConstants(TypeSpec.Builder type, PropertyModel property, ValueModel value) {
        if (value instanceof ValueModel.PatchedOf patched) {
            addValueConstants(type, property, patched.value());
        } else if (value instanceof ValueModel.Text text
                && text.form() != null
                && !CodecStatements.isCommon(text.form())) {
            type.addField(FieldSpec.builder(Names.TEXT_FORM, CodecStatements.form(property), CONSTANT)
                    .initializer(CodecStatements.form(text.form()))
                    .build());
        } else if (value instanceof ValueModel.CiText text) {
            type.addField(FieldSpec.builder(text.codecs(), CodecStatements.text(property), CONSTANT)
                    .initializer(CodecStatements.elementCodec(text))
                    .build());
        } else if (value instanceof ValueModel.Decimal decimal) {
            addBound(type, CodecStatements.min(property), decimal.min());
            addBound(type, CodecStatements.max(property), decimal.max());
        } else if (value instanceof ValueModel.ListOf list && CodecStatements.needsElementCodec(list)) {
            type.addField(FieldSpec.builder(
                            ParameterizedTypeName.get(Names.ELEMENT_CODEC, JavaTypes.boxed(list.element())),
                            CodecStatements.element(property),
                            CONSTANT)
                    .initializer(CodecStatements.elementCodec(list.element()))
                    .build());
        }
    }

    private static void addBound(TypeSpec.Builder type, String name, @Nullable BigDecimal bound) {
        if (bound != null) {
            type.addField(FieldSpec.builder(BigDecimal.class, name, CONSTANT)
                    .initializer("new $T($S)", BigDecimal.class, bound.toPlainString())
                    .build());
        }
    }

    private MethodSpec typeMethod() {
        return MethodSpec.methodBuilder("type")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Class.class), model.name()))
                .addStatement("return $T.class", model.name())
                .build();
    }

    private MethodSpec read() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(model.name().annotated(JavaTypes.NULLABLE))
                .addParameter(Names.VALUE_READER, "in")
                .beginControlFlow("if (!in.startObject())")
                .addStatement("return null")
                .endControlFlow();
        for (PropertyModel property : model.properties()) {
            method.addStatement(statements.local(property));
        }
        if (model.isOpen()) {
            method.addStatement("$T $L = null", JavaTypes.MEMBERS, model.members());
        }
        method.addStatement("long seen = 0")
                .beginControlFlow(
                        "for (int property = in.nextProperty(SHAPE, seen); property != $T.END; property ="
                                + " in.nextProperty(SHAPE, seen))",
                        Names.VALUE_READER)
                .addStatement("seen |= 1L << property")
                .beginControlFlow("switch (property)");
        for (PropertyModel property : model.properties()) {
            method.addStatement("case $L -> $L", property.constantName(), statements.read(property));
        }
        if (model.isOpen()) {
            method.addStatement("default -> $1L = in.member($1L)", model.members());
        } else {
            method.addStatement("default -> throw new $T(property)", AssertionError.class);
        }
        method.endControlFlow().endControlFlow().addStatement("in.endObject(SHAPE, seen)");
        CodeBlock missing = model.properties().stream()
                .filter(PropertyModel::isRequired)
                .map(statements::isUndecoded)
                .collect(CodeBlock.joining(" || "));
        if (!missing.isEmpty()) {
            method.beginControlFlow("if ($L)", missing)
                    .addStatement("in.incomplete()")
                    .addStatement("return null")
                    .endControlFlow();
        }
        return method.addStatement("return new $T($L)", model.name(), arguments())
                .build();
    }

    private CodeBlock arguments() {
        Stream<CodeBlock> properties = model.properties().stream().map(statements::argument);
        Stream<CodeBlock> members = model.isOpen()
                ? Stream.of(CodeBlock.of("$1L == null ? $2T.of() : $1L", model.members(), Map.class))
                : Stream.of();
        return Stream.concat(properties, members).collect(CodeBlock.joining(", "));
    }

    /** A statement where it is only an expression. */
    private static CodeBlock asStatement(CodeBlock code) {
        return code.toString().endsWith("}\n")
                ? code
                : CodeBlock.builder().addStatement(code).build();
    }

    private MethodSpec write(CodeBlock.Builder body) {
        body.addStatement("out.startObject()");
        for (PropertyModel property : model.properties()) {
            body.add(asStatement(statements.write(property)));
        }
        if (model.isOpen()) {
            body.addStatement("out.members(SHAPE, value.$L())", model.members());
        }
        body.addStatement("out.endObject()");
        return MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(model.name(), "value")
                .addParameter(Names.VALUE_WRITER, "out")
                .addCode(body.build())
                .build();
    }
}
