// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where one kind of limit stands in a transaction.
 *
 * @param kind the kind of limit
 * @param reported the value that the station last reported, or null
 * @param requested the value that the CSMS last set, or null
 * @param confirmation where the requested value stands, or null when the CSMS has set none
 * @param isReached whether the station has told that it is reached, and it was not raised since
 * @param isExceeded whether the station has reported a higher value than the CSMS allows, which it must not
 * @param unechoed how many events that happened online came without the requested value while it was awaited
 */
public record LimitState(
        LimitKind kind,
        @Nullable BigDecimal reported,
        @Nullable BigDecimal requested,
        @Nullable Confirmation confirmation,
        boolean isReached,
        boolean isExceeded,
        int unechoed) {

    /** An event may have waited in the station when the limit was set; the one after it was made knowing the limit. */
    private static final int MAX_UNECHOED = 1;

    static LimitState none(LimitKind kind) {
        return new LimitState(kind, null, null, null, false, false, 0);
    }

    /**
     * The value in force: the one reported, or one requested that may still be confirmed.
     *
     * @return the value in the unit of the kind, or null when the transaction is not limited in it, as when its limit
     *     was lifted
     */
    public @Nullable BigDecimal active() {
        BigDecimal value = inForce();
        return value == null || isLifted(value) ? null : value;
    }

    private @Nullable BigDecimal inForce() {
        if (requested == null || confirmation == Confirmation.NOT_ECHOED) {
            return reported;
        }
        return confirmation == Confirmation.AWAITED || isExceeded ? requested : reported;
    }

    LimitState onReported(BigDecimal value, boolean isOffline) {
        boolean isRaised = reported == null || value.compareTo(reported) > 0;
        boolean isHigher = requested != null && !isOffline && value.compareTo(requested) > 0;
        if (isOffline || confirmation == null || isHigher) {
            return new LimitState(kind, value, requested, confirmation, isReached && !isRaised, isHigher, unechoed);
        }
        return new LimitState(kind, value, requested, Confirmation.CONFIRMED, isReached && !isRaised, false, 0);
    }

    /** Whether a value that the station reports is the one that it was asked to set. */
    boolean isEchoedBy(BigDecimal value) {
        return confirmation == Confirmation.AWAITED && requested != null && requested.compareTo(value) == 0;
    }

    /**
     * This after an event that happened online and does not report it.
     *
     * @param isLeftOut whether the event echoes others of the same answer
     */
    LimitState onMissing(boolean isLeftOut) {
        if (confirmation != Confirmation.AWAITED) {
            return this;
        }
        Confirmation now = isLeftOut || unechoed >= MAX_UNECHOED ? Confirmation.NOT_ECHOED : Confirmation.AWAITED;
        return new LimitState(kind, reported, requested, now, isReached, isExceeded, unechoed + 1);
    }

    LimitState onReached() {
        boolean isRequested = requested != null
                && confirmation != Confirmation.CONFIRMED
                && (reported == null || requested.compareTo(reported) < 0);
        BigDecimal value = isRequested ? requested : reported;
        boolean isNow = isReached || value == null || !isLifted(value);
        // What is reached is in force, even where no event has echoed it before.
        return isRequested
                ? new LimitState(kind, requested, requested, Confirmation.CONFIRMED, isNow, false, 0)
                : new LimitState(kind, reported, requested, confirmation, isNow, isExceeded, unechoed);
    }

    LimitState onRequested(BigDecimal value) {
        return new LimitState(kind, reported, value, Confirmation.AWAITED, isReached, false, 0);
    }

    private boolean isLifted(BigDecimal value) {
        return value.compareTo(kind.lifted()) >= 0;
    }

    LimitOutcome propose(BigDecimal value, SupportedLimits supported) {
        if (!supported.supports(kind)) {
            return LimitOutcome.NOT_SUPPORTED;
        }
        if (requested != null && requested.compareTo(value) == 0 && !isExceeded) {
            return LimitOutcome.ALREADY_SET;
        }
        if (isLifted(value) && reported == null && (requested == null || confirmation == Confirmation.NOT_ECHOED)) {
            return LimitOutcome.NOTHING_TO_LIFT;
        }
        boolean isDrivers = reported != null && (requested == null || reported.compareTo(requested) < 0);
        boolean isLower = reported != null && reported.compareTo(value) <= 0;
        return isDrivers && isLower ? LimitOutcome.ALREADY_LOWER : LimitOutcome.SEND;
    }
}
