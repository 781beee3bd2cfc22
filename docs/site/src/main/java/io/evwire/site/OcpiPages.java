// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.ClassName;
import io.evwire.codegen.fault.Faults;
import io.evwire.codegen.fault.JsonFiles;
import io.evwire.codegen.model.Dialect;
import io.evwire.codegen.model.EnumModel;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.codegen.model.TypeDocumentation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The pages of OCPI: its modules with their operations, its objects and enumerations. */
final class OcpiPages {

    static final String FOLDER = "ocpi-2.3.0";

    private final Protocol protocol;
    private final OcpiExamples examples;
    private final SearchIndex index;
    private final Map<String, List<String>> operations = new TreeMap<>();
    private final Map<String, List<TypeDocumentation>> types = new TreeMap<>();

    private OcpiPages(Path module, SearchIndex index) throws IOException {
        this.protocol = Protocol.read(module, "io.evwire.ocpi.v230", Dialect.OCPI, FOLDER);
        this.examples = new OcpiExamples(protocol);
        this.index = index;
        readOperations(module.resolve("src/main/operations"));
    }

    /** All pages. */
    static List<Page> of(Path repository, SearchIndex index) throws IOException {
        return new OcpiPages(repository.resolve("ocpi-v230"), index).pages();
    }

    private List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (ObjectModel type : protocol.models().objects()) {
            if (type.patched() == null) {
                pages.add(objectPage(type));
            }
        }
        protocol.models()
                .enums()
                .forEach(type -> pages.add(valuesPage(
                        type.name(),
                        type.documentation(),
                        type.constants(),
                        "A closed enumeration: any other text is a violation of the kind ENUM.")));
        protocol.models()
                .openValues()
                .forEach(type -> pages.add(valuesPage(
                        type.name(),
                        type.documentation(),
                        type.recommended(),
                        "An open enumeration: any other text is kept and written back.")));
        types.keySet().forEach(module -> pages.add(modulePage(module)));
        pages.add(indexPage());
        return pages;
    }

    private Page objectPage(ObjectModel type) {
        TypeDocumentation documentation = type.documentation();
        String name = Protocol.schemaName(documentation);
        String path = path(documentation);
        index.add(name, "Object of " + moduleWords(documentation), path, documentation.description());
        for (PropertyModel property : type.properties()) {
            index.add(
                    property.jsonName(),
                    "Property of " + name + ", " + moduleWords(documentation),
                    path + "#" + Html.id(property.jsonName()),
                    property.description());
        }
        List<Row> rows = Row.of(type, protocol);
        PropertyList list = new PropertyList(protocol, "../", "", rows, row -> false, (unused, value) -> false, "");
        String values = list.values("h3");
        String patch = protocol.models().objects().stream()
                .filter(other ->
                        other.patched() != null && other.patched().name().equals(type.name()))
                .findFirst()
                .map(other ->
                        "<p>It can be patched: <a href=\"../../%s\"><code>%s</code></a> tells absent from null.</p>\n"
                                .formatted(
                                        Protocol.javadoc(other.name()),
                                        other.name().simpleName()))
                .orElse("");
        return page(
                documentation,
                list.html("h2")
                        + "<p class=\"note\">Properties that the standard does not define are kept and written back.</p>\n"
                        + (values.isEmpty() ? "" : "<h2 id=\"values\">Values</h2>\n" + values)
                        + examples.html(type)
                        + patch
                        + operationsOf(Protocol.schemaFolder(documentation), name));
    }

    private String operationsOf(String module, String type) {
        List<String> some = operations.getOrDefault(module, List.of()).stream()
                .filter(operation -> operation.contains("data-type=\"" + type + "\""))
                .toList();
        return some.isEmpty()
                ? ""
                : "<h2 id=\"operations\">Operations</h2>\n<ul class=\"operations\">\n" + String.join("", some)
                        + "</ul>\n";
    }

    private Page valuesPage(
            ClassName type, TypeDocumentation documentation, List<EnumModel.Constant> values, String kind) {
        String name = Protocol.schemaName(documentation);
        String path = path(documentation);
        index.add(name, "Enumeration of " + moduleWords(documentation), path, documentation.description());
        for (EnumModel.Constant value : values) {
            index.add(
                    value.wireValue(),
                    "Value of " + name + ", " + moduleWords(documentation),
                    path + "#" + Html.id(value.wireValue()),
                    value.description());
        }
        PropertyList list =
                new PropertyList(protocol, "../", "", List.of(), row -> false, (unused, value) -> false, "");
        return page(
                documentation,
                "<p>%s</p>\n<h2 id=\"values\">Values</h2>\n".formatted(kind)
                        + list.list(name, values, "")
                        + "<p>Class: <a href=\"../../%s\"><code>%s</code></a>.</p>\n"
                                .formatted(Protocol.javadoc(type), type.simpleName()));
    }

    private Page page(TypeDocumentation documentation, String main) {
        types.computeIfAbsent(Protocol.schemaFolder(documentation), unused -> new ArrayList<>())
                .add(documentation);
        String words = documentation.description() == null ? "" : documentation.description();
        String source = documentation.spec() == null
                ? ""
                : "<p class=\"source\">%s</p>\n".formatted(Html.escape(documentation.spec()));
        return new Page(
                path(documentation),
                Protocol.schemaName(documentation),
                "OCPI 2.3.0",
                Html.firstSentence(words),
                "<p class=\"lead\">%s</p>\n<p>Module: <a href=\"index.html\">%s</a></p>\n"
                                .formatted(Html.words(words), moduleTitle(Protocol.schemaFolder(documentation)))
                        + source
                        + main);
    }

    private String path(TypeDocumentation documentation) {
        return FOLDER + "/" + protocol.typePage(documentation);
    }

    private static String moduleWords(TypeDocumentation documentation) {
        return moduleTitle(Protocol.schemaFolder(documentation)) + ", OCPI 2.3.0";
    }

    private static String moduleTitle(String module) {
        return switch (module) {
            case "bookings" -> "bookings 1.0";
            case "bookings11" -> "bookings 1.1";
            case "types" -> "types of all modules";
            default -> module;
        };
    }

    private Page modulePage(String module) {
        StringBuilder html =
                new StringBuilder("<h2 id=\"objects\">Objects and enumerations</h2>\n<ul class=\"messages\">\n");
        for (TypeDocumentation type : types.getOrDefault(module, List.of())) {
            String words = type.description() == null ? "" : type.description();
            html.append("<li><a href=\"%1$s.html\">%1$s</a> <span>%2$s</span></li>\n"
                    .formatted(Protocol.schemaName(type), Html.words(Html.firstSentence(words))));
        }
        html.append("</ul>\n");
        List<String> own = operations.getOrDefault(module, List.of());
        if (!own.isEmpty()) {
            html.append("<h2 id=\"operations\">Operations</h2>\n<ul class=\"operations\">\n")
                    .append(String.join("", own))
                    .append(
                            "</ul>\n<p><a href=\"../../guide/ocpi.html\">How requests are made and answered</a>.</p>\n");
        }
        return new Page(
                FOLDER + "/" + module + "/index.html",
                "OCPI " + moduleTitle(module),
                "OCPI 2.3.0",
                "Objects and operations of OCPI " + moduleTitle(module) + ".",
                html.toString());
    }

    private Page indexPage() {
        StringBuilder html = new StringBuilder(
                "<p class=\"lead\">Every object of OCPI 2.3.0, with Payments 1, Bookings 1.0 and 1.1 and edition 2.</p>\n");
        for (String module : types.keySet()) {
            html.append("<h2 id=\"%1$s\"><a href=\"%1$s/index.html\">%2$s</a></h2>\n<ul class=\"columns\">\n"
                    .formatted(module, moduleTitle(module)));
            types.getOrDefault(module, List.of())
                    .forEach(type -> html.append("<li><a href=\"%s/%2$s.html\">%2$s</a></li>\n"
                            .formatted(module, Protocol.schemaName(type))));
            html.append("</ul>\n");
        }
        return new Page(
                FOLDER + "/index.html",
                "OCPI 2.3.0",
                "OCPI 2.3.0",
                "Every object of OCPI 2.3.0 by module.",
                html.toString());
    }

    private void readOperations(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> !each.endsWith("parameters.json"))
                    .sorted()
                    .toList()) {
                Faults faults = new Faults();
                JsonNode module = JsonFiles.read(file, faults);
                faults.throwIfAny();
                for (JsonNode edition : module.path("editions")) {
                    module.path("interfaces")
                            .forEach(side -> side.path("operations")
                                    .forEach(operation ->
                                            readOperation(edition.get("types").asText(), side, operation)));
                }
            }
        }
    }

    private void readOperation(String module, JsonNode side, JsonNode operation) {
        String name = operation.get("name").asText();
        String role = side.path("role").asText("both sides").toLowerCase(java.util.Locale.ROOT);
        String type = Stream.of(
                        operation.path("data"),
                        operation.path("page"),
                        operation.path("list"),
                        operation.path("body").path("type"),
                        operation.path("body").path("patch"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .orElse("");
        String id = Html.id("operation-" + role + "-" + name);
        index.add(
                name,
                "Operation of " + moduleTitle(module) + ", OCPI 2.3.0",
                FOLDER + "/" + module + "/index.html#" + id,
                operation.get("description").asText());
        operations
                .computeIfAbsent(module, unused -> new ArrayList<>())
                .add(
                        "<li id=\"%s\" data-type=\"%s\"><code>%s %s</code> <span class=\"mark\">%s</span> <span>%s <code>%s</code></span></li>\n"
                                .formatted(
                                        id,
                                        Html.escape(type),
                                        operation.get("method").asText(),
                                        Html.escape(
                                                operation.get("path").asText().isEmpty()
                                                        ? "/"
                                                        : operation.get("path").asText()),
                                        role,
                                        Html.words(operation.get("description").asText()),
                                        name));
    }
}
