package io.evwire.codegen.migration;

import com.palantir.javapoet.TypeSpec;
import io.evwire.codegen.emit.SourceFolder;
import io.evwire.codegen.model.MessageRole;
import io.evwire.codegen.model.Models;
import io.evwire.codegen.model.ObjectModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Generates the migration between two versions of OCPP: a class for each type that copies it both ways, a class for
 * each action as the entry point, and the table of differences.
 */
public final class MigrationGenerator {

    private static final String ORIGIN = "the JSON Schemas of two versions";

    private final Versions versions;
    private final Policy policy;
    private final MigratorNames names;
    private final CopyRules rules;
    private final SourceFolder target;

    private MigrationGenerator(Versions versions, Policy policy, MigratorNames names, Path target) {
        this.versions = versions;
        this.policy = policy;
        this.names = names;
        this.target = new SourceFolder(target, ORIGIN);
        TypeTraits traits = new TypeTraits();
        this.rules = new CopyRules(versions, policy, names, traits);
        traits.settle(versions, rules);
    }

    /**
     * Generates from the command line, as the build does.
     *
     * @param arguments package and schema folder of the older version, the same of the newer, the policy file, and the
     *     folder of the generated sources
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String... arguments) throws IOException {
        Models older = SchemaReader.read(Path.of(arguments[1]), arguments[0]);
        Models newer = SchemaReader.read(Path.of(arguments[3]), arguments[2]);
        Versions versions = new Versions(older, newer);
        MigratorNames names = new MigratorNames(versions, arguments[2]);
        new MigrationGenerator(versions, Policy.read(Path.of(arguments[4])), names, Path.of(arguments[5])).generate();
    }

    private void generate() throws IOException {
        SortedMap<String, List<ObjectModel>> actions = new TreeMap<>();
        versions.older().forEach((file, type) -> {
            TypeCopy up = TypeCopy.of(file, Direction.UP, versions, rules);
            TypeCopy down = TypeCopy.of(file, Direction.DOWN, versions, rules);
            internal(new MigratorWriter(names, up, down).write());
            MessageRole role = type.role();
            if (role != null) {
                actions.computeIfAbsent(role.action(), action -> new ArrayList<>())
                        .add(type);
            }
        });
        rules.enums().values().forEach(pair -> {
            String coarser = policy.coarser(
                    Versions.typeName(pair.older().documentation().schemaFile()));
            internal(new EnumMigratorWriter(pair, names, coarser).write());
        });
        ActionMigrationWriter writer = new ActionMigrationWriter(versions, rules, names);
        actions.forEach((action, messages) -> api(writer.write(action, messages)));
        api(new MigrationTableWriter(versions, names, policy).write(newActions(actions)));
        api(DifferencesWriter.write(new DifferenceFinder(versions, rules, policy).find(), names));
        policy.finish();
        target.flush();
    }

    private List<String> newActions(SortedMap<String, List<ObjectModel>> olderActions) {
        return versions.newer().values().stream()
                .map(ObjectModel::role)
                .filter(role -> role != null && role.facts() != null && !olderActions.containsKey(role.action()))
                .map(MessageRole::action)
                .toList();
    }

    private void internal(TypeSpec type) {
        target.add(names.internalPackage(), type);
    }

    private void api(TypeSpec type) {
        target.add(names.apiPackage(), type);
    }
}
