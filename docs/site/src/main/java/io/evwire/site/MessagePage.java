// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.ocpp.rpc.Action;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.MessageType;
import io.evwire.ocpp.rule.Rule;
import io.evwire.ocpp.v21.migration.Difference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The page of one action: what it says, an example with its answer, its faults, what changed, and the Java. */
final class MessagePage {

    private static final JsonNode RULES = Json.resource("rules-by-action.json");
    private static final JsonNode NOTES = Json.resource("notes.json");

    private final OcppVersion version;
    private final Action action;
    private final ObjectModel request;
    private final @Nullable ObjectModel response;
    private final JsonNode example;
    private final String messageId;
    private final StringBuilder html = new StringBuilder();

    MessagePage(OcppVersion version, Action action) {
        this.version = version;
        this.action = action;
        this.request = version.request(action);
        this.response = version.response(action);
        this.example = version.example(action.name());
        this.messageId = UUID.nameUUIDFromBytes((version.name() + action.name()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    Page page() {
        String description = request.documentation().description();
        String words = description == null ? "" : description;
        html.append("<p class=\"lead\">%s</p>\n".formatted(Html.words(words)));
        facts();
        example();
        properties();
        answer();
        rules();
        faults();
        changes();
        notes();
        java();
        return new Page(
                version.protocol().folder() + "/" + action.name() + ".html",
                action.name(),
                version.protocol().title(),
                Html.firstSentence(words),
                html.toString());
    }

    private void facts() {
        html.append("<dl class=\"facts\">\n");
        fact("Direction", direction(action));
        fact(
                "Block",
                "<a href=\"index.html#block-%1$s\">%1$s. %2$s</a>"
                        .formatted(
                                action.functionalBlock(),
                                action.functionalBlock().title()));
        fact("Use cases", useCases(request.documentation().spec()));
        String since = action.since() == null ? "2.0.1" : action.since();
        fact("Since", "OCPP " + since + (version.isNew(action) ? " <span class=\"mark new\">new in 2.1</span>" : ""));
        if (action.isDeprecated()) {
            fact("Deprecated", "The standard advises against it, and it is still valid");
        }
        fact(
                "Kind",
                action.messageType() == MessageType.SEND ? "SEND, never answered" : "CALL, answered by CALLRESULT");
        fact("Version", versions());
        html.append("</dl>\n");
    }

    private String versions() {
        OcppVersion earlier = version.earlier();
        if (earlier != null && earlier.actions().find(action.name()) != null) {
            return "OCPP 2.1; see also <a href=\"../ocpp-2.0.1/%1$s.html\">%1$s in OCPP 2.0.1</a>"
                    .formatted(action.name());
        } else if (earlier != null) {
            return "OCPP 2.1 only";
        }
        return "OCPP 2.0.1; see also <a href=\"../ocpp-2.1/%1$s.html\">%1$s in OCPP 2.1</a>".formatted(action.name());
    }

    private void fact(String name, String value) {
        html.append("<div><dt>%s</dt><dd>%s</dd></div>\n".formatted(name, value));
    }

    static String direction(Action action) {
        return switch (action.direction()) {
            case CS_TO_CSMS -> "Charging Station → CSMS";
            case CSMS_TO_CS -> "CSMS → Charging Station";
            case BOTH -> "either way";
        };
    }

    private static String useCases(@Nullable String spec) {
        if (spec == null) {
            return "none of its own";
        }
        return Html.escape(spec.substring(spec.indexOf("Part")));
    }

    private void properties() {
        List<Row> rows = Row.of(request, version.protocol());
        PropertyList list = PropertyList.of(version, "", rows);
        if (rows.isEmpty() || (rows.size() == 1 && rows.get(0).path().equals("customData"))) {
            html.append("<p>The payload needs no property: it is <code>{}</code>.</p>\n");
        }
        html.append(list.html("h2"));
        html.append(
                "<p class=\"note\">Every object may also hold <code>customData</code>, data of one vendor; the list shows it"
                        + " at the top only.</p>\n");
        String values = list.values("h3");
        if (!values.isEmpty()) {
            html.append("<h2 id=\"values\">Values</h2>\n").append(values);
        }
    }

    private void example() {
        html.append("<h2 id=\"example\">Example</h2>\n<p>%s</p>\n"
                .formatted(Html.words(example.get("scenario").asText())));
        html.append("<h3 id=\"payload\">Payload</h3>\n")
                .append(Json.block("payload", example.get("request").toString()));
        html.append("<h3 id=\"frame\">The full frame</h3>\n").append(Json.block("frame", call()));
        html.append(
                response == null
                        ? "<p>Message type, message id, action, payload. A SEND is not answered.</p>\n"
                        : "<p>Message type, message id, action, payload.</p>\n");
    }

    private void answer() {
        if (response == null) {
            return;
        }
        html.append("<h2 id=\"answer\">The expected answer</h2>\n");
        String words = response.documentation().description();
        html.append("<p>%s</p>\n".formatted(Html.words(words == null ? "" : words)));
        html.append("<h3 id=\"answer-payload\">Its payload</h3>\n")
                .append(Json.block("payload", example.get("response").toString()));
        html.append("<h3 id=\"answer-frame\">The full frame of the answer</h3>\n")
                .append(Json.block("frame", result()));
        html.append("<p>Message type, the message id of the CALL, payload.</p>\n");
        PropertyList list = PropertyList.of(version, "answer.", Row.of(response, version.protocol()));
        html.append(list.html("h3")).append(list.values("h4"));
    }

    /** The frame of the example, as the library writes it. */
    String call() {
        ArrayNode frame = JsonNodeFactory.instance.arrayNode();
        frame.add(action.messageType().id()).add(messageId).add(action.name()).add(example.get("request"));
        return encoded(version.codec().decode(frame.toString()));
    }

    /** The frame of its answer, as the library writes it. */
    String result() {
        ArrayNode frame = JsonNodeFactory.instance.arrayNode();
        frame.add(MessageType.CALLRESULT.id()).add(messageId).add(example.get("response"));
        return encoded(version.codec().decode(frame.toString(), id -> action.name()));
    }

    private String encoded(Decoded decoded) {
        if (decoded instanceof Decoded.Invalid invalid) {
            throw new IllegalStateException("the example of " + action.name() + " of OCPP " + version.name()
                    + " is not valid: " + invalid.violations());
        }
        return version.codec().encode(decoded.orThrow());
    }

    private void rules() {
        Set<String> ids = new LinkedHashSet<>();
        RULES.path(action.name()).forEach(id -> ids.add(id.asText()));
        RULES.path("*").forEach(id -> ids.add(id.asText()));
        html.append("<h2 id=\"rules\">Rules beyond the schema</h2>\n<p>Opt-in: <code>")
                .append(version.entryPoint());
        html.append(
                ".rules()</code>. <a href=\"../guide/rules.html\">More about rules</a>.</p>\n<ul class=\"rules\">\n");
        for (Rule<?> rule : version.rules().rules()) {
            if (ids.contains(rule.id())) {
                html.append("<li id=\"rule-%s\">%s <span class=\"source\">%s</span> <code>%s</code></li>\n"
                        .formatted(rule.id(), Html.words(rule.sentence()), Html.escape(rule.reference()), rule.id()));
            }
        }
        html.append("</ul>\n");
    }

    private void faults() {
        html.append("<h2 id=\"faults\">Typical faults</h2>\n<p>Each answer is the one that the library sends.</p>\n");
        for (TypicalFaults.Fault fault : faultsOf()) {
            html.append("<details class=\"fault\" id=\"%s\"><summary>%s: <code>%s</code></summary>\n"
                    .formatted(
                            "fault-" + Html.headingId(Html.plain(fault.title())),
                            Html.words(fault.title()),
                            fault.code()));
            if (fault.remedy() != null) {
                html.append("<p>%s</p>\n".formatted(Html.words(fault.remedy())));
            }
            html.append("<p>Sent:</p>\n").append(Json.block("faulty", fault.frame()));
            html.append("<p>Answered:</p>\n")
                    .append(Json.block("callerror", fault.answer()))
                    .append("</details>\n");
        }
    }

    /** The faults, where the message can be answered at all. */
    List<TypicalFaults.Fault> faultsOf() {
        return action.messageType() == MessageType.SEND
                ? List.of()
                : TypicalFaults.of(version, request, action.name(), call());
    }

    private void changes() {
        JsonNode older = NOTES.path(action.name()).path("since16");
        if (!older.isMissingNode()) {
            html.append(
                    "<h2 id=\"since-1.6\">What changed from OCPP 1.6</h2>\n<table><thead><tr><th>OCPP 1.6</th><th>OCPP %s</th></tr></thead><tbody>\n"
                            .formatted(version.name()));
            older.forEach(row -> html.append("<tr><td>%s</td><td>%s</td></tr>\n"
                    .formatted(
                            Html.words(row.get(0).asText()),
                            Html.words(row.get(1).asText()))));
            html.append("</tbody></table>\n");
        }
        if (version.earlier() != null) {
            differences();
        }
    }

    private void differences() {
        html.append("<h2 id=\"since-2.0.1\">What changed from OCPP 2.0.1</h2>\n");
        if (version.isNew(action)) {
            html.append("<p>The message is new.</p>\n");
            return;
        }
        Set<String> types = new LinkedHashSet<>();
        typesOf(request, types);
        if (response != null) {
            typesOf(response, types);
        }
        List<Difference> found = new ArrayList<>();
        for (Difference difference : Difference.all()) {
            if (types.contains(difference.type())) {
                found.add(difference);
            }
        }
        if (found.isEmpty()) {
            html.append("<p>Nothing: a message of the one is a message of the other.</p>\n");
            return;
        }
        html.append(
                "<div class=\"wide\" tabindex=\"0\"><table><thead><tr><th>Where</th><th>What</th><th>Migrated to 2.1</th><th>Migrated to 2.0.1</th></tr></thead><tbody>\n");
        for (Difference difference : found) {
            html.append("<tr><td><code>%s</code></td><td>%s</td><td>%s</td><td>%s</td></tr>\n"
                    .formatted(
                            difference.type()
                                    + (difference.property().isEmpty() ? "" : ".<wbr>" + difference.property()),
                            Html.words(difference.what()),
                            Html.words(difference.toV21()),
                            Html.words(difference.toV201())));
        }
        html.append(
                "</tbody></table></div>\n<p><a href=\"../guide/migration.html\">How messages are migrated</a>.</p>\n");
    }

    private void typesOf(ObjectModel type, Set<String> types) {
        types.add(Protocol.schemaName(type.documentation()));
        for (Row row : Row.of(type, version.protocol())) {
            types.add(Protocol.schemaName(row.owner().documentation()));
            var values = Row.valuesOf(row.property().value());
            if (values != null) {
                types.add(Protocol.schemaName(version.protocol().documentation(values)));
            }
        }
    }

    private void notes() {
        JsonNode notes = NOTES.path(action.name());
        list(notes.path("when"), "when-to-send", "When it is sent");
        list(notes.path("use"), "use", "Using it");
        list(notes.path("test"), "tests", "What to test");
    }

    private void list(JsonNode sentences, String id, String title) {
        if (!sentences.isMissingNode()) {
            html.append("<h2 id=\"%s\">%s</h2>\n<ul>\n".formatted(id, title));
            sentences.forEach(sentence -> html.append("<li>%s</li>\n".formatted(Html.words(sentence.asText()))));
            html.append("</ul>\n");
        }
    }

    private void java() {
        JavaSection code = JavaSection.of(version, action, example, messageId);
        html.append("<h2 id=\"java\">In Java</h2>\n<p>Classes: <a href=\"../%s\"><code>%s</code></a>"
                .formatted(Protocol.javadoc(request.name()), request.name().simpleName()));
        if (response != null) {
            html.append(", <a href=\"../%s\"><code>%s</code></a>"
                    .formatted(
                            Protocol.javadoc(response.name()), response.name().simpleName()));
        }
        html.append(".</p>\n<h3 id=\"java-send\">Send it</h3>\n").append(javaBlock(code.sending()));
        html.append("<h3 id=\"java-receive\">Receive it</h3>\n").append(javaBlock(code.receiving()));
    }

    private static String javaBlock(String code) {
        return "<pre class=\"java\" tabindex=\"0\"><code>%s</code></pre>\n".formatted(Html.escape(code));
    }
}
