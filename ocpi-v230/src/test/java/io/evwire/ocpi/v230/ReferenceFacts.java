// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import io.evwire.core.testing.CorpusLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the reference data says, every edition taken together, in the words of {@code facts.txt}. */
final class ReferenceFacts {

    private static final int URL_LENGTH = 255;

    private final Map<String, ObjectNode> types = new LinkedHashMap<>();
    private final List<String> facts = new ArrayList<>();

    private ReferenceFacts() {}

    /** A line for each type, property, value and patch. */
    static List<String> of(Path file) {
        ReferenceFacts all = new ReferenceFacts();
        JsonNode reference = read(file);
        JsonNode editions = reference.get("editions");
        reference
                .get("types")
                .forEach(type -> all.addType(type, type.get("module").stringValue()));
        for (Map.Entry<String, JsonNode> edition : editions.properties()) {
            edition.getValue().path("coreChanges").forEach(change -> all.change(change, edition.getKey()));
        }
        for (Map.Entry<String, JsonNode> edition : editions.properties()) {
            edition.getValue().path("types").forEach(type -> all.addType(type, module(type, edition.getKey())));
        }
        all.addWhatOtherChaptersSay();
        reference.get("endpoints").forEach(all::addBody);
        all.types.forEach(all::addFacts);
        return all.facts;
    }

    private static String module(JsonNode type, String edition) {
        String module = type.get("module").stringValue();
        return edition.equals("bookings-1.1") && module.equals("bookings") ? "bookings11" : module;
    }

    private void addType(JsonNode type, String module) {
        types.put(module + " " + type.get("name").stringValue(), (ObjectNode) type);
    }

    private void change(JsonNode change, String edition) {
        ObjectNode type = types.get(
                change.get("module").stringValue() + " " + change.get("type").stringValue());
        switch (change.get("change").stringValue()) {
            case "addField" -> addField(type, (ObjectNode) change.get("field"), edition);
            case "addValue" -> addValue(type, change.get("value").stringValue(), edition);
            case "changeField" -> widen(field(type, change.get("name").stringValue()), change, edition);
            case "addType" -> {}
            default -> throw new IllegalStateException(change.toString());
        }
    }

    private static void addField(ObjectNode type, ObjectNode field, String edition) {
        if (field(type, field.get("name").stringValue()) == null) {
            ((ArrayNode) type.get("fields")).add(field.put("package", edition));
        }
    }

    private static void addValue(ObjectNode type, String value, String edition) {
        for (JsonNode known : type.get("values")) {
            if (known.stringValue().equals(value)) {
                return;
            }
        }
        ((ArrayNode) type.get("values")).add(value);
        type.withObject("/valueSince").put(value, edition);
    }

    private static void widen(ObjectNode field, JsonNode change, String edition) {
        JsonNode length = change.get("attributes").get("maxLength");
        field.put("maxLength", length.get("now").intValue())
                .put("maxLengthBefore", length.get("was").intValue())
                .put("widened", edition);
    }

    private static ObjectNode field(ObjectNode type, String name) {
        for (JsonNode field : type.get("fields")) {
            if (field.get("name").stringValue().equals(name)) {
                return (ObjectNode) field;
            }
        }
        return null;
    }

    /** What the reference data does not have, because the tables that it is made of lack it. */
    private void addWhatOtherChaptersSay() {
        // The introduction, "Typical OCPI implementations per Role", has PTP as a role and links it to the table in the
        // chapter on types, which lacks it; mod_payments has it as a data owner. That table had HUB up to 2.2.1.
        ArrayNode roles = (ArrayNode) types.get("types Role").get("values");
        roles.add("HUB").add("PTP");
        // The examples of mod_payments: "Create a minimal Terminal" has the id alone, the one of PUT has it in the URL.
        addTerminal("TerminalCreation", "last_updated");
        addTerminal("TerminalUpdate", "terminal_id");
        // The example of PATCH in mod_bookings 1.1 has some of the terms only, among them none that the table requires.
        facts.add("bookings BookingTerms patch -");
        facts.add("bookings11 BookingTerms patch -");
    }

    private void addTerminal(String name, String optional) {
        ObjectNode special = types.get("payments Terminal").deepCopy();
        field(special, optional).put("cardinality", "?");
        types.put("payments " + name, special.put("name", name));
    }

    /** A PATCH has a type of its own for its body, and so has a request in which something is optional. */
    private void addBody(JsonNode endpoint) {
        JsonNode body = endpoint.get("requestBody");
        String type =
                endpoint.get("module").stringValue() + " " + body.path("type").asString("");
        if (body.has("optionalFields")) {
            ObjectNode special = types.get(type).deepCopy();
            body.get("optionalFields")
                    .forEach(name -> field(special, name.stringValue()).put("cardinality", "?"));
            types.put("payments TerminalActivation", special.put("name", "TerminalActivation"));
        }
        if (endpoint.get("method").stringValue().equals("PATCH")) {
            List<String> required = new ArrayList<>();
            body.path("requiredFields").forEach(name -> required.add(name.stringValue()));
            String needed = required.isEmpty() ? "-" : String.join(",", required);
            facts.add(type + " patch " + needed);
            if (type.startsWith("bookings ")) {
                // The operations of 1.1 are those of 1.0.
                facts.add(type.replace("bookings ", "bookings11 ") + " patch " + needed);
            }
        }
    }

    private void addFacts(String name, ObjectNode type) {
        String kind = type.get("kind").stringValue();
        String edition = type.get("package").stringValue();
        facts.add(name + " " + (kind.equals("openenum") ? "open" : kind) + " " + edition);
        for (JsonNode value : type.path("values")) {
            JsonNode since = type.path("valueSince").path(value.stringValue());
            facts.add(name + " = " + value.stringValue()
                    + (since.isMissingNode() ? "" : " since=" + since.stringValue()));
        }
        type.path("fields").forEach(field -> facts.add(name + " " + property(field, edition)));
    }

    private static String property(JsonNode field, String editionOfType) {
        String kind = field.get("type").stringValue();
        StringBuilder fact = new StringBuilder(field.get("name").stringValue())
                .append(' ')
                .append(kind)
                .append(' ')
                .append(field.get("cardinality").stringValue());
        append(fact, " min-length=", field.path("minLength"));
        if (kind.equals("URL")) {
            fact.append(" length=").append(field.path("maxLength").asInt(URL_LENGTH));
        } else {
            append(fact, " length=", field.path("maxLength"));
        }
        append(fact, " length-before=", field.path("maxLengthBefore"));
        append(fact, " widened-by=", field.path("widened"));
        append(fact, " min=", field.path("minimum"));
        if (field.has("maxDigits") && !field.has("maximum")) {
            fact.append(" max=").append("9".repeat(field.get("maxDigits").intValue()));
        }
        append(fact, " max=", field.path("maximum"));
        append(fact, " pattern=", field.path("pattern"));
        append(fact, " default=", field.path("default"));
        if (!field.path("package").asString(editionOfType).equals(editionOfType)) {
            append(fact, " since=", field.path("package"));
        }
        return fact.toString();
    }

    private static void append(StringBuilder fact, String word, JsonNode value) {
        if (!value.isMissingNode()) {
            fact.append(word).append(value.asString());
        }
    }

    private static JsonNode read(Path file) {
        try {
            return CorpusLine.JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
