// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The rules about the lists, variables and tokens of messages. */
final class ContentRules {

    static final List<Rule<MessageContent>> ALL = List.of(
            rule(
                    "no-authorization-token",
                    "Part 2, C02.FR.01",
                    "Where there is no authorization the idToken is empty.",
                    ContentRules::noAuthorization),
            rule(
                    "local-list-unique",
                    "Part 2, D01.FR.06",
                    "The idTokens of a local authorization list are unique.",
                    ContentRules::uniqueTokens),
            rule(
                    "local-list-info",
                    "Part 2, AuthorizationData.idTokenInfo",
                    "Each idToken of a full local authorization list has its idTokenInfo.",
                    ContentRules::tokenInfo),
            rule(
                    "set-variables-unique",
                    "Part 2, B05.FR.13",
                    "SetVariables sets an attribute of a variable once.",
                    ContentRules::uniqueVariables),
            rule(
                    "set-variables-result",
                    "Part 2, B05.FR.01, B05.FR.02, B05.FR.03",
                    "The answer to SetVariables has a result for each variable that was to be set.",
                    content -> results(content, "SetVariables", "setVariableData", "setVariableResult")),
            rule(
                    "get-variables-result",
                    "Part 2, B06.FR.01, B06.FR.02, B06.FR.03",
                    "The answer to GetVariables has a result for each variable that was asked for.",
                    content -> results(content, "GetVariables", "getVariableData", "getVariableResult")),
            rule(
                    "get-variables-value",
                    "Part 2, B06.FR.04, B06.FR.06, B06.FR.07, B06.FR.08",
                    "The answer to GetVariables has the value of each attribute that exists, and of no other.",
                    ContentRules::values),
            rule(
                    "set-monitoring-result",
                    "Part 2, N04.FR.01, N04.FR.02",
                    "The answer to SetVariableMonitoring has a result for each monitor that was to be set.",
                    content -> results(content, "SetVariableMonitoring", "setMonitoringData", "setMonitoringResult")),
            rule(
                    "delta-monitor-value",
                    "Part 2, N04.FR.14",
                    "A Delta monitor has no negative value.",
                    ContentRules::delta));

    static final List<Rule<MessageContent>> SINCE_21 = List.of(
            rule(
                    "event-stream-rate",
                    "Part 2, N11.FR.09",
                    "A periodic event stream has an interval, a number of values, or both.",
                    ContentRules::streamRate),
            rule(
                    "price-amount",
                    "Part 2, PriceType",
                    "A price is given without tax, with tax, or both.",
                    ContentRules::price));

    /** Properties that hold a price, wherever they stand. */
    private static final Set<String> PRICES = Set.of("minCost", "maxCost");

    private ContentRules() {}

    /** Finds what breaks a rule: a place, and what is wrong with it. */
    private interface Finder {
        Stream<Fault> faults(MessageContent content);
    }

    private record Fault(Node place, String detail) {}

    private static Rule<MessageContent> rule(String id, String reference, String sentence, Finder finder) {
        return Rule.of(
                id,
                reference,
                sentence,
                MessageContent.class,
                (content, findings) -> finder.faults(content)
                        .forEach(fault -> findings.report(fault.place().path(), fault.detail())));
    }

    private static Stream<Node> nodes(MessageContent content) {
        Stream.Builder<Node> nodes = Stream.builder();
        content.root().forEach(nodes);
        return nodes.build();
    }

    private static Stream<Fault> noAuthorization(MessageContent content) {
        return nodes(content)
                .filter(node -> node.at("type").is("NoAuthorization"))
                .map(node -> node.at("idToken"))
                .filter(token -> token.text() != null && !token.is(""))
                .map(token -> new Fault(token, "empty with the type NoAuthorization"));
    }

    private static Stream<Fault> uniqueTokens(MessageContent content) {
        Set<String> seen = new HashSet<>();
        return listed(content)
                .map(entry -> entry.at("idToken"))
                .filter(token -> !seen.add(tokenKey(token)))
                .map(token -> new Fault(token, "unique in the list, but it stands there before"));
    }

    private static String tokenKey(Node token) {
        return token.at("type").text() + " "
                + String.valueOf(token.at("idToken").text()).toLowerCase(Locale.ROOT);
    }

    private static Stream<Fault> tokenInfo(MessageContent content) {
        return content.root().at("updateType").is("Full")
                ? listed(content)
                        .map(entry -> entry.at("idTokenInfo"))
                        .filter(info -> !info.isPresent())
                        .map(info -> new Fault(info, "required in a full list, but absent"))
                : Stream.empty();
    }

    private static Stream<Node> listed(MessageContent content) {
        return content.isRequest("SendLocalList")
                ? content.root().at("localAuthorizationList").elements().stream()
                : Stream.empty();
    }

    private static Stream<Fault> uniqueVariables(MessageContent content) {
        Set<String> seen = new HashSet<>();
        return content.isRequest("SetVariables")
                ? content.root().at("setVariableData").elements().stream()
                        .filter(data -> !seen.add(variableKey(data) + " " + attribute(data)))
                        .map(data -> new Fault(data, "an attribute is set once, but this is set before"))
                : Stream.empty();
    }

    private static Stream<Fault> results(MessageContent content, String action, String asked, String given) {
        MessageContent request = content.request();
        if (request == null || !content.isAnswerTo(action)) {
            return Stream.empty();
        }
        List<Node> data = request.root().at(asked).elements();
        List<Node> results = content.root().at(given).elements();
        Set<String> answerable = new HashSet<>();
        data.forEach(one -> answerable.add(variableKey(one) + (one.has("attributeType") ? " " + attribute(one) : "")));
        Stream<Fault> count = data.size() == results.size()
                ? Stream.empty()
                : Stream.of(new Fault(
                        content.root().at(given),
                        "as many as were asked for, which is " + data.size() + ", found " + results.size()));
        return Stream.concat(
                count,
                results.stream()
                        .filter(result -> !isAnswer(result, answerable))
                        .map(result -> new Fault(result, "a variable that was asked for, found another")));
    }

    /** Whether it answers one of what was asked for, which names the attribute or leaves it open. */
    private static boolean isAnswer(Node result, Set<String> answerable) {
        String variable = variableKey(result);
        return answerable.contains(variable) || answerable.contains(variable + " " + attribute(result));
    }

    private static String attribute(Node data) {
        String type = data.at("attributeType").text();
        return type == null ? "Actual" : type;
    }

    /** Names have no letter case; an instance may be given as an empty one. */
    private static String variableKey(Node data) {
        Node component = data.at("component");
        Node evse = component.at("evse");
        return Stream.of(
                        component.at("name").text(),
                        component.at("instance").text(),
                        evse.at("id").number(),
                        evse.at("connectorId").number(),
                        data.at("variable").at("name").text(),
                        data.at("variable").at("instance").text())
                .map(part -> part == null ? "" : part.toString().toLowerCase(Locale.ROOT))
                .reduce("", (before, part) -> before + "\n" + part);
    }

    private static Stream<Fault> values(MessageContent content) {
        if (!content.isAnswerTo("GetVariables")) {
            return Stream.empty();
        }
        Set<String> unknown = Set.of("UnknownComponent", "UnknownVariable", "NotSupportedAttributeType");
        return content.root().at("getVariableResult").elements().stream().flatMap(result -> {
            String status = String.valueOf(result.at("attributeStatus").text());
            Node value = result.at("attributeValue");
            if (status.equals("Accepted") && !value.isPresent()) {
                return Stream.of(new Fault(value, "required with the status Accepted, but absent"));
            }
            return unknown.contains(status) && value.isPresent()
                    ? Stream.of(new Fault(value, "none with the status " + status))
                    : Stream.empty();
        });
    }

    private static Stream<Fault> delta(MessageContent content) {
        return monitors(content)
                .filter(monitor -> monitor.at("type").is("Delta"))
                .map(monitor -> monitor.at("value"))
                .filter(value -> value.number() != null && value.number().compareTo(BigDecimal.ZERO) < 0)
                .map(value -> new Fault(value, "not negative for a Delta monitor"));
    }

    private static Stream<Node> monitors(MessageContent content) {
        return content.isRequest("SetVariableMonitoring")
                ? content.root().at("setMonitoringData").elements().stream()
                : Stream.empty();
    }

    private static Stream<Fault> streamRate(MessageContent content) {
        return monitors(content)
                .map(monitor -> monitor.at("periodicEventStream"))
                .filter(stream -> stream.isPresent() && !stream.has("interval") && !stream.has("values"))
                .map(stream -> new Fault(stream, "an interval or a number of values is required, found neither"));
    }

    private static Stream<Fault> price(MessageContent content) {
        return nodes(content)
                .filter(ContentRules::isPrice)
                .filter(price -> !price.has("exclTax") && !price.has("inclTax"))
                .map(price -> new Fault(price, "exclTax or inclTax is required, found neither"));
    }

    private static boolean isPrice(Node node) {
        boolean isCost = "totalCost".equals(node.owner()) && !node.property().equals("typeOfCost");
        return node.isObject() && (isCost || PRICES.contains(node.property()));
    }
}
