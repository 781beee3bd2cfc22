// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import com.palantir.javapoet.ClassName;
import io.evwire.codegen.model.EnumModel;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.OpenValueModel;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.codegen.model.TypeDocumentation;
import io.evwire.ocpp.rpc.Action;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The pages of the data types and enumerations of one version of OCPP. */
final class TypePages {

    private static final String UP = "../";

    private final OcppVersion version;
    private final SearchIndex index;
    private final Map<ClassName, TreeSet<String>> usedBy = new HashMap<>();

    TypePages(OcppVersion version, SearchIndex index) {
        this.version = version;
        this.index = index;
        for (Action action : version.actions().all()) {
            noteUses(version.request(action), action.name());
            ObjectModel response = version.response(action);
            if (response != null) {
                noteUses(response, action.name());
            }
        }
    }

    private void noteUses(ObjectModel message, String action) {
        for (Row row : Row.of(message, version.protocol())) {
            for (ClassName type : typesOf(row.property())) {
                usedBy.computeIfAbsent(type, unused -> new TreeSet<>()).add(action);
            }
        }
    }

    private static List<ClassName> typesOf(PropertyModel property) {
        List<ClassName> types = new ArrayList<>();
        for (ClassName type :
                new @Nullable ClassName[] {Row.objectOf(property.value()), Row.valuesOf(property.value())}) {
            if (type != null) {
                types.add(type);
            }
        }
        return types;
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (ObjectModel type : version.protocol().models().objects()) {
            if (type.role() == null) {
                pages.add(objectPage(type));
            } else {
                indexProperties(type);
            }
        }
        version.protocol().models().enums().forEach(type -> pages.add(enumPage(type)));
        version.protocol().models().openValues().forEach(type -> pages.add(openPage(type)));
        return pages;
    }

    private void indexProperties(ObjectModel message) {
        String action = Objects.requireNonNull(message.role()).action();
        String name = Protocol.schemaName(message.documentation());
        String prefix = name.equals(action + "Response") ? "answer." : "";
        for (PropertyModel property : message.properties()) {
            addProperty(name, property, version.protocol().folder() + "/" + action + ".html#" + prefix);
        }
    }

    private void addProperty(String owner, PropertyModel property, String url) {
        index.add(
                property.jsonName(),
                "Property of " + owner + ", " + version.protocol().title(),
                url + Html.id(property.jsonName()),
                property.description());
    }

    private Page objectPage(ObjectModel type) {
        String name = Protocol.schemaName(type.documentation());
        String path = version.protocol().folder() + "/" + version.protocol().typePage(type.documentation());
        index.add(
                name,
                "Data type, " + version.protocol().title(),
                path,
                type.documentation().description());
        type.properties().stream()
                .filter(property -> !property.jsonName().equals("customData"))
                .forEach(property -> addProperty(name, property, path + "#"));
        List<Row> rows = type.properties().stream()
                .map(property -> new Row(
                        property.jsonName() + (property.isList() ? "[]" : ""),
                        type,
                        property,
                        property.isRequired(),
                        0))
                .toList();
        PropertyList list = new PropertyList(
                version.protocol(),
                UP,
                "",
                rows,
                row -> version.isNew(row.owner(), row.property()),
                version::isNew,
                "new in " + version.name());
        String further =
                type.isOpen() ? "<p>Any further properties may be added; they are kept, in their order.</p>\n" : "";
        return page(
                path, name, type.documentation(), list.html("h2") + further + uses(type.name()) + javadoc(type.name()));
    }

    private Page enumPage(EnumModel type) {
        String older = "";
        if (!type.olderLiterals().isEmpty()) {
            StringBuilder rows = new StringBuilder();
            type.olderLiterals()
                    .forEach((old, now) -> rows.append("<tr><td><code>%s</code></td><td><code>%s</code></td></tr>\n"
                            .formatted(Html.escape(old), Html.escape(now))));
            older =
                    "<h2 id=\"since-1.6\">Texts of OCPP 1.6</h2>\n<table><thead><tr><th>Sent by stations of OCPP 1.6</th><th>Now</th></tr></thead><tbody>\n"
                            + rows + "</tbody></table>\n";
        }
        return valuesPage(
                type.name(),
                type.documentation(),
                type.constants(),
                "A closed enumeration: any other text is refused with <code>TypeConstraintViolation</code>.",
                older);
    }

    private Page openPage(OpenValueModel type) {
        String limit = type.maxLength() == null ? "" : " of at most " + type.maxLength() + " characters";
        return valuesPage(
                type.name(),
                type.documentation(),
                type.recommended(),
                "The standard recommends these values and allows any other text" + limit + ".",
                "");
    }

    private Page valuesPage(
            ClassName type,
            TypeDocumentation documentation,
            List<EnumModel.Constant> values,
            String kind,
            String after) {
        String name = Protocol.schemaName(documentation);
        String path = version.protocol().folder() + "/" + version.protocol().typePage(documentation);
        index.add(name, "Enumeration, " + version.protocol().title(), path, documentation.description());
        for (EnumModel.Constant value : values) {
            index.add(
                    value.wireValue(),
                    "Value of " + name + ", " + version.protocol().title(),
                    path + "#" + Html.id(value.wireValue()),
                    value.description());
        }
        PropertyList list = new PropertyList(
                version.protocol(), UP, "", List.of(), row -> false, version::isNew, "new in " + version.name());
        StringBuilder constants = new StringBuilder("<h2 id=\"java\">In Java</h2>\n<dl class=\"constants\">\n");
        for (EnumModel.Constant value : values) {
            constants.append("<div><dt><code>%s</code></dt><dd><code>%s.%s</code></dd></div>\n"
                    .formatted(Html.escape(value.wireValue()), type.simpleName(), value.name()));
        }
        constants.append("</dl>\n").append(javadoc(type));
        return page(
                path,
                name,
                documentation,
                "<p>%s</p>\n<h2 id=\"values\">Values</h2>\n".formatted(kind)
                        + list.list(name, values, "")
                        + after
                        + uses(type)
                        + constants);
    }

    private Page page(String path, String name, TypeDocumentation documentation, String main) {
        String words = documentation.description() == null ? "" : documentation.description();
        String source = documentation.spec() == null
                ? ""
                : "<p class=\"source\">%s</p>\n".formatted(Html.escape(documentation.spec()));
        return new Page(
                path,
                name,
                version.protocol().title(),
                Html.firstSentence(words),
                "<p class=\"lead\">%s</p>\n".formatted(Html.words(words)) + source + main);
    }

    private String uses(ClassName type) {
        TreeSet<String> actions = usedBy.getOrDefault(type, new TreeSet<>());
        if (actions.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<h2 id=\"used-by\">Used by</h2>\n<ul class=\"columns\">\n");
        actions.forEach(action -> html.append("<li><a href=\"../%1$s.html\">%1$s</a></li>\n".formatted(action)));
        return html.append("</ul>\n").toString();
    }

    private static String javadoc(ClassName type) {
        return "<p>Class: <a href=\"../../%s\"><code>%s</code></a>.</p>\n"
                .formatted(Protocol.javadoc(type), type.simpleName());
    }
}
