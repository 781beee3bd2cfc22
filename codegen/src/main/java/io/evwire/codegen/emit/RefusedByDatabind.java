// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Writes into a patch what makes databind fail at it: it cannot tell an absent property from one that is null. */
final class RefusedByDatabind {

    private RefusedByDatabind() {}

    static void addTo(TypeSpec.Builder patch, ClassName name) {
        patch.addMethod(MethodSpec.methodBuilder("notForDatabind")
                .addAnnotation(ClassName.get(Names.JACKSON, "JsonValue"))
                .addModifiers(Modifier.PRIVATE)
                .returns(Object.class)
                .addStatement("throw $T.refusal($S, $S)", Names.DATABIND, name.simpleName(), "OcpiCodec")
                .build());
        patch.addMethod(MethodSpec.methodBuilder("notOfDatabind")
                .addAnnotation(JacksonAnnotations.delegatingCreator())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(Object.class, "ignored")
                .returns(name)
                .addStatement("throw $T.refusal($S, $S)", Names.DATABIND, name.simpleName(), "OcpiCodec")
                .build());
    }
}
