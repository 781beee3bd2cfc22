// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import io.evwire.codegen.model.EnumModel;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.ocpp.rpc.Action;
import io.evwire.ocpp.rpc.Direction;
import io.evwire.ocpp.rpc.FunctionalBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** The messages of one version by block, by direction and by what is new, and its data types. */
final class VersionIndex {

    private final OcppVersion version;
    private final StringBuilder html = new StringBuilder();

    VersionIndex(OcppVersion version) {
        this.version = version;
    }

    Page page() {
        int count = version.actions().all().size();
        html.append("<p class=\"lead\">All %d messages of OCPP %s, with examples, faults and Java.</p>\n"
                .formatted(count, version.name()));
        html.append("<p><a href=\"device-model.html\">Components and variables</a> of the device model.</p>\n");
        html.append("<h2 id=\"by-block\">By functional block</h2>\n");
        for (FunctionalBlock block : FunctionalBlock.values()) {
            list("block-" + block, block + ". " + block.title(), action -> action.functionalBlock() == block);
        }
        html.append("<h2 id=\"by-direction\">By direction</h2>\n");
        list("from-station", "Charging Station → CSMS", action -> action.direction() == Direction.CS_TO_CSMS);
        list("from-csms", "CSMS → Charging Station", action -> action.direction() == Direction.CSMS_TO_CS);
        list("either", "Either way", action -> action.direction() == Direction.BOTH);
        if (version.earlier() != null) {
            html.append("<h2 id=\"new\">What is new in OCPP %s</h2>\n".formatted(version.name()));
            list("new-messages", "New messages", version::isNew);
            newProperties();
            newValues();
        }
        types();
        return new Page(
                version.protocol().folder() + "/index.html",
                "OCPP " + version.name(),
                version.protocol().title(),
                "All " + count + " messages of OCPP " + version.name() + ".",
                html.toString());
    }

    private void list(String id, String title, Predicate<Action> isOf) {
        List<Action> actions = version.actions().all().stream().filter(isOf).toList();
        if (actions.isEmpty()) {
            return;
        }
        html.append("<h3 id=\"%s\">%s</h3>\n<ul class=\"messages\">\n".formatted(id, Html.escape(title)));
        for (Action action : actions) {
            String words = Objects.requireNonNullElse(
                    version.request(action).documentation().description(), "");
            html.append("<li><a href=\"%1$s.html\">%1$s</a>%2$s%3$s <span>%4$s</span></li>\n"
                    .formatted(
                            action.name(),
                            version.isNew(action) ? " <span class=\"mark new\">new in 2.1</span>" : "",
                            action.isDeprecated() ? " <span class=\"mark\">deprecated</span>" : "",
                            Html.words(Html.firstSentence(words))));
        }
        html.append("</ul>\n");
    }

    private void newProperties() {
        html.append("<h3 id=\"new-properties\">New properties</h3>\n<dl class=\"new-things\">\n");
        for (ObjectModel type : version.protocol().models().objects()) {
            List<String> added = type.properties().stream()
                    .filter(property -> version.isNew(type, property))
                    .map(property -> "<code>" + property.jsonName() + "</code>")
                    .toList();
            if (!added.isEmpty()) {
                html.append("<div><dt>%s</dt><dd>%s</dd></div>\n".formatted(link(type), String.join(", ", added)));
            }
        }
        html.append("</dl>\n");
    }

    private void newValues() {
        html.append("<h3 id=\"new-values\">New values</h3>\n<dl class=\"new-things\">\n");
        version.protocol()
                .models()
                .enums()
                .forEach(type -> values(
                        Protocol.schemaName(type.documentation()),
                        version.protocol().typePage(type.documentation()),
                        type.constants()));
        version.protocol()
                .models()
                .openValues()
                .forEach(type -> values(
                        Protocol.schemaName(type.documentation()),
                        version.protocol().typePage(type.documentation()),
                        type.recommended()));
        html.append("</dl>\n");
    }

    private void values(String name, String page, List<EnumModel.Constant> values) {
        List<String> added = values.stream()
                .filter(value -> version.isNew(name, value))
                .map(value -> "<a href=\"%s#%s\"><code>%s</code></a>"
                        .formatted(page, Html.id(value.wireValue()), Html.escape(value.wireValue())))
                .toList();
        if (!added.isEmpty()) {
            html.append("<div><dt><a href=\"%s\">%s</a></dt><dd>%s</dd></div>\n"
                    .formatted(page, name, String.join(", ", added)));
        }
    }

    private String link(ObjectModel type) {
        String name = Protocol.schemaName(type.documentation());
        String page = type.role() == null
                ? version.protocol().typePage(type.documentation())
                : Objects.requireNonNull(type.role()).action() + ".html";
        return "<a href=\"%s\">%s</a>".formatted(page, name);
    }

    private void types() {
        List<String> objects = new ArrayList<>();
        version.protocol().models().objects().stream()
                .filter(type -> type.role() == null)
                .forEach(type -> objects.add("<li>" + link(type) + "</li>"));
        html.append("<h2 id=\"data-types\">Data types</h2>\n<ul class=\"columns\">\n")
                .append(String.join("\n", objects))
                .append("</ul>\n<h2 id=\"enumerations\">Enumerations</h2>\n<ul class=\"columns\">\n");
        version.protocol()
                .models()
                .enums()
                .forEach(type -> html.append("<li><a href=\"%s\">%s</a></li>\n"
                        .formatted(
                                version.protocol().typePage(type.documentation()),
                                Protocol.schemaName(type.documentation()))));
        version.protocol()
                .models()
                .openValues()
                .forEach(type -> html.append("<li><a href=\"%s\">%s</a></li>\n"
                        .formatted(
                                version.protocol().typePage(type.documentation()),
                                Protocol.schemaName(type.documentation()))));
        html.append("</ul>\n");
    }
}
