// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.catalog;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.evwire.codegen.emit.JavadocText;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a table of named values: a class of constants with a lookup by name. */
final class NamedTableWriter {

    /** The constant that holds all. */
    static final String CATALOG = "CATALOG";

    private NamedTableWriter() {}

    static TypeSpec.Builder write(NamedTable table, String source) {
        TypeSpec.Builder type = TypeSpec.classBuilder(table.className())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The standardized $L.\n\n@see $S", table.plural(), source);
        table.entries().forEach(entry -> type.addField(constant(table, entry)));
        TypeName catalog = ParameterizedTypeName.get(CatalogTypes.NAMED_CATALOG, table.valueType());
        return type.addField(FieldSpec.builder(catalog, CATALOG, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(
                                "$T.$L($T.of($L))",
                                CatalogTypes.NAMED_CATALOG,
                                table.lookup(),
                                List.class,
                                table.entries().stream()
                                        .map(entry -> CodeBlock.of("$L", entry.constant()))
                                        .collect(CodeBlock.joining(", ")))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(all(table))
                .addMethod(find(table));
    }

    private static FieldSpec constant(NamedTable table, NamedTable.Entry entry) {
        String facts = entry.facts().isEmpty() ? "" : "\n\n<p>" + JavadocText.escape(entry.facts());
        return FieldSpec.builder(table.valueType(), entry.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("{@code $L}: $L$L", entry.name(), JavadocText.escape(entry.description()), facts)
                .initializer("new $T($L)", table.valueType(), entry.value())
                .build();
    }

    private static MethodSpec all(NamedTable table) {
        return MethodSpec.methodBuilder("all")
                .addJavadoc("Every one.\n\n@return the $L in the standard's order", table.plural())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(CatalogTypes.LIST, table.valueType()))
                .addStatement("return $L.all()", CATALOG)
                .build();
    }

    private static MethodSpec find(NamedTable table) {
        String letterCase = table.lookup().equals("exact") ? "case-sensitive" : "in any letter case";
        return MethodSpec.methodBuilder("find")
                .addJavadoc(
                        "The one of a name.\n\n@param name the name, $L\n"
                                + "@return it, or null when this version does not name it",
                        letterCase)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(table.valueType().annotated(CatalogTypes.nullable()))
                .addParameter(String.class, "name")
                .addStatement("return $L.find(name)", CATALOG)
                .build();
    }
}
