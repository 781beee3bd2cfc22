// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of OCPP 2.1 about the controls of distributed energy resources that a CSMS sets. */
final class DerControlRules {

    private static final Set<String> FIELDS = Set.of(
            "curve",
            "enterService",
            "fixedPFAbsorb",
            "fixedPFInject",
            "fixedVar",
            "freqDroop",
            "gradient",
            "limitMaxDischarge");

    /** The field of each type of control; that of all others is the curve. */
    private static final Map<String, String> FIELD = Map.of(
            "FixedPFAbsorb", "fixedPFAbsorb",
            "FixedPFInject", "fixedPFInject",
            "FixedVar", "fixedVar",
            "LimitMaxDischarge", "limitMaxDischarge",
            "FreqDroop", "freqDroop",
            "EnterService", "enterService",
            "Gradients", "gradient");

    static final List<Rule<MessageContent>> SINCE_21 = List.of(
            rule(
                    "der-default-time",
                    "Part 2, R04.FR.12",
                    "A default DER control has neither a start nor a duration.",
                    DerControlRules::defaultTime),
            rule(
                    "der-default-only",
                    "Part 2, R04.FR.14",
                    "EnterService and Gradients are set as default controls only.",
                    DerControlRules::defaultOnly),
            rule(
                    "der-control-field",
                    "Part 2, R04.FR.16",
                    "A DER control comes in the field of its type, and in no other.",
                    DerControlRules::field));

    private DerControlRules() {}

    private static Rule<MessageContent> rule(String id, String reference, String sentence, Check<Node> check) {
        return Rule.of(id, reference, sentence, MessageContent.class, (content, findings) -> {
            if (content.isRequest("SetDERControl")) {
                check.check(content.root(), findings);
            }
        });
    }

    private static void defaultTime(Node request, Check.Findings findings) {
        if (request.at("isDefault").is(true)) {
            FIELDS.stream()
                    .sorted()
                    .map(request::at)
                    .flatMap(control -> Stream.of(control.at("startTime"), control.at("duration")))
                    .filter(Node::isPresent)
                    .forEach(time -> findings.report(time.path(), "none in a default control"));
        }
    }

    private static void defaultOnly(Node request, Check.Findings findings) {
        Node type = request.at("controlType");
        if (request.at("isDefault").is(false) && (type.is("EnterService") || type.is("Gradients"))) {
            findings.report(request.at("isDefault").path(), "true with the controlType " + type.text());
        }
    }

    private static void field(Node request, Check.Findings findings) {
        String type = request.at("controlType").text();
        if (type == null) {
            return;
        }
        String own = FIELD.getOrDefault(type, "curve");
        if (!request.has(own)) {
            findings.report(request.at(own).path(), "required with the controlType " + type + ", but absent");
        }
        FIELDS.stream()
                .sorted()
                .filter(name -> !name.equals(own) && request.has(name))
                .forEach(name -> findings.report(request.at(name).path(), "none with the controlType " + type));
    }
}
