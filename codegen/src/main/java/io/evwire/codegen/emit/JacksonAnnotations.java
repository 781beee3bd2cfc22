// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.codegen.model.ValueModel;
import java.util.ArrayList;
import java.util.List;

/** What databind, of Jackson 2 or 3, must be told to read and write a record as its codec does. */
final class JacksonAnnotations {

    private static final ClassName JSON_CREATOR = named("JsonCreator");
    private static final ClassName JSON_FORMAT = named("JsonFormat");
    private static final ClassName JSON_INCLUDE = named("JsonInclude");
    private static final ClassName JSON_PROPERTY = named("JsonProperty");

    /** No property has this name: databind gives the component one beside the properties that it collects there. */
    private static final String MEMBERS_NAME = "*";

    private JacksonAnnotations() {}

    /** The annotations of a record component. */
    static List<AnnotationSpec> ofComponent(PropertyModel property) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        annotations.add(name(property));
        if (property.isRequired() && hasValueForNull(property)) {
            annotations.add(AnnotationSpec.builder(named("JsonSetter"))
                    .addMember("nulls", "$T.FAIL", named("Nulls"))
                    .build());
        }
        if (property.isList() && !property.isRequired()) {
            annotations.add(AnnotationSpec.builder(JSON_INCLUDE)
                    .addMember("value", "$T.Include.NON_EMPTY", JSON_INCLUDE)
                    .build());
        }
        if (property.value() instanceof ValueModel.DateTime) {
            annotations.add(AnnotationSpec.builder(JSON_FORMAT)
                    .addMember("without", "$T.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE", JSON_FORMAT)
                    .build());
        }
        return annotations;
    }

    /**
     * The annotations of the component that holds the further properties. Databind of Jackson 2 before 2.18 takes it
     * for a property: it must not be one that can be read, so that such a databind refuses the type instead of losing
     * what it should hold.
     */
    static List<AnnotationSpec> ofMembers() {
        return List.of(
                AnnotationSpec.builder(named("JsonAnyGetter")).build(),
                AnnotationSpec.builder(named("JsonAnySetter")).build(),
                AnnotationSpec.builder(JSON_PROPERTY)
                        .addMember("value", "$S", MEMBERS_NAME)
                        .addMember("access", "$T.Access.READ_ONLY", JSON_PROPERTY)
                        .build());
    }

    /** The annotation of what makes a value of a text. */
    static AnnotationSpec delegatingCreator() {
        return AnnotationSpec.builder(JSON_CREATOR)
                .addMember("mode", "$T.Mode.DELEGATING", JSON_CREATOR)
                .build();
    }

    /** Every property is named, or a mapper's naming strategy would change it. */
    private static AnnotationSpec name(PropertyModel property) {
        AnnotationSpec.Builder name =
                AnnotationSpec.builder(JSON_PROPERTY).addMember("value", "$S", property.jsonName());
        return property.isRequired() ? name.addMember("required", "true").build() : name.build();
    }

    /** Whether the constructor cannot tell null from 0, false or an empty list. */
    private static boolean hasValueForNull(PropertyModel property) {
        return property.isList() || JavaTypes.plain(property.value()).isPrimitive();
    }

    private static ClassName named(String annotation) {
        return ClassName.get(Names.JACKSON, annotation);
    }
}
