// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.migration;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.evwire.codegen.model.MessageRole;
import io.evwire.codegen.model.ObjectModel;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the class of the API that migrates the messages of one action. */
final class ActionMigrationWriter {

    private static final int MOST_LISTED = 16;

    private final Versions versions;
    private final CopyRules rules;
    private final MigratorNames names;

    ActionMigrationWriter(Versions versions, CopyRules rules, MigratorNames names) {
        this.versions = versions;
        this.rules = rules;
        this.names = names;
    }

    /** The class for an action, whose messages of the older version are given. */
    TypeSpec.Builder write(String action, List<ObjectModel> messages) {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.ofAction(action))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Migrates the messages of the action $L between OCPP 2.0.1 and OCPP 2.1.", action)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (ObjectModel message : messages) {
            for (Direction direction : Direction.values()) {
                TypeCopy copy = TypeCopy.of(message.documentation().schemaFile(), direction, versions, rules);
                type.addMethod(withoutPolicy(copy, direction));
                type.addMethod(withPolicy(copy, direction));
            }
        }
        return type;
    }

    private MethodSpec withoutPolicy(TypeCopy copy, Direction direction) {
        String parameter = parameter(copy.from());
        return method(copy, direction)
                .addJavadoc(
                        "Migrates a $1L to $2L; what cannot be copied becomes a decision.\n\n@param $1L the $1L\n@return $3L\n",
                        parameter,
                        names.target(direction),
                        result(copy))
                .addStatement("return $L($L, $T.NONE)", names.function(direction), parameter, MigratorNames.POLICY)
                .build();
    }

    private MethodSpec withPolicy(TypeCopy copy, Direction direction) {
        String parameter = parameter(copy.from());
        String file = copy.from().documentation().schemaFile();
        CodeBlock step = copy.trait() == TypeTraits.Trait.PURE
                ? CodeBlock.of("(from, migration) -> $T.$L(from)", names.of(file), names.function(direction))
                : CodeBlock.of("$T::$L", names.of(file), names.function(direction));
        return method(copy, direction)
                .addJavadoc(
                        "Migrates a $1L to $2L. $3L\n\n@param $1L the $1L\n@param policy answers decisions in advance\n@return $4L\n",
                        parameter,
                        names.target(direction),
                        questions(file, direction),
                        result(copy))
                .addParameter(MigratorNames.POLICY, "policy")
                .addStatement(
                        "return $T.run($L, policy, $S, $L)",
                        MigratorNames.MIGRATION,
                        parameter,
                        names.target(direction),
                        step)
                .build();
    }

    private MethodSpec.Builder method(TypeCopy copy, Direction direction) {
        ClassName to = copy.to().name();
        return MethodSpec.methodBuilder(names.function(direction))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(MigratorNames.RESULT, to))
                .addParameter(copy.from().name(), parameter(copy.from()));
    }

    private static String result(TypeCopy copy) {
        return copy.trait() == TypeTraits.Trait.PURE
                ? "the message, without changes"
                : "the message and its changes, or the decisions it needs";
    }

    private String questions(String schemaFile, Direction direction) {
        List<String> paths = QuestionPaths.of(schemaFile, direction, versions, rules);
        if (paths.isEmpty()) {
            return "Always a plain copy.";
        }
        String list = paths.stream()
                .limit(MOST_LISTED)
                // A star before a slash would end the comment.
                .map(path -> "<code>" + path.replace("*", "&#42;") + "</code>")
                .collect(Collectors.joining(", "));
        String more = paths.size() > MOST_LISTED ? " and " + (paths.size() - MOST_LISTED) + " more" : "";
        return "May ask about " + list + more + ".";
    }

    private static String parameter(ObjectModel message) {
        MessageRole role = Objects.requireNonNull(message.role());
        return role.kind().name().toLowerCase(Locale.ROOT);
    }
}
