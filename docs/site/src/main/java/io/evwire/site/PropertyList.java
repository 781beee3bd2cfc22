// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import com.palantir.javapoet.ClassName;
import io.evwire.codegen.model.Absence;
import io.evwire.codegen.model.EnumModel;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.codegen.model.Sensitivity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Properties, and the values of the enumerations that they hold, as HTML. */
final class PropertyList {

    /** A sentence of a description that says what absence means. */
    private static final Pattern OF_ABSENCE =
            Pattern.compile("(?:^|(?<=[.)]) )((?:When|While|If) (?:it is )?(?:absent|empty)\\b.*?\\.)(?= [A-Z`]|$)");

    private final Protocol protocol;
    private final ValueWords words;
    private final String up;
    private final String prefix;
    private final List<Row> rows;
    private final Predicate<Row> isNew;
    private final BiPredicate<String, EnumModel.Constant> isNewValue;
    private final String newSince;

    /**
     * The properties of one message or object.
     *
     * @param protocol its protocol
     * @param up the way from the page to the folder of the protocol
     * @param prefix begins the ids of its properties
     * @param rows its properties
     * @param isNew whether the version brought a property
     * @param isNewValue whether the version brought a value of a type
     * @param newSince the mark of what it brought
     */
    PropertyList(
            Protocol protocol,
            String up,
            String prefix,
            List<Row> rows,
            Predicate<Row> isNew,
            BiPredicate<String, EnumModel.Constant> isNewValue,
            String newSince) {
        this.protocol = protocol;
        this.words = new ValueWords(protocol, up);
        this.up = up;
        this.prefix = prefix;
        this.rows = rows;
        this.isNew = isNew;
        this.isNewValue = isNewValue;
        this.newSince = newSince;
    }

    /** The properties of OCPP, with the marks of the version. */
    static PropertyList of(OcppVersion version, String prefix, List<Row> rows) {
        return new PropertyList(
                version.protocol(),
                "",
                prefix,
                rows,
                row -> version.isNew(row.owner(), row.property()),
                version::isNew,
                "new in " + version.name());
    }

    /** Those that must be there, then the others. */
    String html(String level) {
        if (rows.isEmpty()) {
            return "<p>No properties.</p>\n";
        }
        StringBuilder html = new StringBuilder();
        part(
                html,
                level,
                "Required properties",
                rows.stream().filter(Row::isRequired).toList());
        part(
                html,
                level,
                "Optional properties",
                rows.stream().filter(row -> !row.isRequired()).toList());
        return html.toString();
    }

    private void part(StringBuilder html, String level, String title, List<Row> some) {
        if (some.isEmpty()) {
            return;
        }
        html.append("<%1$s id=\"%2$s\">%3$s</%1$s>\n<dl class=\"properties\">\n"
                .formatted(level, prefix + Html.headingId(title), title));
        some.forEach(row -> html.append(entry(row)));
        html.append("</dl>\n");
    }

    private String entry(Row row) {
        PropertyModel property = row.property();
        String required = !row.isRequired() && property.isRequired() && row.depth() > 0
                ? " <span class=\"mark\">required within it</span>"
                : "";
        String added = isNew.test(row) ? " <span class=\"mark new\">" + newSince + "</span>" : "";
        String masked = property.sensitivity() == Sensitivity.NONE
                ? ""
                : " <span class=\"mark\" title=\"toString does not show it\">masked in logs</span>";
        List<String> type = new ArrayList<>();
        type.add(words.type(property.value()));
        type.addAll(words.limits(property.value()).stream().map(Html::escape).toList());
        return """
                <div class="depth-%d" id="%s"><dt><code>%s</code> <span class="type">%s</span>%s%s%s</dt>
                <dd>%s</dd></div>
                """.formatted(
                        Math.min(row.depth(), 4),
                        idOf(row),
                        breakable(row.path()),
                        String.join(", ", type),
                        required,
                        added,
                        masked,
                        description(property));
    }

    /** The id of a property on its page. */
    String idOf(Row row) {
        return Html.id(prefix + row.path().replace("[]", ""));
    }

    private static String breakable(String path) {
        int name = path.lastIndexOf('.') + 1;
        String holders = Html.escape(path.substring(0, name)).replace(".", ".<wbr>");
        return (holders.isEmpty() ? "" : "<span class=\"holders\">" + holders + "</span>")
                + Html.escape(path.substring(name));
    }

    private static String description(PropertyModel property) {
        String text = property.description() == null ? "" : property.description();
        String absence = absence(property, text);
        String rest = property.isRequired()
                ? text
                : OF_ABSENCE.matcher(text).replaceAll("").strip();
        return Html.words(rest) + (absence == null ? "" : "<span class=\"absence\">" + Html.words(absence) + "</span>");
    }

    /** What absence means, in a sentence; null where the property is required or nothing is said. */
    private static @Nullable String absence(PropertyModel property, String text) {
        if (property.isRequired()) {
            return null;
        }
        List<String> sentences = new ArrayList<>();
        Matcher matcher = OF_ABSENCE.matcher(text);
        while (matcher.find()) {
            sentences.add(matcher.group(1));
        }
        Absence absence = property.absence();
        if (absence != null && absence.value() != null) {
            sentences.add("Default when absent: `" + absence.value() + "`.");
        } else if (absence != null && sentences.isEmpty()) {
            sentences.add("When absent, " + absence.inWords() + ".");
        }
        return sentences.isEmpty() ? null : String.join(" ", sentences);
    }

    /** The values of all enumerations that the properties hold. */
    String values(String level) {
        Set<ClassName> types = new LinkedHashSet<>();
        rows.forEach(row -> {
            ClassName type = Row.valuesOf(row.property().value());
            if (type != null) {
                types.add(type);
            }
        });
        StringBuilder html = new StringBuilder();
        for (ClassName type : types) {
            String name = Protocol.schemaName(protocol.documentation(type));
            List<EnumModel.Constant> values = protocol.values(type);
            html.append(
                    "<details class=\"values\"%s><summary><%2$s id=\"%3$s\">%4$s</%2$s> <span>%5$d values</span></summary>\n"
                            .formatted(
                                    values.size() <= 12 ? " open" : "",
                                    level,
                                    prefix + Html.id(name),
                                    name,
                                    values.size()));
            html.append("<p><a href=\"%s%s\">About %s</a></p>\n".formatted(up, protocol.valuesPage(type), name));
            html.append(list(name, values, prefix + Html.id(name) + "-")).append("</details>\n");
        }
        return html.toString();
    }

    /** A list of values with their meanings. */
    String list(String typeName, List<EnumModel.Constant> values, String ids) {
        StringBuilder html = new StringBuilder("<dl class=\"wire-values\">\n");
        for (EnumModel.Constant value : values) {
            html.append("<div id=\"%s\"><dt><code>%s</code>%s</dt><dd>%s</dd></div>\n"
                    .formatted(
                            ids + Html.id(value.wireValue()),
                            Html.escape(value.wireValue()),
                            isNewValue.test(typeName, value) ? " <span class=\"mark new\">" + newSince + "</span>" : "",
                            Html.words(value.description() == null ? "" : value.description())));
        }
        return html.append("</dl>\n").toString();
    }
}
