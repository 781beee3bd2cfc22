// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.schema;

import com.palantir.javapoet.ClassName;
import io.evwire.codegen.fault.Faults;
import io.evwire.codegen.naming.ClassNames;

/** The class of each schema: the name that the schema gives, else that of its file. */
final class TypeNames {

    private final ClassNames names;

    /** Claims the name of every file, in the order of their paths. */
    TypeNames(SchemaFolder schemas, ClassNames names, Faults faults) {
        this.names = names;
        for (SchemaFile file : schemas.files()) {
            faults.attempt(() -> claim(of(file), file));
        }
    }

    ClassName of(SchemaFile file) {
        String given = SchemaNodes.text(file.node(), "javaType");
        return names.of(file.folder(), given == null ? file.typeName() : given);
    }

    /** The class of texts without case. */
    ClassName ciString() {
        return names.of("types", "CiString");
    }

    /** The class that makes the codecs of texts without case. */
    ClassName ciStrings() {
        return names.of("internal/codec", "CiStrings");
    }

    /** Claims the name of a class that a schema brings beside its own. */
    void claim(ClassName name, SchemaFile file) {
        String other = names.claim(name, file.path());
        if (!other.equals(file.path())) {
            throw file.fault("", "two schemas for one class " + name.canonicalName() + ", the other is " + other);
        }
    }
}
