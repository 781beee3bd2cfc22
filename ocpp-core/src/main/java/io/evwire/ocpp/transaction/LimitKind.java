// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction can be limited in.
 *
 * @see "OCPP 2.1 ed. 1, Part 2, E16"
 */
public enum LimitKind {
    /** The cost, in the currency of the tariff: {@code maxCost}. */
    COST("maxCost", "CostLimitReached", "999999999"),
    /** The energy, in Wh: {@code maxEnergy}. */
    ENERGY("maxEnergy", "EnergyLimitReached", "999999999"),
    /** The time since the Started event, in seconds: {@code maxTime}. */
    TIME("maxTime", "TimeLimitReached", "2147483647"),
    /** The state of charge of the vehicle, in percent: {@code maxSoC}. */
    STATE_OF_CHARGE("maxSoC", "SoCLimitReached", "100");

    private final String property;
    private final String reached;
    private final BigDecimal lifted;

    LimitKind(String property, String reached, String lifted) {
        this.property = property;
        this.reached = reached;
        this.lifted = new BigDecimal(lifted);
    }

    /**
     * The property of a TransactionLimit, which is also the value of {@code TxCtrlr.SupportedLimits}.
     *
     * @return such as {@code maxCost}
     */
    public String property() {
        return property;
    }

    /**
     * The trigger reason by which a station tells that the limit is reached.
     *
     * @return its text on the wire, such as {@code CostLimitReached}
     */
    public String reachedReason() {
        return reached;
    }

    /**
     * A value at which the limit does not matter. A limit is not unset, but raised to it. No transaction reaches it but
     * that of a state of charge: 100 percent, the highest that may be sent, at which the vehicle takes no more anyway.
     *
     * @return the value
     * @see "OCPP 2.1 ed. 1, Part 2, E16.FR.17"
     */
    public BigDecimal lifted() {
        return lifted;
    }

    /**
     * The limit that a trigger reason tells is reached.
     *
     * @param reason the trigger reason of an event, as on the wire
     * @return the limit, or null when the reason is another
     */
    public static @Nullable LimitKind reachedBy(String reason) {
        for (LimitKind kind : values()) {
            if (kind.reached.equals(reason)) {
                return kind;
            }
        }
        return null;
    }
}
