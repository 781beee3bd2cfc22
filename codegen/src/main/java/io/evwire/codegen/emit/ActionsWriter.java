// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.evwire.codegen.model.MessageRole;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import javax.lang.model.element.Modifier;

/** Writes the catalog of actions. */
final class ActionsWriter {

    /** The class's name. */
    static final String NAME = "GeneratedActions";

    private static final ClassName ACTION = ClassName.get(Names.RPC, "Action");
    private static final ClassName CATALOG = ClassName.get(Names.RPC, "ActionCatalog");
    private static final ClassName BLOCK = ClassName.get(Names.RPC, "FunctionalBlock");
    private static final ClassName DIRECTION = ClassName.get(Names.RPC, "Direction");
    private static final ClassName MESSAGE_TYPE = ClassName.get(Names.RPC, "MessageType");

    private ActionsWriter() {}

    /**
     * Writes the catalog.
     *
     * @param roles the messages that begin an action, by action
     * @param codecPackage the package of all codecs
     */
    static TypeSpec.Builder write(SortedMap<String, MessageRole> roles, String codecPackage) {
        CodeBlock actions = roles.values().stream()
                .map(role -> action(role, ClassName.get(codecPackage, MessageCodecsWriter.NAME)))
                .collect(CodeBlock.joining(",\n"));
        return TypeSpec.classBuilder(NAME)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Not API: the catalog of all actions.")
                .addField(FieldSpec.builder(CATALOG, "CATALOG", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The catalog.")
                        .initializer("new $T($T.of(\n$L))", CATALOG, List.class, actions)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    private static CodeBlock action(MessageRole role, ClassName codecs) {
        MessageRole.ActionFacts facts = Objects.requireNonNull(role.facts());
        return CodeBlock.of(
                "new $T($S, $T.$L, $T.$L, $T.$L, $L, $L, $T.INSTANCE)",
                ACTION,
                role.action(),
                MESSAGE_TYPE,
                role.kind() == MessageRole.Kind.SEND ? "SEND" : "CALL",
                DIRECTION,
                facts.direction(),
                BLOCK,
                facts.functionalBlock(),
                facts.since() == null ? "null" : CodeBlock.of("$S", facts.since()),
                facts.isDeprecated(),
                codecs);
    }
}
