// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.evwire.codegen.model.MessageRole;
import io.evwire.codegen.model.ObjectModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Writes the table of all messages: action and role to codec. */
final class MessageCodecsWriter {

    /** The class's name. */
    static final String NAME = "GeneratedMessageCodecs";

    private final Map<MessageRole.Kind, SortedMap<String, ClassName>> messages = new EnumMap<>(MessageRole.Kind.class);
    private final SortedMap<String, MessageRole> roles = new TreeMap<>();

    /**
     * The table of some messages.
     *
     * @param types the types of a protocol, among which those with a role are messages
     */
    MessageCodecsWriter(List<ObjectModel> types) {
        for (MessageRole.Kind kind : MessageRole.Kind.values()) {
            messages.put(kind, new TreeMap<>());
        }
        for (ObjectModel type : types) {
            MessageRole role = type.role();
            if (role != null) {
                ofKind(role.kind()).put(role.action(), type.name());
                if (role.facts() != null) {
                    roles.put(role.action(), role);
                }
            }
        }
    }

    /** The roles of all messages that begin an action, by action. */
    SortedMap<String, MessageRole> roles() {
        return roles;
    }

    /** Writes the table into the package of all codecs. */
    TypeSpec.Builder write(String codecPackage) {
        return TypeSpec.classBuilder(NAME)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Names.MESSAGE_CODECS)
                .addJavadoc("Not API: the codecs of all messages, each loaded when first asked for.")
                .addField(FieldSpec.builder(
                                ClassName.get(codecPackage, NAME),
                                "INSTANCE",
                                Modifier.PUBLIC,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc("The table.")
                        .initializer("new $L()", NAME)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(lookup(
                        "request",
                        MessageRole.Kind.REQUEST,
                        ParameterizedTypeName.get(Names.OCPP_REQUEST, WildcardTypeName.subtypeOf(Object.class)),
                        codecPackage))
                .addMethod(lookup("response", MessageRole.Kind.RESPONSE, Names.OCPP_RESPONSE, codecPackage))
                .addMethod(lookup("send", MessageRole.Kind.SEND, Names.OCPP_SEND, codecPackage))
                .addMethod(actions());
    }

    private MethodSpec actions() {
        CodeBlock names = roles.keySet().stream()
                .map(action -> CodeBlock.of("$S", action))
                .collect(CodeBlock.joining(", "));
        return MethodSpec.methodBuilder("actions")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(List.class, String.class))
                .addStatement("return $T.of($L)", List.class, names)
                .build();
    }

    private MethodSpec lookup(String method, MessageRole.Kind kind, TypeName payload, String codecPackage) {
        SortedMap<String, ClassName> byAction = ofKind(kind);
        TypeName type = ParameterizedTypeName.get(Names.OBJECT_CODEC, WildcardTypeName.subtypeOf(payload));
        MethodSpec.Builder lookup = MethodSpec.methodBuilder(method)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type.annotated(AnnotationSpec.builder(Names.NULLABLE).build()))
                .addParameter(String.class, "action");
        if (byAction.isEmpty()) {
            return lookup.addStatement("return null").build();
        }
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (action) {\n");
        byAction.forEach(
                (action, name) -> cases.add("case $S -> $T.INSTANCE;\n", action, Names.codecOf(codecPackage, name)));
        cases.add("default -> null;\n}");
        return lookup.addStatement(cases.build()).build();
    }

    private SortedMap<String, ClassName> ofKind(MessageRole.Kind kind) {
        return Objects.requireNonNull(messages.get(kind));
    }
}
