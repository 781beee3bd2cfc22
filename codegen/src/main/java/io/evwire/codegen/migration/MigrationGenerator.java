// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.migration;

import com.palantir.javapoet.TypeSpec;
import io.evwire.codegen.emit.Generator;
import io.evwire.codegen.emit.SourceFolder;
import io.evwire.codegen.fault.Faults;
import io.evwire.codegen.model.MessageRole;
import io.evwire.codegen.model.Models;
import io.evwire.codegen.model.ObjectModel;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Generates the migration between two versions of OCPP: a class for each type that copies it both ways, a class for
 * each action as the entry point, and the table of differences.
 */
public final class MigrationGenerator implements Generator {

    private static final String ORIGIN = "the JSON Schemas of two versions";

    private final Models older;
    private final Policy policy;
    private final Faults faults;

    /**
     * A generator of the migration from and to an older version.
     *
     * @param older the types of the older version
     * @param policy what a person decided about the differences
     * @param faults takes the differences that nobody decided, and the decisions that nothing asks for
     */
    public MigrationGenerator(Models older, Policy policy, Faults faults) {
        this.older = older;
        this.policy = policy;
        this.faults = faults;
    }

    @Override
    public void generate(Models models, SourceFolder sources) {
        Versions versions = new Versions(older, models);
        MigratorNames names = new MigratorNames(versions, models.basePackage());
        faults.attempt(() -> write(versions, names, sources));
        policy.finish();
    }

    private void write(Versions versions, MigratorNames names, SourceFolder sources) {
        TypeTraits traits = new TypeTraits();
        CopyRules rules = new CopyRules(versions, policy, names, traits);
        traits.settle(versions, rules);
        SortedMap<String, List<ObjectModel>> actions = new TreeMap<>();
        List<TypeSpec.Builder> internal = new ArrayList<>();
        versions.older().forEach((file, type) -> {
            TypeCopy up = TypeCopy.of(file, Direction.UP, versions, rules);
            TypeCopy down = TypeCopy.of(file, Direction.DOWN, versions, rules);
            internal.add(new MigratorWriter(versions, names, up, down).write());
            MessageRole role = type.role();
            if (role != null) {
                actions.computeIfAbsent(role.action(), action -> new ArrayList<>())
                        .add(type);
            }
        });
        rules.enums().values().forEach(pair -> {
            String name = Versions.typeName(pair.older().documentation().schemaFile());
            internal.add(new EnumMigratorWriter(pair, names, policy.coarser(name), policy.alike(name)).write());
        });
        List<TypeSpec.Builder> api = new ArrayList<>();
        ActionMigrationWriter writer = new ActionMigrationWriter(versions, rules, names);
        actions.forEach((action, messages) -> api.add(writer.write(action, messages)));
        api.add(new MigrationTableWriter(versions, names, policy).write(newActions(versions, actions)));
        api.add(DifferencesWriter.write(new DifferenceFinder(versions, rules, policy).find(), names));
        internal.forEach(type -> sources.add(names.internalPackage(), type, ORIGIN));
        api.forEach(type -> sources.add(names.apiPackage(), type, ORIGIN));
    }

    private static List<String> newActions(Versions versions, SortedMap<String, List<ObjectModel>> olderActions) {
        return versions.newer().values().stream()
                .map(ObjectModel::role)
                .filter(role -> role != null && role.facts() != null && !olderActions.containsKey(role.action()))
                .map(MessageRole::action)
                .toList();
    }
}
