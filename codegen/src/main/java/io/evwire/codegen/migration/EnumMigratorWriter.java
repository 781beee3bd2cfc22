// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.migration;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.evwire.codegen.model.EnumModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jsonschema2pojo.exception.GenerationException;
import org.jspecify.annotations.Nullable;

/** Writes the class that gives the constants of an enumeration in the other version. */
final class EnumMigratorWriter {

    /** The field with the value that stands for those which the older enumeration lacks. */
    static final String COARSER = "COARSER";

    /** The function that gives the older value that means the same as one that is lacking. */
    static final String ALIKE = "alike";

    private static final String UNRECOGNIZED = "UNRECOGNIZED";

    private final EnumPair pair;
    private final MigratorNames names;
    private final @Nullable String coarser;
    private final Map<String, String> alike;

    EnumMigratorWriter(EnumPair pair, MigratorNames names, @Nullable String coarser, Map<String, String> alike) {
        this.pair = pair;
        this.names = names;
        this.coarser = coarser;
        this.alike = alike;
    }

    TypeSpec.Builder write() {
        ClassName older = pair.older().name();
        TypeSpec.Builder type = TypeSpec.classBuilder(names.ofEnum(pair.older()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Not API: the values of $L in the other version.", older.simpleName())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (coarser != null) {
            type.addField(
                    FieldSpec.builder(MigratorNames.ANSWER, COARSER, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                            .addJavadoc("What a lossy migration gives for a value that OCPP 2.0.1 lacks.")
                            .initializer("new $T($T.$L)", MigratorNames.USE, older, constant(coarser))
                            .build());
        }
        CodeBlock up = pair.newerEnum() == null
                ? CodeBlock.of("return new $T(from.wireValue())", pair.newer())
                : byConstant(older, pair.newer());
        type.addMethod(function(Direction.UP, older, pair.newer(), up));
        CodeBlock down = pair.newerEnum() == null ? byText(older) : byConstant(pair.newer(), older);
        TypeName olderOrNull = pair.isSame()
                ? older
                : older.annotated(AnnotationSpec.builder(MigratorNames.NULLABLE).build());
        type.addMethod(function(Direction.DOWN, pair.newer(), olderOrNull, down));
        if (!alike.isEmpty()) {
            type.addMethod(alike());
        }
        return type;
    }

    private MethodSpec alike() {
        ClassName older = pair.older().name();
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (from) {\n");
        alike.forEach((added, same) ->
                cases.add("case $L -> $T.$L;\n", constant(pair.added(), added), older, constant(same)));
        return MethodSpec.methodBuilder(ALIKE)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "What $1L writes for a value that it lacks.\n\n"
                                + "@param from the value\n"
                                + "@return the value that means the same, or null when there is none",
                        names.target(Direction.DOWN))
                .addParameter(pair.newer(), "from")
                .returns(older.annotated(
                        AnnotationSpec.builder(MigratorNames.NULLABLE).build()))
                .addStatement(cases.add("default -> null;\n}").build())
                .build();
    }

    private MethodSpec function(Direction direction, ClassName from, TypeName to, CodeBlock body) {
        boolean isPartial = direction == Direction.DOWN && !pair.isSame();
        return MethodSpec.methodBuilder(names.function(direction))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "The value in $L.\n\n@param from the value\n@return the same value$L",
                        names.target(direction),
                        isPartial ? ", or null when there is none" : "")
                .addParameter(from, "from")
                .returns(to)
                .addStatement(body)
                .build();
    }

    private CodeBlock byConstant(ClassName from, ClassName to) {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (from) {\n");
        for (EnumModel.Constant value : pair.older().constants()) {
            cases.add("case $L -> $T.$L;\n", value.name(), to, value.name());
        }
        if (from.equals(pair.newer()) && !pair.isSame()) {
            String added = pair.added().stream().map(EnumModel.Constant::name).collect(Collectors.joining(", "));
            cases.add("case $L -> null;\n", added);
        }
        return cases.add("case $1L -> $2T.$1L;\n}", UNRECOGNIZED, to).build();
    }

    private CodeBlock byText(ClassName to) {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (from.wireValue()) {\n");
        for (EnumModel.Constant value : pair.older().constants()) {
            cases.add("case $S -> $T.$L;\n", value.wireValue(), to, value.name());
        }
        return cases.add("default -> null;\n}").build();
    }

    private String constant(String wireValue) {
        return constant(pair.older().constants(), wireValue);
    }

    private String constant(List<EnumModel.Constant> constants, String wireValue) {
        return constants.stream()
                .filter(value -> value.wireValue().equals(wireValue))
                .findFirst()
                .orElseThrow(() -> new GenerationException(
                        wireValue + " is not such a value of " + pair.older().name()))
                .name();
    }
}
