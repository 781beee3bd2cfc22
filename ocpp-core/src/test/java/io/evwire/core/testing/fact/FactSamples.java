// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.fact;

import io.evwire.core.testing.CorpusLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON that the facts allow, and JSON that they just do not. */
final class FactSamples {

    private static final JsonNodeFactory JSON = CorpusLine.JSON.getNodeFactory();

    /** Longer than any text that is limited, shorter than what a document may hold. */
    private static final int LONG_TEXT = 40_000;

    /** More than the elements of any list that is limited. */
    private static final int LONG_LIST = 1_500;

    private static final BigDecimal LEAST_INTEGER = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal LARGEST_INTEGER = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal LARGE = new BigDecimal("1E+20");
    private static final BigDecimal SMALL = new BigDecimal("1E-20");

    private final Facts facts;

    FactSamples(Facts facts) {
        this.facts = facts;
    }

    /** An object with nothing but what is required. */
    ObjectNode minimal(TypeFacts type) {
        ObjectNode object = JSON.objectNode();
        type.properties().stream()
                .filter(PropertyFact::isRequired)
                .forEach(property -> object.set(property.name(), some(property)));
        return object;
    }

    /** An object with every property. */
    ObjectNode full(TypeFacts type) {
        ObjectNode object = JSON.objectNode();
        type.properties().forEach(property -> object.set(property.name(), some(property)));
        return object;
    }

    /** Values of a property that reach its limits. */
    List<JsonNode> allowed(PropertyFact property) {
        List<JsonNode> values = new ArrayList<>();
        for (JsonNode value : allowedOnce(property)) {
            values.add(property.isList() ? list(value, 1) : value);
        }
        if (property.isList()) {
            Integer most = property.maxItems();
            values.add(list(one(property), most == null ? LONG_LIST : most));
        }
        return values;
    }

    /** Values of a property just beyond its limits. */
    List<Forbidden> forbidden(PropertyFact property) {
        List<Forbidden> values = new ArrayList<>();
        for (Forbidden once : forbiddenOnce(property)) {
            values.add(
                    property.isList() ? new Forbidden(list(once.value(), 1), "/0" + once.below(), once.kind()) : once);
        }
        if (property.isList()) {
            values.add(new Forbidden(list(one(property), 0), "", "TOO_FEW"));
            values.add(new Forbidden(JSON.objectNode(), "", "TYPE"));
            values.add(new Forbidden(JSON.stringNode("x"), "", "TYPE"));
            if (property.maxItems() != null) {
                values.add(new Forbidden(list(one(property), property.maxItems() + 1), "", "TOO_MANY"));
            }
        }
        return values;
    }

    private JsonNode some(PropertyFact property) {
        return property.isList() ? list(one(property), 1) : one(property);
    }

    private JsonNode one(PropertyFact property) {
        return allowedOnce(property).get(0);
    }

    private List<JsonNode> allowedOnce(PropertyFact property) {
        return switch (property.kind()) {
            case "string" ->
                List.of(
                        JSON.stringNode("a"),
                        JSON.stringNode(""),
                        text(property.maxLength() == null ? LONG_TEXT : property.maxLength()));
            case "integer" ->
                List.of(
                        JSON.numberNode(least(property, LEAST_INTEGER)),
                        JSON.numberNode(largest(property, LARGEST_INTEGER)));
            case "number" ->
                List.of(JSON.numberNode(least(property, LARGE.negate())), JSON.numberNode(largest(property, LARGE)));
            case "boolean" -> List.of(JSON.booleanNode(true), JSON.booleanNode(false));
            case "date-time" -> List.of(JSON.stringNode("2026-03-02T08:12:00Z"));
            case "any" -> List.of(JSON.stringNode("a"), JSON.numberNode(1), JSON.objectNode(), JSON.arrayNode());
            default -> allowedOf(facts.types().get(property.kind()));
        };
    }

    private List<JsonNode> allowedOf(TypeFacts type) {
        return type.isEnum()
                ? type.values().stream().<JsonNode>map(JSON::stringNode).toList()
                : List.of(minimal(type));
    }

    private List<Forbidden> forbiddenOnce(PropertyFact property) {
        List<Forbidden> values = new ArrayList<>();
        switch (property.kind()) {
            case "any" -> {
                return values;
            }
            case "string" -> {
                if (property.maxLength() != null) {
                    values.add(new Forbidden(text(property.maxLength() + 1), "", "TOO_LONG"));
                }
                values.add(new Forbidden(JSON.numberNode(1), "", "TYPE"));
            }
            case "integer" -> {
                values.add(new Forbidden(
                        JSON.numberNode(least(property, LEAST_INTEGER).subtract(BigDecimal.ONE)), "", "RANGE"));
                values.add(new Forbidden(
                        JSON.numberNode(largest(property, LARGEST_INTEGER).add(BigDecimal.ONE)), "", "RANGE"));
                values.add(new Forbidden(
                        JSON.numberNode(largest(property, BigDecimal.ONE).subtract(new BigDecimal("0.5"))),
                        "",
                        "TYPE"));
                values.add(new Forbidden(JSON.stringNode("1"), "", "TYPE"));
            }
            case "number" -> {
                if (property.min() != null) {
                    values.add(new Forbidden(JSON.numberNode(property.min().subtract(SMALL)), "", "RANGE"));
                }
                if (property.max() != null) {
                    values.add(new Forbidden(JSON.numberNode(property.max().add(SMALL)), "", "RANGE"));
                }
                values.add(new Forbidden(JSON.stringNode("1"), "", "TYPE"));
            }
            case "boolean" -> {
                values.add(new Forbidden(JSON.stringNode("true"), "", "TYPE"));
                values.add(new Forbidden(JSON.numberNode(1), "", "TYPE"));
            }
            case "date-time" -> {
                values.add(new Forbidden(JSON.stringNode("2026-03-02"), "", "FORMAT"));
                values.add(new Forbidden(JSON.numberNode(1), "", "TYPE"));
            }
            default -> values.addAll(forbiddenOf(facts.types().get(property.kind())));
        }
        values.add(new Forbidden(isObject(property) ? JSON.arrayNode() : JSON.objectNode(), "", "TYPE"));
        return values;
    }

    private List<Forbidden> forbiddenOf(TypeFacts type) {
        return type.isEnum()
                ? List.of(
                        new Forbidden(JSON.stringNode("no such value"), "", "ENUM"),
                        new Forbidden(JSON.numberNode(1), "", "TYPE"))
                : List.of(new Forbidden(JSON.stringNode("a"), "", "TYPE"));
    }

    private boolean isObject(PropertyFact property) {
        TypeFacts type = facts.types().get(property.kind());
        return type != null && !type.isEnum();
    }

    private static BigDecimal least(PropertyFact property, BigDecimal otherwise) {
        return property.min() == null ? otherwise : property.min();
    }

    private static BigDecimal largest(PropertyFact property, BigDecimal otherwise) {
        return property.max() == null ? otherwise : property.max();
    }

    /** Characters that take two chars each: lengths are counted in code points. */
    private static JsonNode text(int length) {
        return JSON.stringNode("\uD83D\uDE00".repeat(length));
    }

    private static ArrayNode list(JsonNode element, int count) {
        return JSON.arrayNode().addAll(Collections.nCopies(count, element));
    }

    /**
     * A value that is refused.
     *
     * @param value the value
     * @param below where in it the fault is, as a JSON Pointer
     * @param kind the kind of violation
     */
    record Forbidden(JsonNode value, String below, String kind) {}
}
