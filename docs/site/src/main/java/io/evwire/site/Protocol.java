// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import com.palantir.javapoet.ClassName;
import io.evwire.codegen.fault.Faults;
import io.evwire.codegen.model.Dialect;
import io.evwire.codegen.model.EnumModel;
import io.evwire.codegen.model.Models;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.OpenValueModel;
import io.evwire.codegen.model.TypeDocumentation;
import io.evwire.codegen.schema.ModelReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every type of one protocol, as the generator of code reads it, found by class or by name. */
final class Protocol {

    private final String folder;
    private final Models models;
    private final Map<ClassName, ObjectModel> objects = new LinkedHashMap<>();
    private final Map<ClassName, EnumModel> enums = new LinkedHashMap<>();
    private final Map<ClassName, OpenValueModel> openValues = new LinkedHashMap<>();
    private final Map<String, ObjectModel> byName = new TreeMap<>();

    private Protocol(String folder, Models models) {
        this.folder = folder;
        this.models = models;
        models.objects().forEach(model -> objects.put(model.name(), model));
        models.enums().forEach(model -> enums.put(model.name(), model));
        models.openValues().forEach(model -> openValues.put(model.name(), model));
        models.objects().stream()
                .filter(model -> model.patched() == null)
                .forEach(model -> byName.put(schemaName(model.documentation()), model));
    }

    /**
     * Reads the schemas of a module.
     *
     * @param module the folder of the module
     * @param basePackage its package
     * @param folder the folder of its pages, such as {@code ocpp-2.1}
     */
    static Protocol read(Path module, String basePackage, Dialect dialect, String folder) throws IOException {
        Faults faults = new Faults();
        Models models = ModelReader.read(module.resolve("src/main/schema"), basePackage, dialect, faults);
        faults.throwIfAny();
        return new Protocol(folder, models);
    }

    String folder() {
        return folder;
    }

    /** Such as {@code OCPP 2.1}. */
    String title() {
        return folder.replace('-', ' ').toUpperCase(java.util.Locale.ROOT);
    }

    Models models() {
        return models;
    }

    ObjectModel object(ClassName type) {
        return Objects.requireNonNull(objects.get(type), type::canonicalName);
    }

    @Nullable
    EnumModel enumeration(ClassName type) {
        return enums.get(type);
    }

    @Nullable
    OpenValueModel openValue(ClassName type) {
        return openValues.get(type);
    }

    /** The object type of a name in the standard, such as {@code ResetRequest}; null where there is none. */
    @Nullable
    ObjectModel named(String standardName) {
        return byName.get(standardName);
    }

    /** The values of an enumeration or of an open value; empty for any other class. */
    List<EnumModel.Constant> values(ClassName type) {
        EnumModel closed = enums.get(type);
        if (closed != null) {
            return closed.constants();
        }
        OpenValueModel open = openValues.get(type);
        return open == null ? List.of() : open.recommended();
    }

    /** What is said of a type with values. */
    TypeDocumentation documentation(ClassName type) {
        EnumModel closed = enums.get(type);
        return closed != null
                ? closed.documentation()
                : Objects.requireNonNull(openValues.get(type)).documentation();
    }

    /** The type's name in the standard: that of its schema file. */
    static String schemaName(TypeDocumentation documentation) {
        String file = documentation.schemaFile();
        return file.substring(file.lastIndexOf('/') + 1, file.length() - ".json".length());
    }

    /** The folder of the type's schema, such as {@code locations}. */
    static String schemaFolder(TypeDocumentation documentation) {
        String file = documentation.schemaFile();
        return file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
    }

    /** The page of a type with values, below the folder of the protocol. */
    String valuesPage(ClassName type) {
        return typePage(documentation(type));
    }

    /** The page of a type, below the folder of the protocol. */
    String typePage(TypeDocumentation documentation) {
        String name = schemaName(documentation);
        String module = schemaFolder(documentation);
        return models.dialect() == Dialect.OCPI ? module + "/" + name + ".html" : "type/" + name + ".html";
    }

    /** The reference of the Javadoc to a class, below the root. */
    static String javadoc(ClassName type) {
        String module = type.packageName().startsWith("io.evwire.ocpp.v201")
                ? "io.evwire.ocpp.v201"
                : type.packageName().startsWith("io.evwire.ocpp.v21") ? "io.evwire.ocpp.v21" : "io.evwire.ocpi.v230";
        return "apidocs/%s/%s/%s.html".formatted(module, type.packageName().replace('.', '/'), type.simpleName());
    }
}
