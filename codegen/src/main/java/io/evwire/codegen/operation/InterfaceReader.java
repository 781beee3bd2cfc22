// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.operation;

import io.evwire.codegen.fault.Faults;
import io.evwire.codegen.fault.JsonFiles;
import io.evwire.codegen.naming.JavaNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Reads the data files of a folder: one for each module, and one for the parameters that they share. */
final class InterfaceReader {

    private static final Pattern CATALOG = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Set<String> ROLES = Set.of("SENDER", "RECEIVER");

    private final Path folder;
    private final OperationTypes types;
    private final Faults faults;
    private final List<InterfaceModel> interfaces = new ArrayList<>();
    private final Map<String, String> placeOfClass = new HashMap<>();

    private InterfaceReader(Path folder, OperationTypes types, Faults faults) {
        this.folder = folder;
        this.types = types;
        this.faults = faults;
    }

    static List<InterfaceModel> read(Path folder, OperationTypes types, Faults faults) throws IOException {
        InterfaceReader reader = new InterfaceReader(folder, types, faults);
        reader.readFiles();
        return reader.interfaces;
    }

    private void readFiles() throws IOException {
        List<String> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(ParameterTable.FILE))
                    .sorted()
                    .toList();
        }
        ParameterTable parameters = new ParameterTable(open(ParameterTable.FILE), types);
        for (String file : files) {
            readModule(open(file), parameters);
        }
        parameters.end();
    }

    private DataObject open(String file) throws IOException {
        return new DataObject(file, "", JsonFiles.read(folder.resolve(file), faults), faults);
    }

    private void readModule(DataObject file, ParameterTable parameters) {
        String module = file.text("module");
        String spec = file.text("spec");
        for (DataObject edition : file.objects("editions")) {
            String classes = edition.text("classes");
            String folderOfTypes = edition.text("types");
            String words = edition.text("words");
            String catalog = edition.optionalText("catalog");
            if (catalog != null && !CATALOG.matcher(catalog).matches()) {
                edition.fault("catalog", "no name of a catalog: " + catalog);
            }
            edition.end();
            for (DataObject entry : file.objects("interfaces")) {
                String role = role(entry);
                String className = classes + (role == null ? "Interface" : capitalized(role));
                String before = placeOfClass.putIfAbsent(className, edition.place());
                if (before != null || !SourceVersion.isName(className)) {
                    entry.fault("", className + " is not a name of a class, or of two");
                }
                DataObject own = entry.optionalObject("party");
                OperationReader operations = new OperationReader(
                        folderOfTypes, types, parameters, own == null ? parameters.party() : ParameterTable.party(own));
                InterfaceModel model = new InterfaceModel(
                        className,
                        module,
                        words,
                        spec,
                        role,
                        entry.optionalText("host"),
                        entry.optionalText("purpose"),
                        catalog,
                        entry.objects("operations").stream()
                                .map(operations::read)
                                .toList());
                entry.end();
                interfaces.add(model);
            }
        }
        file.end();
    }

    private static @Nullable String role(DataObject entry) {
        String role = entry.optionalText("role");
        if (role != null && !ROLES.contains(role)) {
            entry.fault("role", "no role of an interface: " + role);
        }
        return role;
    }

    private static String capitalized(String role) {
        String name = JavaNames.camelCase(role);
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
