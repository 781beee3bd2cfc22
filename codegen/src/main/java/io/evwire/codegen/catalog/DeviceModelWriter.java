// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.catalog;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Writes the bridge between the catalog's variables and the records of messages. */
final class DeviceModelWriter {

    static final String NAME = "DeviceModel";

    private static final String VARIABLE = "@param variable a variable of the catalog\n";
    private static final String EVSE_ID = "@param evseId the number of the EVSE\n";
    private static final String OPEN =
            "@throws IllegalStateException when the station chooses the component or instance and it is not named yet";

    private final ClassName component;
    private final ClassName variable;
    private final ClassName evse;
    private final ClassName getVariableData;
    private final ClassName setVariableData;

    private DeviceModelWriter(String datatypes) {
        component = ClassName.get(datatypes, "Component");
        variable = ClassName.get(datatypes, "Variable");
        evse = ClassName.get(datatypes, "EVSE");
        getVariableData = ClassName.get(datatypes, "GetVariableData");
        setVariableData = ClassName.get(datatypes, "SetVariableData");
    }

    /**
     * Writes the class.
     *
     * @param basePackage the package of the version
     * @return the class
     */
    static TypeSpec.Builder write(String basePackage) {
        return new DeviceModelWriter(basePackage + ".datatype").type();
    }

    private TypeSpec.Builder type() {
        return TypeSpec.classBuilder(NAME)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Makes what messages need out of the catalog's variables, and finds the variable that a"
                        + " message means.")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(component())
                .addMethod(componentOfEvse())
                .addMethod(componentOfConnector())
                .addMethod(variable())
                .addMethod(getVariableData())
                .addMethod(setVariableData())
                .addMethod(find());
    }

    private MethodSpec component() {
        return bridge("component", component)
                .addJavadoc("The component of a variable, as the Charging Station has it.\n\n" + VARIABLE
                        + "@return its component\n" + OPEN)
                .addStatement("return $T.builder().name(variable.componentName()).build()", component)
                .build();
    }

    private MethodSpec componentOfEvse() {
        return bridge("component", component)
                .addJavadoc("The component of a variable, as an EVSE has it.\n\n" + VARIABLE + EVSE_ID
                        + "@return its component\n" + OPEN)
                .addParameter(int.class, "evseId")
                .addStatement("$1T evse = $1T.builder().id(evseId).build()", evse)
                .addStatement("return $T.builder().name(variable.componentName()).evse(evse).build()", component)
                .build();
    }

    private MethodSpec componentOfConnector() {
        return bridge("component", component)
                .addJavadoc("The component of a variable, as a connector has it.\n\n" + VARIABLE + EVSE_ID
                        + "@param connectorId the number of the connector within the EVSE\n"
                        + "@return its component\n" + OPEN)
                .addParameter(int.class, "evseId")
                .addParameter(int.class, "connectorId")
                .addStatement("$1T evse = $1T.builder().id(evseId).connectorId(connectorId).build()", evse)
                .addStatement("return $T.builder().name(variable.componentName()).evse(evse).build()", component)
                .build();
    }

    private MethodSpec variable() {
        return bridge("variable", variable)
                .addJavadoc("Name and instance of a variable.\n\n" + VARIABLE + "@return name and instance\n" + OPEN)
                .addStatement(
                        "return $T.builder().name(variable.variable()).instance(variable.instanceName()).build()",
                        variable)
                .build();
    }

    private MethodSpec getVariableData() {
        return bridge("getVariableData", getVariableData)
                .addJavadoc("Asks for the actual value of a variable of the Charging Station, in a"
                        + " {@code GetVariablesRequest}.\n\n" + VARIABLE + "@return what to ask for\n" + OPEN)
                .addStatement(
                        "return $T.builder().component(component(variable)).variable(variable(variable)).build()",
                        getVariableData)
                .build();
    }

    private MethodSpec setVariableData() {
        return bridge("setVariableData", setVariableData)
                .addJavadoc("Sets the actual value of a variable of the Charging Station, in a"
                        + " {@code SetVariablesRequest}.\n\n" + VARIABLE
                        + "@param value the new value, in the notation of the variable's data type\n"
                        + "@return what to set\n" + OPEN)
                .addParameter(String.class, "value")
                .addStatement(
                        "return $T.builder().component(component(variable)).variable(variable(variable))"
                                + ".attributeValue(value).build()",
                        setVariableData)
                .build();
    }

    private MethodSpec find() {
        TypeName result = CatalogTypes.STANDARD_VARIABLE.annotated(CatalogTypes.nullable());
        return MethodSpec.methodBuilder("find")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(result)
                .addJavadoc("The standardized variable that a message names, wherever its component is.\n\n"
                        + "@param component the message's component\n@param variable the message's variable\n"
                        + "@return the variable, or null when the standard does not name it")
                .addParameter(component, "component")
                .addParameter(variable, "variable")
                .addStatement(
                        "return $L.find(component.name(), variable.name(), variable.instance())",
                        StandardVariablesWriter.NAME)
                .build();
    }

    private static MethodSpec.Builder bridge(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(result)
                .addParameter(CatalogTypes.STANDARD_VARIABLE, "variable");
    }
}
