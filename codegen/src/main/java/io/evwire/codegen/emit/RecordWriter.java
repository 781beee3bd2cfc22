// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.evwire.codegen.model.Dialect;
import io.evwire.codegen.model.MessageRole;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.codegen.model.Sensitivity;
import io.evwire.codegen.model.ValueModel;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the record of an object type. */
public final class RecordWriter {

    private final ObjectModel model;
    private final List<ObjectModel> all;
    private final ClassName name;

    /**
     * A writer of one record.
     *
     * @param model the type
     * @param all all types, itself included
     */
    public RecordWriter(ObjectModel model, List<ObjectModel> all) {
        this.model = model;
        this.all = all;
        this.name = model.name();
    }

    /**
     * Writes the record.
     *
     * @return its source
     */
    public TypeSpec.Builder write() {
        ClassName include = ClassName.get(Names.JACKSON, "JsonInclude");
        TypeSpec.Builder type = TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc())
                .recordConstructor(components());
        if (model.patched() == null) {
            type.addAnnotation(AnnotationSpec.builder(include)
                    .addMember("value", "$T.Include.NON_NULL", include)
                    .build());
        }
        if (model.role() != null) {
            addRole(type, model.role());
        }
        type.addMethod(canonicalConstructor());
        for (PropertyModel property : model.properties()) {
            if (DateTimeText.isOf(property)) {
                type.addMethod(accessor(property).build());
                type.addMethod(DateTimeText.write(property));
            } else {
                type.addMethod(annotatedAccessor(property));
            }
        }
        type.addMethod(builderMethod());
        type.addMethod(toBuilderMethod());
        if (model.patched() != null) {
            new PatchMethods(model, model.patched(), all).addTo(type);
            RefusedByDatabind.addTo(type, name);
        }
        boolean hasSensitive =
                model.properties().stream().anyMatch(property -> property.sensitivity() != Sensitivity.NONE);
        if (hasSensitive || model.isOpen()) {
            type.addMethod(maskedToString());
        }
        type.addType(new BuilderWriter(model).write());
        return type;
    }

    private CodeBlock javadoc() {
        CodeBlock.Builder javadoc = CodeBlock.builder();
        javadoc.add("$L\n\n", JavadocText.ofType(model.documentation(), name.simpleName()));
        for (PropertyModel property : model.properties()) {
            javadoc.add("@param $L $L\n", property.javaName(), JavadocText.ofProperty(property));
        }
        if (model.isOpen()) {
            javadoc.add("@param $L $L\n", model.members(), furtherProperties());
        }
        return javadoc.add("@see $S", JavadocText.source(model.documentation())).build();
    }

    private String furtherProperties() {
        if (model.patched() != null) {
            return "Changes to the properties that the standard does not define, by name: the new value, or null to"
                    + " remove it.";
        }
        return (model.dialect() == Dialect.OCPI ? "Properties that the standard does not define" : "Further properties")
                + ", by name, in the order of the message: free JSON. Empty when there are none.";
    }

    private MethodSpec components() {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (PropertyModel property : model.properties()) {
            TypeName type = JavaTypes.component(property);
            components.addParameter(ParameterSpec.builder(type, property.javaName())
                    .addAnnotations(JacksonAnnotations.ofComponent(property))
                    .addAnnotations(Constraints.ofComponent(property))
                    .build());
        }
        if (model.isOpen()) {
            components.addParameter(ParameterSpec.builder(JavaTypes.MEMBERS, model.members())
                    .addAnnotations(JacksonAnnotations.ofMembers())
                    .build());
        }
        return components.build();
    }

    private void addRole(TypeSpec.Builder type, MessageRole role) {
        type.addSuperinterface(
                switch (role.kind()) {
                    case REQUEST ->
                        ParameterizedTypeName.get(
                                Names.OCPP_REQUEST, ClassName.get(name.packageName(), role.action() + "Response"));
                    case RESPONSE -> Names.OCPP_RESPONSE;
                    case SEND -> Names.OCPP_SEND;
                });
        type.addField(FieldSpec.builder(String.class, "ACTION", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The action's name on the wire.")
                .initializer("$S", role.action())
                .build());
        type.addMethod(MethodSpec.methodBuilder("actionName")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return ACTION")
                .build());
    }

    private MethodSpec canonicalConstructor() {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", "Copies lists and refuses null for what is required.\n\n");
        for (PropertyModel property : model.properties()) {
            constructor.addJavadoc("@param $L $L\n", property.javaName(), JavadocText.ofParameter(property));
        }
        if (model.isOpen()) {
            constructor.addJavadoc("@param $L $L\n", model.members(), JavadocText.ofMembers());
        }
        for (PropertyModel property : model.properties()) {
            String qualified = name.simpleName() + "." + property.javaName();
            String component = property.javaName();
            if (property.value() instanceof ValueModel.PatchedOf patched) {
                constructor.addStatement("$L", PatchMethods.canonical(component, qualified, patched));
                continue;
            }
            if (property.isList()) {
                constructor.addStatement("$L = $T.list($L, $S)", component, Names.CANONICAL, component, qualified);
                continue;
            }
            if (property.isRequired() && !JavaTypes.plain(property.value()).isPrimitive()) {
                constructor.addStatement("$T.required($L, $S)", Names.CANONICAL, component, qualified);
            }
            String form = canonicalForm(property.value());
            if (form != null) {
                String value = property.isRequired() || property.value() instanceof ValueModel.Free
                        ? "$2T.$3L($1L)"
                        : "$1L == null ? null : $2T.$3L($1L)";
                constructor.addStatement("$1L = " + value, component, Names.CANONICAL, form);
            }
        }
        if (model.isOpen()) {
            boolean dropsNulls = model.dialect().isNullAbsent() && model.patched() == null;
            constructor.addStatement(
                    "$1L = $2T.$3L($1L)", model.members(), Names.CANONICAL, dropsNulls ? "extensions" : "members");
        }
        return constructor.build();
    }

    static @Nullable String canonicalForm(ValueModel value) {
        if (value instanceof ValueModel.DateTime) {
            return "dateTime";
        }
        if (value instanceof ValueModel.Moment) {
            return "instant";
        }
        if (value instanceof ValueModel.Decimal) {
            return "decimal";
        }
        return value instanceof ValueModel.Free ? "freeJson" : null;
    }

    /**
     * An accessor with what databind needs and without the component's constraints: validators take
     * {@code getVariableData()} for the getter of a property {@code variableData} and would report each fault a second
     * time, there.
     */
    private static MethodSpec annotatedAccessor(PropertyModel property) {
        return accessor(property)
                .addAnnotations(JacksonAnnotations.ofComponent(property))
                .build();
    }

    private static MethodSpec.Builder accessor(PropertyModel property) {
        TypeName type =
                property.isNullable() ? JavaTypes.nullable(property.value()) : JavaTypes.plain(property.value());
        return MethodSpec.methodBuilder(property.javaName())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", JavadocText.ofAccessor(property))
                .returns(type)
                .addStatement("return $L", property.javaName());
    }

    private MethodSpec builderMethod() {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("A builder with nothing set.\n\n@return the builder")
                .returns(name.nestedClass("Builder"))
                .addStatement("return new Builder()")
                .build();
    }

    private MethodSpec toBuilderMethod() {
        CodeBlock.Builder copy = CodeBlock.builder().add("return new Builder()");
        for (PropertyModel property : model.properties()) {
            copy.add(".$1L($1L)", property.javaName());
        }
        if (model.isOpen()) {
            copy.add(".$1L($1L)", model.members());
        }
        return MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("A builder with everything set as here.\n\n@return the builder")
                .returns(name.nestedClass("Builder"))
                .addStatement(copy.build())
                .build();
    }

    /** As the record's own would be, but with what is sensitive hidden, which further properties may always be. */
    private MethodSpec maskedToString() {
        CodeBlock.Builder text = CodeBlock.builder();
        String before = name.simpleName() + "[";
        for (PropertyModel property : model.properties()) {
            text.add("$S + $L + ", before + property.javaName() + "=", shownValue(property));
            before = ", ";
        }
        if (model.isOpen()) {
            text.add("$S + $T.value($L) + ", before + model.members() + "=", Names.MASKED, model.members());
        }
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addJavadoc("All components, the sensitive ones masked.")
                .addStatement("return $L", text.add("$S", "]").build())
                .build();
    }

    private static CodeBlock shownValue(PropertyModel property) {
        return switch (property.sensitivity()) {
            case NONE -> CodeBlock.of("$L", property.javaName());
            case URL -> CodeBlock.of("$T.url($L)", Names.MASKED, property.javaName());
            case VALUE -> CodeBlock.of("$T.value($L)", Names.MASKED, property.javaName());
        };
    }
}
