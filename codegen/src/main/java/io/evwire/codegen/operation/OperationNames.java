// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.operation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** The classes that generated operations refer to. */
record OperationNames(String basePackage) {

    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName INSTANT = ClassName.get("java.time", "Instant");

    String endpointPackage() {
        return basePackage + ".endpoint";
    }

    String serverPackage() {
        return basePackage + ".server";
    }

    ClassName client(InterfaceModel model) {
        return endpoint(model.className());
    }

    ClassName endpoint(String name) {
        return ClassName.get(endpointPackage(), name);
    }

    ClassName server(String name) {
        return ClassName.get(serverPackage(), name);
    }

    ClassName http(String name) {
        return ClassName.get(basePackage + ".http", name);
    }

    ClassName version(String name) {
        return ClassName.get(basePackage + ".versions", name);
    }

    ClassName ciString() {
        return ClassName.get(basePackage + ".types", "CiString");
    }

    ClassName types() {
        return ClassName.get(basePackage, "OcpiTypes");
    }

    /** The Java type of a parameter of a query. */
    static TypeName typeOf(Parameter.QueryKind kind) {
        if (kind instanceof Parameter.QueryKind.Int) {
            return TypeName.INT;
        }
        if (kind instanceof Parameter.QueryKind.DateTime) {
            return INSTANT;
        }
        return kind instanceof Parameter.QueryKind.OpenValue open ? open.type() : ClassName.get(String.class);
    }

    /** An argument of a parameter of a query, nullable where it may be absent. */
    static ParameterSpec argument(Parameter.OfQuery query) {
        return argument(typeOf(query.kind()), query.javaName(), query.isRequired());
    }

    static ParameterSpec argument(TypeName type, String name, boolean isRequired) {
        TypeName boxed = isRequired ? type : type.box();
        ParameterSpec.Builder argument = ParameterSpec.builder(boxed, name);
        return isRequired ? argument.build() : argument.addAnnotation(NULLABLE).build();
    }

    /** A constant of a class. */
    static Modifier[] constant(Modifier visibility) {
        return new Modifier[] {visibility, Modifier.STATIC, Modifier.FINAL};
    }
}
