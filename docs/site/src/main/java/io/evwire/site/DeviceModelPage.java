// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import io.evwire.ocpp.devicemodel.ReasonCode;
import io.evwire.ocpp.devicemodel.SecurityEvent;
import io.evwire.ocpp.devicemodel.StandardVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The standardized components and variables, security events and reason codes of one version. */
final class DeviceModelPage {

    private final OcppVersion version;
    private final SearchIndex index;
    private final String path;
    private final StringBuilder html = new StringBuilder();

    DeviceModelPage(OcppVersion version, SearchIndex index) {
        this.version = version;
        this.index = index;
        this.path = version.protocol().folder() + "/device-model.html";
    }

    Page page(List<StandardVariable> variables, List<SecurityEvent> events, List<ReasonCode> codes) {
        html.append(
                "<p class=\"lead\">What <code>GetVariables</code>, <code>SetVariables</code> and reports speak about."
                        + " <a href=\"../guide/device-model.html\">The same as typed catalogs</a>.</p>\n");
        html.append("<h2 id=\"variables\">Components and variables</h2>\n");
        Map<String, List<StandardVariable>> byComponent = new TreeMap<>();
        for (StandardVariable variable : variables) {
            byComponent
                    .computeIfAbsent(
                            variable.component() == null ? "(any component)" : variable.component(),
                            unused -> new ArrayList<>())
                    .add(variable);
        }
        byComponent.forEach(this::component);
        html.append("<h2 id=\"security-events\">Security events</h2>\n<dl class=\"wire-values\">\n");
        for (SecurityEvent event : events) {
            entry(
                    "event-" + event.name(),
                    event.name(),
                    event.isCritical() ? "critical" : "",
                    event.description(),
                    "Security event");
        }
        html.append("</dl>\n<h2 id=\"reason-codes\">Reason codes</h2>\n<dl class=\"wire-values\">\n");
        for (ReasonCode code : codes) {
            entry("code-" + code.name(), code.name(), "", code.description(), "Reason code");
        }
        html.append("</dl>\n");
        return new Page(
                path,
                "Device model of OCPP " + version.name(),
                version.protocol().title(),
                "Standardized components and variables, security events and reason codes of OCPP " + version.name()
                        + ".",
                html.toString());
    }

    private void component(String name, List<StandardVariable> variables) {
        html.append("<h3 id=\"component-%s\">%s</h3>\n<dl class=\"wire-values\">\n"
                .formatted(Html.id(name), Html.escape(name)));
        for (StandardVariable variable : variables) {
            String instance = variable.instance() == null ? "" : "[" + variable.instance() + "]";
            String type = variable.dataType() == null ? "" : variable.dataType().standardName();
            String units = variable.units().isEmpty() ? "" : ", in " + String.join(" or ", variable.units());
            entry(
                    "variable-" + name + "-" + variable.variable() + instance,
                    variable.variable() + instance,
                    type + units + (variable.isRequired() ? ", required" : ""),
                    variable.description(),
                    "Variable of " + name);
        }
        html.append("</dl>\n");
    }

    private void entry(String id, String name, String mark, @Nullable String description, String kind) {
        html.append("<div id=\"%s\"><dt><code>%s</code> <span class=\"type\">%s</span></dt><dd>%s</dd></div>\n"
                .formatted(
                        Html.id(id),
                        Html.escape(name),
                        Html.escape(mark),
                        Html.words(description == null ? "" : description)));
        index.add(name, kind + ", " + version.protocol().title(), path + "#" + Html.id(id), description);
    }
}
