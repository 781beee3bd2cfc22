// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.rpc.Action;
import io.evwire.ocpp.rpc.ActionCatalog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares a catalog of actions with the published facts, where these are at hand. */
public final class ActionFacts {

    private ActionFacts() {}

    /** Checks name, kind, direction, block, since and deprecated of every action of a version. */
    public static void check(ActionCatalog actions, String version) {
        Path file = Reference.orSkip("reference/ocpp-actions.json");
        List<String> expected = new ArrayList<>();
        for (JsonNode fact : new JsonMapper().readTree(file)) {
            if (fact.get("version").stringValue().equals(version)) {
                expected.add(String.join(
                        " ",
                        fact.get("action").stringValue(),
                        fact.get("messageType").stringValue(),
                        fact.get("direction").stringValue(),
                        fact.get("functionalBlock").stringValue(),
                        fact.path("since").asString(""),
                        String.valueOf(fact.has("deprecated"))));
            }
        }
        assertThat(actions.all()).extracting(ActionFacts::describe).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String describe(Action action) {
        return String.join(
                " ",
                action.name(),
                action.messageType().name(),
                action.direction().name(),
                action.functionalBlock().name(),
                action.since() == null ? "" : action.since(),
                String.valueOf(action.isDeprecated()));
    }
}
