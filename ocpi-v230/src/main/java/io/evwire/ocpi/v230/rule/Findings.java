// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.rule;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects the violations of those rules that are asked for. */
final class Findings {

    private final Set<OcpiRule> rules;
    private final List<Violation> violations = new ArrayList<>();

    Findings(Set<OcpiRule> rules) {
        this.rules = rules;
    }

    /** Reports a rule as broken, when it is, at a place. */
    void require(boolean holds, OcpiRule rule, String path) {
        if (!holds && rules.contains(rule)) {
            String detail = rule.sentence().replace("`", "") + " [" + rule.id() + "]";
            violations.add(new Violation(path, ViolationKind.RULE, detail, rule.statusCode()));
        }
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }
}
