// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.catalog;

import io.evwire.codegen.catalog.CsvTable.Row;
import io.evwire.codegen.fault.Faults;
import io.evwire.codegen.naming.CatalogNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * Understands: the table of components and variables. A row without variable describes a component, the rows below it
 * are its variables.
 */
final class ComponentTable {

    static final String FILE = "components-variables.csv";

    private static final String[] COLUMNS = {
        "component", "variable", "instance", "required", "type", "units", "description"
    };
    private static final Set<String> ATTRIBUTES = Set.of("Actual", "Target", "MinSet", "MaxSet");

    private final Descriptions descriptions;
    private final Claims classes = new Claims("class", CatalogGenerator.OWN_CLASSES);
    private final Claims keys = new Claims("variable");
    private final List<Component> components = new ArrayList<>();

    private @Nullable Row component;
    private Claims constants = new Claims("constant");
    private List<Variable> variables = new ArrayList<>();

    private ComponentTable(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    /**
     * Reads the components of a version.
     *
     * @param folder the folder of its data files
     * @param earlier the folder of the version before it, or null
     * @param faults takes what is wrong
     * @return every component in the order of the file, the generic and the unassigned one too
     */
    static List<Component> read(Path folder, @Nullable Path earlier, Faults faults) throws IOException {
        CsvTable before = earlier == null ? null : CsvTable.read(earlier.resolve(FILE), faults, COLUMNS);
        ComponentTable table = new ComponentTable(new Descriptions(before, "component", "variable", "instance"));
        for (Row row : CsvTable.read(folder.resolve(FILE), faults, COLUMNS).rows()) {
            faults.attempt(() -> table.add(row));
        }
        faults.attempt(table::endComponent);
        for (String name : List.of(Component.GENERIC, Component.UNASSIGNED)) {
            if (table.components.stream()
                    .noneMatch(component -> component.name().equals(name))) {
                faults.add(FILE, "no " + name);
            }
        }
        return table.components;
    }

    private void add(Row row) {
        if (row.get("variable").isEmpty()) {
            try {
                endComponent();
            } finally {
                component = row;
                constants = new Claims("constant", ComponentWriter.COMPONENT);
                variables = new ArrayList<>();
            }
        } else if (component == null || !component.get("component").equals(row.get("component"))) {
            throw row.fault("a row that describes " + row.get("component") + " must stand above its variables");
        } else {
            variables.add(variable(row));
        }
    }

    private void endComponent() {
        Row row = component;
        if (row == null) {
            return;
        }
        String name = row.get("component");
        String className = switch (name) {
            case Component.GENERIC -> "GenericComponent";
            case Component.UNASSIGNED -> "UnassignedVariables";
            default -> name;
        };
        if (!SourceVersion.isName(className)) {
            throw row.fault(name + " is not a class name");
        }
        classes.claim(className, row);
        components.add(new Component(name, className, descriptions.get(row), List.copyOf(variables)));
    }

    private Variable variable(Row row) {
        String[] nameAndAttributes = row.get("variable").split("\\.", 2);
        String name = nameAndAttributes[0];
        List<String> attributes = nameAndAttributes.length == 1 ? List.of() : attributes(nameAndAttributes[1], row);
        String instance = row.get("instance");
        boolean isFixed = !instance.isEmpty() && !instance.startsWith("<");
        String constant = CatalogNames.constant(isFixed ? name + "_" + instance : name);
        keys.claim(row.get("component") + "." + name + "[" + instance + "]", row);
        constants.claim(constant, row);
        return new Variable(
                constant,
                row.get("component"),
                name,
                instance.isEmpty() ? null : instance,
                attributes,
                choose(Variable.DataType.values(), Variable.DataType::text, row, "type"),
                row.words("units"),
                choose(Variable.Requirement.values(), Variable.Requirement::text, row, "required"),
                descriptions.find(row));
    }

    private static List<String> attributes(String text, Row row) {
        List<String> attributes = List.of(text.split("/"));
        if (!ATTRIBUTES.containsAll(attributes)) {
            throw row.fault("attributes are " + ATTRIBUTES + ", not " + text);
        }
        return attributes;
    }

    private static <T> T choose(T[] values, Function<T, String> text, Row row, String column) {
        for (T value : values) {
            if (text.apply(value).equals(row.get(column))) {
                return value;
            }
        }
        String choice = Arrays.stream(values).map(text).collect(Collectors.joining(", "));
        throw row.fault("the " + column + " is " + row.get(column) + ", not one of " + choice);
    }

    /** The component of a name, which is there. */
    static Component get(List<Component> components, String name) {
        return components.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
