// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.migration;

import com.palantir.javapoet.ClassName;
import io.evwire.codegen.model.Models;
import io.evwire.codegen.model.ObjectModel;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The types of an older and a newer version; the same type has the same schema file in both. */
final class Versions {

    private final Models older;
    private final Models newer;
    private final SortedMap<String, ObjectModel> olderByFile;
    private final SortedMap<String, ObjectModel> newerByFile;

    Versions(Models older, Models newer) {
        this.older = older;
        this.newer = newer;
        this.olderByFile = byFile(older.objects());
        this.newerByFile = byFile(newer.objects());
    }

    /** The types that a migration in this direction begins with. */
    Models source(Direction direction) {
        return direction == Direction.UP ? older : newer;
    }

    /** The types that a migration in this direction ends with. */
    Models target(Direction direction) {
        return source(direction.reverse());
    }

    /** The object types of the older version, by schema file. */
    SortedMap<String, ObjectModel> older() {
        return olderByFile;
    }

    /** The object types of the newer version, by schema file. */
    SortedMap<String, ObjectModel> newer() {
        return newerByFile;
    }

    /** The object type of a class in the source of a direction. */
    ObjectModel source(Direction direction, ClassName type) {
        return source(direction).objects().stream()
                .filter(candidate -> candidate.name().equals(type))
                .findFirst()
                .orElseThrow();
    }

    /** The Java constant of a value of an enumeration in the source of a direction. */
    String constant(Direction direction, ClassName type, String wireValue) {
        return Objects.requireNonNull(source(direction).enumeration(type)).constants().stream()
                .filter(value -> value.wireValue().equals(wireValue))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** The object type of a schema file in the source of a direction. */
    @Nullable
    ObjectModel source(Direction direction, String file) {
        return (direction == Direction.UP ? olderByFile : newerByFile).get(file);
    }

    /** The object type of a schema file in the target of a direction. */
    @Nullable
    ObjectModel target(Direction direction, String file) {
        return source(direction.reverse(), file);
    }

    private static SortedMap<String, ObjectModel> byFile(List<ObjectModel> types) {
        SortedMap<String, ObjectModel> byFile = new TreeMap<>();
        for (ObjectModel type : types) {
            byFile.put(type.documentation().schemaFile(), type);
        }
        return byFile;
    }

    /** A type's name in the standard: that of its schema file. */
    static String typeName(ObjectModel type) {
        return typeName(type.documentation().schemaFile());
    }

    static String typeName(String schemaFile) {
        return schemaFile.substring(schemaFile.lastIndexOf('/') + 1, schemaFile.lastIndexOf('.'));
    }
}
