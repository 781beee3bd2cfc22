// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.catalog;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.evwire.codegen.emit.JavadocText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes a component: a class with one constant for each of its variables. */
final class ComponentWriter {

    /** The constant that holds the component itself. */
    static final String COMPONENT = "COMPONENT";

    private ComponentWriter() {}

    static TypeSpec.Builder write(Component component, String source) {
        TypeSpec.Builder type = TypeSpec.classBuilder(component.className())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("$L\n\n@see $S", JavadocText.escape(component.description()), source);
        component.variables().forEach(variable -> type.addField(constant(variable)));
        return type.addField(FieldSpec.builder(
                                CatalogTypes.STANDARD_COMPONENT,
                                COMPONENT,
                                Modifier.PUBLIC,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc("$L", componentDoc(component))
                        .initializer(
                                "new $T($S, $S, $T.of($L))",
                                CatalogTypes.STANDARD_COMPONENT,
                                component.name(),
                                CatalogTypes.plain(component.description()),
                                List.class,
                                component.variables().stream()
                                        .map(variable -> CodeBlock.of("$L", variable.constant()))
                                        .collect(CodeBlock.joining(", ")))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    private static String componentDoc(Component component) {
        return component.variables().isEmpty()
                ? "The component, which has no variables of its own, but may have any generic one."
                : "The component with all variables above.";
    }

    private static FieldSpec constant(Variable variable) {
        return FieldSpec.builder(
                        CatalogTypes.STANDARD_VARIABLE,
                        variable.constant(),
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("$L", doc(variable))
                .initializer(
                        "new $T($S, $S, $L, $L, $T.$L, $L, $T.$L, $L)",
                        CatalogTypes.STANDARD_VARIABLE,
                        variable.component(),
                        variable.name(),
                        CatalogTypes.textOrNull(Objects.requireNonNullElse(variable.instance(), "")),
                        CatalogTypes.listOfTexts(variable.attributes()),
                        CatalogTypes.VARIABLE_DATA_TYPE,
                        variable.dataType(),
                        CatalogTypes.listOfTexts(variable.units()),
                        CatalogTypes.REQUIREMENT,
                        variable.requirement(),
                        CatalogTypes.textOrNull(
                                CatalogTypes.plain(Objects.requireNonNullElse(variable.description(), ""))))
                .build();
    }

    /** What it is, then the facts; where its name says all, the facts alone. */
    private static String doc(Variable variable) {
        String name = variable.name() + (variable.instance() == null ? "" : "[" + variable.instance() + "]");
        List<String> facts = new ArrayList<>();
        facts.add(variable.dataType().text()
                + (variable.units().isEmpty() ? "" : " in " + String.join(" or ", variable.units())));
        facts.add(variable.requirement().inWords());
        if (!variable.attributes().isEmpty()) {
            facts.add("as " + String.join(", ", variable.attributes()));
        }
        String line = JavadocText.escape("`" + name + "`: " + String.join(", ", facts) + ".");
        return variable.description() == null ? line : JavadocText.escape(variable.description()) + "\n\n<p>" + line;
    }
}
