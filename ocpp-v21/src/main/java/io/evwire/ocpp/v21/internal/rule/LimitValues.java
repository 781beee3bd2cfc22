// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.internal.rule;

import io.evwire.ocpp.transaction.LimitKind;
import io.evwire.ocpp.v21.datatype.TransactionLimit;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of a TransactionLimit by their kinds, and back. Not API. */
public final class LimitValues {

    private LimitValues() {}

    /**
     * The values of limits.
     *
     * @param limit the limits, or null for none
     * @return the value of each kind that is limited, in the unit of the kind
     */
    public static Map<LimitKind, BigDecimal> of(@Nullable TransactionLimit limit) {
        if (limit == null) {
            return Map.of();
        }
        Map<LimitKind, BigDecimal> values = new EnumMap<>(LimitKind.class);
        put(values, LimitKind.COST, limit.maxCost());
        put(values, LimitKind.ENERGY, limit.maxEnergy());
        put(values, LimitKind.TIME, decimal(limit.maxTime()));
        put(values, LimitKind.STATE_OF_CHARGE, decimal(limit.maxSoC()));
        return values;
    }

    /**
     * Limits of some values.
     *
     * @param values the value of each kind; those of time and state of charge are integers
     * @return the limits, or null when there is no value
     */
    public static @Nullable TransactionLimit limit(Map<LimitKind, BigDecimal> values) {
        if (values.isEmpty()) {
            return null;
        }
        return TransactionLimit.builder()
                .maxCost(values.get(LimitKind.COST))
                .maxEnergy(values.get(LimitKind.ENERGY))
                .maxTime(integer(values.get(LimitKind.TIME)))
                .maxSoC(integer(values.get(LimitKind.STATE_OF_CHARGE)))
                .build();
    }

    /**
     * Limits without those of other kinds.
     *
     * @param limit the limits
     * @param kinds the kinds that stay
     * @return what is left, with the customData, or null when no value is
     */
    public static @Nullable TransactionLimit only(TransactionLimit limit, Set<LimitKind> kinds) {
        Map<LimitKind, BigDecimal> values = of(limit);
        values.keySet().retainAll(kinds);
        TransactionLimit left = limit(values);
        return left == null
                ? null
                : left.toBuilder().customData(limit.customData()).build();
    }

    private static void put(Map<LimitKind, BigDecimal> values, LimitKind kind, @Nullable BigDecimal value) {
        if (value != null) {
            values.put(kind, value);
        }
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    private static @Nullable Integer integer(@Nullable BigDecimal value) {
        return value == null ? null : (Integer) value.intValueExact();
    }
}
