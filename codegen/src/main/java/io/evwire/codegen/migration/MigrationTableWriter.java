// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.migration;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.evwire.codegen.model.MessageRole;
import io.evwire.codegen.model.ObjectModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the table that finds the migration of any message, and what stands in for a new action. */
final class MigrationTableWriter {

    static final String NAME = "GeneratedMigrations";

    private static final String RPC = "io.evwire.ocpp.rpc";

    private final Versions versions;
    private final MigratorNames names;
    private final Policy policy;

    MigrationTableWriter(Versions versions, MigratorNames names, Policy policy) {
        this.versions = versions;
        this.names = names;
        this.policy = policy;
    }

    TypeSpec.Builder write(List<String> newActions) {
        TypeName request =
                ParameterizedTypeName.get(ClassName.get(RPC, "OcppRequest"), WildcardTypeName.subtypeOf(Object.class));
        TypeName response = ClassName.get(RPC, "OcppResponse");
        TypeSpec.Builder type = TypeSpec.classBuilder(NAME)
                .addModifiers(Modifier.FINAL)
                .addJavadoc("Finds the migration of a message.")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (Direction direction : Direction.values()) {
            type.addMethod(lookup(MessageRole.Kind.REQUEST, request, direction));
            type.addMethod(lookup(MessageRole.Kind.RESPONSE, response, direction));
        }
        return type.addMethod(instead(newActions));
    }

    private MethodSpec lookup(MessageRole.Kind kind, TypeName payload, Direction direction) {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (message.actionName()) {\n");
        for (Map.Entry<String, ObjectModel> older : versions.older().entrySet()) {
            MessageRole role = older.getValue().role();
            if (role != null && role.kind() == kind) {
                ObjectModel source = Objects.requireNonNull(versions.source(direction, older.getKey()));
                cases.add(
                        "case $S -> message instanceof $T known ? $T.$L(known, policy) : null;\n",
                        role.action(),
                        source.name(),
                        names.ofAction(role.action()),
                        names.function(direction));
            }
        }
        TypeName result = ParameterizedTypeName.get(MigratorNames.RESULT, WildcardTypeName.subtypeOf(payload))
                .annotated(AnnotationSpec.builder(MigratorNames.NULLABLE).build());
        return MethodSpec.methodBuilder(kind.name().toLowerCase(Locale.ROOT) + suffix(direction))
                .addModifiers(Modifier.STATIC)
                .addJavadoc(
                        "The message in $L, or null when the source version does not have it.", names.target(direction))
                .returns(result)
                .addParameter(payload, "message")
                .addParameter(MigratorNames.POLICY, "policy")
                .addStatement(cases.add("default -> null;\n}").build())
                .build();
    }

    private static String suffix(Direction direction) {
        return direction == Direction.UP ? "ToV21" : "ToV201";
    }

    private MethodSpec instead(List<String> newActions) {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (action) {\n");
        newActions.forEach(action -> {
            String instead = policy.instead(action);
            if (!instead.isEmpty()) {
                cases.add("case $S -> $S;\n", action, instead);
            }
        });
        return MethodSpec.methodBuilder("instead")
                .addModifiers(Modifier.STATIC)
                .addJavadoc("What OCPP 2.0.1 has for the purpose of an action that is new in 2.1, or null.")
                .returns(ClassName.get(String.class)
                        .annotated(
                                AnnotationSpec.builder(MigratorNames.NULLABLE).build()))
                .addParameter(String.class, "action")
                .addStatement(cases.add("default -> null;\n}").build())
                .build();
    }
}
