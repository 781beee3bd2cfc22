// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.catalog;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the lookups over all components and variables of a version. */
final class StandardVariablesWriter {

    static final String NAME = "StandardVariables";

    private static final TypeName NULLABLE_TEXT = ClassName.get(String.class).annotated(CatalogTypes.nullable());

    private StandardVariablesWriter() {}

    static TypeSpec.Builder write(List<Component> components, String packageName, String source) {
        return TypeSpec.classBuilder(NAME)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "The standardized components and variables, to be found by name. A class for each component has"
                                + " its variables as constants.\n\n@see $S",
                        source)
                .addField(FieldSpec.builder(
                                CatalogTypes.VARIABLE_CATALOG,
                                "CATALOG",
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer(
                                "new $T($T.of($L), $L, $L)",
                                CatalogTypes.VARIABLE_CATALOG,
                                List.class,
                                components.stream()
                                        .filter(Component::isReal)
                                        .map(component -> constant(component, packageName))
                                        .collect(CodeBlock.joining(", ")),
                                constant(ComponentTable.get(components, Component.GENERIC), packageName),
                                constant(ComponentTable.get(components, Component.UNASSIGNED), packageName))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(method("catalog", CatalogTypes.VARIABLE_CATALOG)
                        .addJavadoc("The catalog with every way to search it.\n\n@return the catalog")
                        .addStatement("return CATALOG")
                        .build())
                .addMethod(method("all", ParameterizedTypeName.get(CatalogTypes.LIST, CatalogTypes.STANDARD_VARIABLE))
                        .addJavadoc(
                                "Every variable: the generic ones, then component by component.\n\n"
                                        + "@return the variables\n@see $T#all()",
                                CatalogTypes.VARIABLE_CATALOG)
                        .addStatement("return CATALOG.all()")
                        .build())
                .addMethod(find().addJavadoc(
                                "The variable without instance of a component.\n\n"
                                        + "@param component the component's name, in any letter case\n"
                                        + "@param variable the variable's name, in any letter case\n"
                                        + "@return the variable, or null when the standard does not name it\n"
                                        + "@see $T#find(String, String, String)",
                                CatalogTypes.VARIABLE_CATALOG)
                        .addStatement("return CATALOG.find(component, variable)")
                        .build())
                .addMethod(find().addJavadoc(
                                "The variable of a component.\n\n"
                                        + "@param component the component's name, in any letter case\n"
                                        + "@param variable the variable's name, in any letter case\n"
                                        + "@param instance the variable's instance, in any letter case, or null for none\n"
                                        + "@return the variable, or null when the standard does not name it\n"
                                        + "@see $T#find(String, String, String)",
                                CatalogTypes.VARIABLE_CATALOG)
                        .addParameter(
                                ParameterSpec.builder(NULLABLE_TEXT, "instance").build())
                        .addStatement("return CATALOG.find(component, variable, instance)")
                        .build());
    }

    private static MethodSpec.Builder find() {
        return method("find", CatalogTypes.STANDARD_VARIABLE.annotated(CatalogTypes.nullable()))
                .addParameter(String.class, "component")
                .addParameter(String.class, "variable");
    }

    private static MethodSpec.Builder method(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(result);
    }

    private static CodeBlock constant(Component component, String packageName) {
        return CodeBlock.of("$T.$L", ClassName.get(packageName, component.className()), ComponentWriter.COMPONENT);
    }
}
