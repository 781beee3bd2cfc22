// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CanonicalTest {

    @Test
    void namesTheRequiredComponentThatIsNull() {
        assertThat(Canonical.required("x", "ResetRequest.type")).isEqualTo("x");
        assertThatNullPointerException()
                .isThrownBy(() -> Canonical.required(null, "ResetRequest.type"))
                .withMessage("ResetRequest.type is required: give it a value");
    }

    @Test
    void copiesListsAndTakesAnAbsentOneForTheEmptyOne() {
        List<String> given = new ArrayList<>(List.of("a"));
        List<String> copy = Canonical.list(given, "X.y");
        given.clear();

        assertThat(copy).containsExactly("a");
        assertThatThrownBy(copy::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Canonical.list(copy, "X.y")).isSameAs(copy);
        assertThat(Canonical.list(null, "X.y")).isEmpty();
    }

    @Test
    void namesTheListThatHoldsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Canonical.list(Arrays.asList("a", null), "X.y"))
                .withMessage("X.y holds null: remove the element")
                .withCauseInstanceOf(NullPointerException.class);
    }

    @Test
    @DisplayName("Part 2 §2.1.4 a dateTime has at most 3 fraction digits")
    void cutsDateTimesToMillisecondsAndKeepsTheirOffset() {
        OffsetDateTime whole = OffsetDateTime.parse("2026-01-31T10:00:00.123+05:30");

        assertThat(Canonical.dateTime(whole)).isSameAs(whole);
        assertThat(Canonical.dateTime(whole.plusNanos(999_999))).isEqualTo(whole);
    }

    @Test
    void givesNumbersNoNegativeScale() {
        assertThat(Canonical.decimal(new BigDecimal("1.50"))).isEqualTo(new BigDecimal("1.50"));
        assertThat(Canonical.decimal(new BigDecimal("15e3"))).isEqualTo(new BigDecimal("15000"));
        assertThat(Canonical.decimal(new BigDecimal("0e3"))).isEqualTo(new BigDecimal("0"));
    }

    @Test
    void doesNotWriteOutNumbersThatNoLimitLetsPass() {
        BigDecimal huge = new BigDecimal("1e1000000000");

        assertThat(Canonical.decimal(huge)).isSameAs(huge);
        assertThat(Canonical.freeJson(huge)).isSameAs(huge);
    }

    @Test
    void copiesTheMembersOfAnObjectAndTakesAbsentOnesForNone() {
        assertThat(Canonical.members(null)).isEmpty();
        assertThat(Canonical.members(Map.of("a", 1))).isEqualTo(Map.of("a", BigDecimal.ONE));
        assertThat(Canonical.members(Collections.singletonMap("a", null))).containsEntry("a", null);
        assertThatIllegalArgumentException().isThrownBy(() -> Canonical.members(Map.of("a", new Object())));
    }

    @Test
    void refusesFreeJsonThatContainsItself() {
        Map<String, Object> map = new HashMap<>();
        map.put("a", List.of(map));
        List<Object> list = new ArrayList<>();
        list.add(Map.of("a", list));

        for (Object cyclic : List.of(map, list)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Canonical.freeJson(cyclic))
                    .withMessage("free JSON is nested at most 1000 deep and does not contain itself;"
                            + " give a flatter value");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Canonical.members(map));
        assertThatIllegalArgumentException().isThrownBy(() -> Canonical.extensions(map));
    }

    @Test
    void refusesFreeJsonThatIsNestedTooDeep() {
        assertThat(Canonical.freeJson(nested(1_000))).isEqualTo(nested(1_000));
        assertThatIllegalArgumentException().isThrownBy(() -> Canonical.freeJson(nested(1_001)));
        assertThatIllegalArgumentException().isThrownBy(() -> Canonical.freeJson(nested(1_000_000)));
    }

    @Test
    void refusesNumbersThatJsonDoesNotHave() {
        for (Number number : new Number[] {Double.NaN, Double.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Canonical.freeJson(number))
                    .withMessage("JSON has no " + number + "; give a number or leave it out");
        }
    }

    private static Object nested(int depth) {
        Object value = "x";
        for (int i = 0; i < depth; i++) {
            value = List.of(value);
        }
        return value;
    }
}
