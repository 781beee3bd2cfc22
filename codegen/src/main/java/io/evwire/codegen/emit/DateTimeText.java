// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.codegen.model.ValueModel;
import javax.lang.model.element.Modifier;

/**
 * Writes what databind takes for a date-time instead of the component: the codec's own text, whatever modules, zone and
 * formats a mapper has. The accessor beside it has no annotation of Jackson's, so that this method wins.
 */
final class DateTimeText {

    private DateTimeText() {}

    static boolean isOf(PropertyModel property) {
        return property.value() instanceof ValueModel.DateTime || property.value() instanceof ValueModel.Moment;
    }

    static MethodSpec write(PropertyModel property) {
        return MethodSpec.methodBuilder(property.javaName() + "ForDatabind")
                .addAnnotation(AnnotationSpec.builder(ClassName.get(Names.JACKSON, "JsonProperty"))
                        .addMember("value", "$S", property.jsonName())
                        .build())
                .addModifiers(Modifier.PRIVATE)
                .returns(ClassName.get(String.class).annotated(JavaTypes.NULLABLE))
                .addStatement("return $T.text($L)", Names.DATABIND, property.javaName())
                .build();
    }
}
