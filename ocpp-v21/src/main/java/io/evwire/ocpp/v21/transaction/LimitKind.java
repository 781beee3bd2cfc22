package io.evwire.ocpp.v21.transaction;

import io.evwire.ocpp.v21.datatype.TransactionLimit;
import io.evwire.ocpp.v21.enumeration.TriggerReasonEnum;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction can be limited in.
 *
 * @see "OCPP 2.1 ed. 1, Part 2, E16"
 */
public enum LimitKind {
    /** The cost, in the currency of the tariff: {@code maxCost}. */
    COST("maxCost", TriggerReasonEnum.COST_LIMIT_REACHED, "999999999"),
    /** The energy, in Wh: {@code maxEnergy}. */
    ENERGY("maxEnergy", TriggerReasonEnum.ENERGY_LIMIT_REACHED, "999999999"),
    /** The time since the Started event, in seconds: {@code maxTime}. */
    TIME("maxTime", TriggerReasonEnum.TIME_LIMIT_REACHED, "2147483647"),
    /** The state of charge of the vehicle, in percent: {@code maxSoC}. */
    STATE_OF_CHARGE("maxSoC", TriggerReasonEnum.SO_C_LIMIT_REACHED, "100");

    private final String property;
    private final TriggerReasonEnum reached;
    private final BigDecimal lifted;

    LimitKind(String property, TriggerReasonEnum reached, String lifted) {
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
     * @return the reason
     */
    public TriggerReasonEnum reachedReason() {
        return reached;
    }

    /**
     * A value that no transaction reaches. A limit is not unset, but raised so far that it does not matter.
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
     * @param reason the trigger reason of an event
     * @return the limit, or null when the reason is another
     */
    public static @Nullable LimitKind reachedBy(TriggerReasonEnum reason) {
        for (LimitKind kind : values()) {
            if (kind.reached == reason) {
                return kind;
            }
        }
        return null;
    }

    /**
     * The value of this kind.
     *
     * @param limit limits, or null for none
     * @return the value in the unit of the kind, or null when it is not limited
     */
    public @Nullable BigDecimal of(@Nullable TransactionLimit limit) {
        if (limit == null) {
            return null;
        }
        return switch (this) {
            case COST -> limit.maxCost();
            case ENERGY -> limit.maxEnergy();
            case TIME -> decimal(limit.maxTime());
            case STATE_OF_CHARGE -> decimal(limit.maxSoC());
        };
    }

    /** Puts a value of this kind into limits; one that was read from there fits. */
    void put(TransactionLimit.Builder limit, BigDecimal value) {
        switch (this) {
            case COST -> limit.maxCost(value);
            case ENERGY -> limit.maxEnergy(value);
            case TIME -> limit.maxTime(value.intValueExact());
            case STATE_OF_CHARGE -> limit.maxSoC(value.intValueExact());
        }
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }
}
