// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing;

import io.evwire.core.testing.schema.SchemaFile;
import io.evwire.core.testing.schema.SchemaFolder;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A protocol module as far as the properties of its generated types go: they are found by its schemas, so that none can
 * be left out.
 */
public final class ModuleUnderTest {

    private final String name;
    private final SchemaFolder schemas;
    private final List<GeneratedType<?>> types;

    /**
     * The module whose tests run.
     *
     * @param name its name, such as {@code ocpp-v201}
     * @param basePackage where its schema folder's types are generated
     */
    public ModuleUnderTest(String name, String basePackage) {
        this(name, basePackage, folder -> basePackage + ".internal.codec");
    }

    /**
     * The module whose tests run, with codecs in packages of their own.
     *
     * @param name its name
     * @param basePackage where its schema folder's types are generated
     * @param codecPackage the package of the codecs of a folder
     */
    public ModuleUnderTest(String name, String basePackage, UnaryOperator<String> codecPackage) {
        this.name = name;
        this.schemas = SchemaFolder.ofThisModule();
        this.types = schemas.files().stream()
                .filter(SchemaFile::isObject)
                .<GeneratedType<?>>map(
                        schema -> GeneratedType.of(basePackage, codecPackage.apply(schema.folder()), schema))
                .toList();
    }

    /** The module's name. */
    public String name() {
        return name;
    }

    /** Its schemas. */
    public SchemaFolder schemas() {
        return schemas;
    }

    /** Every object type generated from them. */
    public List<GeneratedType<?>> types() {
        return types;
    }

    /** Those of them that are messages. */
    public List<GeneratedType<?>> messages() {
        return types.stream().filter(GeneratedType::isMessage).toList();
    }
}
