// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.migration;

import com.palantir.javapoet.ClassName;
import io.evwire.codegen.model.EnumModel;
import io.evwire.codegen.model.ObjectModel;

/** Names what is generated for a migration, and what that refers to. */
final class MigratorNames {

    private static final String CORE = "io.evwire.ocpp.migration";

    static final ClassName LOSS = ClassName.get(CORE, "Answer", "Loss");
    static final ClassName USE = ClassName.get(CORE, "Answer", "Use");
    static final ClassName ANSWER = ClassName.get(CORE, "Answer");
    static final ClassName COPIES = ClassName.get(CORE, "Copies");
    static final ClassName ELEMENTS = ClassName.get(CORE, "Elements");
    static final ClassName MIGRATION = ClassName.get(CORE, "Migration");
    static final ClassName PLACE = ClassName.get(CORE, "MigrationPlace");
    static final ClassName POLICY = ClassName.get(CORE, "MigrationPolicy");
    static final ClassName PRESENCE = ClassName.get(CORE, "Presence");
    static final ClassName RESULT = ClassName.get(CORE, "MigrationResult");
    static final ClassName SUPPLIED = ClassName.get(CORE, "Supplied");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private final Versions versions;
    private final String apiPackage;
    private final String internalPackage;

    MigratorNames(Versions versions, String newerPackage) {
        this.versions = versions;
        this.apiPackage = newerPackage + ".migration";
        this.internalPackage = newerPackage + ".internal.migration";
    }

    String apiPackage() {
        return apiPackage;
    }

    String internalPackage() {
        return internalPackage;
    }

    /** The class that migrates the object type of a schema file. */
    ClassName of(String schemaFile) {
        ObjectModel type = versions.newer().get(schemaFile);
        if (type == null) {
            throw new IllegalArgumentException(schemaFile + " is not a type of the newer version");
        }
        return ClassName.get(internalPackage, type.name().simpleName() + "Migrator");
    }

    /** The class that migrates an enumeration of the older version. */
    ClassName ofEnum(EnumModel older) {
        return ClassName.get(internalPackage, older.name().simpleName() + "Migrator");
    }

    /** The class that migrates the messages of an action. */
    ClassName ofAction(String action) {
        return ClassName.get(apiPackage, action + "Migration");
    }

    /** A function that names its target. */
    String function(Direction direction) {
        return direction == Direction.UP ? "toV21" : "toV201";
    }

    /** The target in words. */
    String target(Direction direction) {
        return direction == Direction.UP ? "OCPP 2.1" : "OCPP 2.0.1";
    }
}
