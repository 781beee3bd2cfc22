// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.migration.Change;
import io.evwire.ocpp.rpc.Direction;
import io.evwire.ocpp.v201.Ocpp201;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Holds a message that was migrated with losses against the one before, by what the schemas say of absence: whatever is
 * gone tells nothing when it is gone, and what is left selects, permits and promises no more than before.
 */
final class GivenUp {

    /** Lists in which each element gives the one before it its end, or is one of those that an EV chooses from. */
    private static final Set<String> WHOLE = Set.of("chargingSchedulePeriod", "chargingSchedule");

    /** Texts that people read. */
    private static final Set<String> FOR_READING = Set.of("content", "additionalInfo");

    /** What stands for values that OCPP 2.0.1 lacks. */
    private static final Set<String> COARSER = Set.of("Other", "Rejected", "OCPP20");

    private final AbsenceMarks before;
    private final AbsenceMarks after;
    private final Set<String> dropped;
    private final boolean isCommand;

    GivenUp(AbsenceMarks before, AbsenceMarks after, List<Change> changes, String message) {
        this.before = before;
        this.after = after;
        this.dropped = changes.stream()
                .filter(change -> change.kind() == Change.Kind.DROPPED)
                .map(Change::path)
                .collect(Collectors.toSet());
        this.isCommand = message.endsWith("Request")
                && Ocpp201.actions().find(message.replaceAll("Request$", "")).direction() == Direction.CSMS_TO_CS;
    }

    void assertHarmless(String type, JsonNode in, JsonNode out, String path) {
        in.properties().forEach(entry -> {
            String here = path + "/" + entry.getKey();
            JsonNode left = out.path(entry.getKey());
            if (entry.getKey().equals("customData")) {
                assertThat(left).as(here).isEqualTo(entry.getValue());
            } else if (left.isMissingNode()) {
                assertMayGo(type, entry.getKey(), entry.getValue(), in, here);
            } else {
                assertHarmlessChange(type, entry.getKey(), entry.getValue(), left, in, here);
            }
        });
        out.properties()
                .forEach(entry -> assertThat(in.has(entry.getKey()) || isEmptyKey(entry.getKey(), entry.getValue()))
                        .as("%s is nothing new", path + "/" + entry.getKey())
                        .isTrue());
    }

    private static boolean isEmptyKey(String name, JsonNode value) {
        return Set.of("publicKey", "signingMethod").contains(name)
                && value.asString().isEmpty();
    }

    private void assertMayGo(String type, String name, JsonNode value, JsonNode holder, String here) {
        JsonNode property = before.property(type, name);
        if (before.isRequired(type, name)) {
            assertThat(name).as("what OCPP 2.0.1 does not know of a monitor").isEqualTo("eventNotificationType");
            return;
        }
        if (before.isMeantByAbsence(property, value)) {
            return;
        }
        if (value.isArray() && isChangeOfList(name, holder)) {
            value.valueStream().forEach(element -> assertUnknownToken(element, here));
            return;
        }
        assertThat(before.mark(property)).as("what is said without %s", here).isEqualTo("untold");
        JsonNode there = after.property(type, name);
        assertThat(there.isMissingNode() || after.mark(there).equals("untold"))
                .as("what is understood without %s", here)
                .isTrue();
        if (value.isArray() && !dropped.contains(here)) {
            // It lost one element after the other.
            assertMayLoseElements(property, name, here);
        } else {
            assertThat(before.holdsMeaning(before.typeOf(property), value))
                    .as("what is in %s: %s", here, value)
                    .isFalse();
        }
    }

    private void assertHarmlessChange(
            String type, String name, JsonNode in, JsonNode out, JsonNode holder, String here) {
        JsonNode property = before.property(type, name);
        String inner = before.typeOf(property);
        if (in.isArray()) {
            int at = 0;
            for (int i = 0; i < in.size(); i++) {
                String element = here + "/" + i;
                if (dropped.contains(element)) {
                    if (isChangeOfList(name, holder)) {
                        assertUnknownToken(in.get(i), element);
                    } else {
                        assertMayLoseElements(property, name, element);
                    }
                } else if (inner != null) {
                    assertHarmless(inner, in.get(i), out.get(at++), element);
                } else {
                    assertSameOrLess(property, name, in.get(i), out.get(at++), element);
                }
            }
            assertThat(at).as("elements of %s", here).isEqualTo(out.size());
        } else if (inner != null) {
            assertHarmless(inner, in, out, here);
        } else {
            assertSameOrLess(property, name, in, out, here);
        }
    }

    /** A station may tell less; what a CSMS commands is done whole, but to fewer, and none of it is unnamed. */
    private void assertMayLoseElements(JsonNode property, String name, String element) {
        String mark = before.mark(property);
        assertThat(WHOLE).as(element).doesNotContain(name);
        assertThat(mark).as(element).isNotIn("weaker", "nobody", "everything", "erase");
        if (isCommand) {
            assertThat(mark).as(element).isIn("all", "unrestricted");
        }
    }

    private static boolean isChangeOfList(String name, JsonNode holder) {
        return name.equals("localAuthorizationList")
                && holder.path("updateType").asString("").equals("Differential");
    }

    private static void assertUnknownToken(JsonNode entry, String element) {
        JsonNode token = entry.get("idToken");
        String text = token.get("idToken").asString();
        boolean isKnownType = Set.of(
                        "Central", "eMAID", "ISO14443", "ISO15693", "KeyCode", "Local", "MacAddress", "NoAuthorization")
                .contains(token.get("type").asString());
        assertThat(isKnownType && text.codePointCount(0, text.length()) <= 36)
                .as("a station can know %s", element)
                .isFalse();
    }

    private void assertSameOrLess(JsonNode property, String name, JsonNode in, JsonNode out, String here) {
        if (in.equals(out)) {
            return;
        }
        if (in.isNumber()) {
            int order = out.decimalValue().compareTo(in.decimalValue());
            assertThat(out.decimalValue().subtract(in.decimalValue()).abs())
                    .as(here)
                    .isLessThan(BigDecimal.ONE);
            assertThat(order).as(here).isBetween(name.startsWith("evMin") ? 0 : -1, name.startsWith("evMax") ? 0 : 1);
        } else if (!FOR_READING.contains(name)) {
            assertThat(COARSER).as(here).contains(out.asString());
            assertThat(before.mark(property)).as("a filter, %s", here).isNotEqualTo("all");
        } else {
            assertThat(in.asString()).as(here).startsWith(out.asString());
        }
    }
}
