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
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the lookup of an enumeration's values by their wire text. */
public final class EnumCodecWriter {

    private EnumCodecWriter() {}

    /**
     * Writes the codec.
     *
     * @param model the enumeration
     * @return its codec
     */
    public static TypeSpec.Builder write(EnumModel model) {
        ClassName name = model.name();
        return TypeSpec.classBuilder(name.simpleName() + "Codec")
                .addJavadoc("Not API: finds the constants of {@link $T} by their wire text.", name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(Names.ENUM_VALUES, name),
                                "VALUES",
                                Modifier.PUBLIC,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc("The values.")
                        .initializer(
                                "$T.of($T.values(), $T.UNRECOGNIZED, $L$L)",
                                Names.ENUM_VALUES,
                                name,
                                name,
                                olderLiterals(model.olderLiterals()),
                                sameMeaning(model.sameMeaning()))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    private static CodeBlock sameMeaning(List<String> literals) {
        CodeBlock texts =
                literals.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", "));
        return literals.isEmpty() ? texts : CodeBlock.of(", $T.of($L)", Set.class, texts);
    }

    private static CodeBlock olderLiterals(Map<String, String> literals) {
        if (literals.isEmpty()) {
            return CodeBlock.of("$T.of()", Map.class);
        }
        CodeBlock entries = literals.entrySet().stream()
                .map(literal -> CodeBlock.of("$T.entry($S, $S)", Map.class, literal.getKey(), literal.getValue()))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.ofEntries($L)", Map.class, entries);
    }
}
