// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.operation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.evwire.codegen.naming.JavaNames;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the list of all operations: one for each catalog, with what every catalog has. */
final class OperationListWriter {

    /** The class. */
    static final String NAME = "AllOperations";

    private final OperationNames names;

    OperationListWriter(OperationNames names) {
        this.names = names;
    }

    TypeSpec.Builder write(List<InterfaceModel> interfaces) {
        Map<String, CodeBlock> catalogs = new TreeMap<>();
        for (InterfaceModel model : interfaces) {
            if (model.catalog() != null) {
                catalogs.computeIfAbsent(model.catalog(), catalog -> listsOf(interfaces, catalog));
            }
        }
        TypeSpec.Builder type = TypeSpec.classBuilder(NAME)
                .addModifiers(Modifier.FINAL)
                .addJavadoc("Every operation, for the catalogs.")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        catalogs.forEach((catalog, lists) -> type.addMethod(MethodSpec.methodBuilder(JavaNames.camelCase(catalog))
                .addModifiers(Modifier.STATIC)
                .returns(ClientWriter.listOfOperations(names))
                .addStatement("return $T.of(\n$L)\n.flatMap($T::stream)\n.toList()", Stream.class, lists, List.class)
                .build()));
        return type;
    }

    private CodeBlock listsOf(List<InterfaceModel> interfaces, @Nullable String catalog) {
        return interfaces.stream()
                .filter(model -> model.catalog() == null || model.catalog().equals(catalog))
                .map(model -> CodeBlock.of("$T.operations()", names.client(model)))
                .collect(CodeBlock.joining(",\n"));
    }
}
