// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.schema;

import io.evwire.codegen.fault.Faults;
import io.evwire.codegen.model.Dialect;
import io.evwire.codegen.model.EnumModel;
import io.evwire.codegen.model.Models;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.OpenValueModel;
import io.evwire.codegen.model.TypeDocumentation;
import io.evwire.codegen.model.ValueModel;
import io.evwire.codegen.naming.ClassNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the schemas of a folder into models, and notes whatever cannot be generated faithfully. */
public final class ModelReader {

    private final SchemaFolder schemas;
    private final Dialect dialect;
    private final TypeNames names;
    private final Faults faults;

    private ModelReader(SchemaFolder schemas, String basePackage, Dialect dialect, Faults faults) {
        this.schemas = schemas;
        this.dialect = dialect;
        this.names = new TypeNames(schemas, new ClassNames(basePackage), faults);
        this.faults = faults;
    }

    /**
     * Reads a folder whose types no earlier version has.
     *
     * @param folder one file a type
     * @param basePackage the package of the folder
     * @param dialect the family of protocols
     * @param faults takes what is wrong
     * @return the types, of which those with faults may be missing
     * @throws IOException when a file cannot be read
     */
    public static Models read(Path folder, String basePackage, Dialect dialect, Faults faults) throws IOException {
        return read(folder, basePackage, dialect, null, faults);
    }

    /**
     * Reads a folder.
     *
     * @param folder one file a type
     * @param basePackage the package of the folder
     * @param dialect the family of protocols
     * @param earlier the folder of the earlier version, or null: a type of it that stands here too says what is
     *     unchanged
     * @param faults takes what is wrong
     * @return the types, of which those with faults may be missing
     * @throws IOException when a file cannot be read
     */
    public static Models read(Path folder, String basePackage, Dialect dialect, @Nullable Path earlier, Faults faults)
            throws IOException {
        SchemaFolder schemas = SchemaFolder.load(folder, faults);
        if (earlier != null) {
            InheritedDocumentation.refuseUnrelated(schemas, earlier, faults);
        }
        return new ModelReader(schemas, basePackage, dialect, faults).read(basePackage);
    }

    private Models read(String basePackage) {
        List<ObjectModel> objects = new ArrayList<>();
        List<EnumModel> enums = new ArrayList<>();
        List<OpenValueModel> openValues = new ArrayList<>();
        ObjectReader reader = new ObjectReader(
                new ValueReader(schemas, names, dialect), new Absences(schemas, dialect), names, dialect, faults);
        for (SchemaFile written : schemas.files()) {
            SchemaFile file = faults.attempt(() -> InheritedDocumentation.apply(written, schemas, faults))
                    .orElse(written);
            switch (file.kind()) {
                case OBJECT -> objects.addAll(reader.read(file));
                case ENUMERATION -> faults.attempt(() -> enumeration(file)).ifPresent(enums::add);
                case OPEN_VALUE -> faults.attempt(() -> openValue(file)).ifPresent(openValues::add);
            }
        }
        return new Models(dialect, basePackage, objects, enums, openValues);
    }

    static TypeDocumentation documentation(SchemaFile file) {
        return new TypeDocumentation(
                SchemaNodes.text(file.node(), "description"), SchemaNodes.text(file.node(), "spec"), file.path());
    }

    private EnumModel enumeration(SchemaFile file) {
        List<EnumModel.Constant> constants = EnumConstants.of(file, SchemaFile.ENUM);
        String ofAbsence = SchemaNodes.text(file.node(), "default");
        if (ofAbsence != null
                && constants.stream().noneMatch(value -> value.wireValue().equals(ofAbsence))) {
            throw file.fault("/default", ofAbsence + " is not one of the values");
        }
        return new EnumModel(names.of(file), documentation(file), constants, olderLiterals(file), sameMeaning(file));
    }

    private OpenValueModel openValue(SchemaFile file) {
        Integer maxLength = SchemaNodes.size(file.node(), "maxLength");
        if (maxLength == null && dialect == Dialect.OCPP) {
            throw file.fault("", "an open value type states its maxLength");
        }
        return new OpenValueModel(
                names.of(file),
                documentation(file),
                maxLength,
                dialect == Dialect.OCPI ? ValueModel.Form.PRINTABLE : null,
                EnumConstants.of(file, SchemaFile.RECOMMENDED));
    }

    private List<String> sameMeaning(SchemaFile file) {
        List<String> same = new ArrayList<>();
        file.node().path("ocpp16Same").forEach(literal -> {
            if (!file.node().path("ocpp16").has(literal.asText())) {
                faults.add(file.place("/ocpp16Same"), literal.asText() + " is none of the texts of ocpp16");
            }
            same.add(literal.asText());
        });
        return same;
    }

    private Map<String, String> olderLiterals(SchemaFile file) {
        List<String> values = new ArrayList<>();
        file.node().get(SchemaFile.ENUM).forEach(value -> values.add(value.asText()));
        Map<String, String> literals = new TreeMap<>();
        file.node().path("ocpp16").properties().forEach(literal -> {
            String replacement = literal.getValue().asText();
            if (values.contains(literal.getKey()) || !values.contains(replacement)) {
                faults.add(
                        file.place("/ocpp16/" + literal.getKey()),
                        "ocpp16 maps a text that is not a value of the enumeration to one that is");
            }
            literals.put(literal.getKey(), replacement);
        });
        return literals;
    }
}
