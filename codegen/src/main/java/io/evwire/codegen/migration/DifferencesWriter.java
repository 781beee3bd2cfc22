// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.migration;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the table of all differences. */
final class DifferencesWriter {

    static final String NAME = "GeneratedDifferences";

    private DifferencesWriter() {}

    static TypeSpec.Builder write(List<DifferenceModel> differences, MigratorNames names) {
        ClassName row = ClassName.get(names.apiPackage(), "Difference");
        CodeBlock rows = differences.stream()
                .map(difference -> CodeBlock.of(
                        "new $T($S, $S, $T.$L, $S, $S, $S)",
                        row,
                        difference.type(),
                        difference.property(),
                        row.nestedClass("Kind"),
                        difference.kind(),
                        difference.what(),
                        difference.toNewer(),
                        difference.toOlder()))
                .collect(CodeBlock.joining(",\n"));
        return TypeSpec.classBuilder(NAME)
                .addModifiers(Modifier.FINAL)
                .addJavadoc("Every difference between the schemas of OCPP 2.0.1 and OCPP 2.1.")
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(ClassName.get(List.class), row),
                                "ALL",
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer("$T.of(\n$L)", List.class, rows)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }
}
