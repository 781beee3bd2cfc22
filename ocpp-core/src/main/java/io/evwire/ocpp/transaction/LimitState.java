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
 */
public record LimitState(
        LimitKind kind,
        @Nullable BigDecimal reported,
        @Nullable BigDecimal requested,
        @Nullable Confirmation confirmation,
        boolean isReached,
        boolean isExceeded) {

    static LimitState none(LimitKind kind) {
        return new LimitState(kind, null, null, null, false, false);
    }

    /**
     * The value in force: the one reported, or one requested that may still be confirmed.
     *
     * @return the value in the unit of the kind, or null when the transaction is not limited in it
     */
    public @Nullable BigDecimal active() {
        if (requested == null || confirmation == Confirmation.NOT_ECHOED) {
            return reported;
        }
        return confirmation == Confirmation.AWAITED || isExceeded ? requested : reported;
    }

    LimitState onReported(BigDecimal value, boolean isOffline) {
        boolean isRaised = reported == null || value.compareTo(reported) > 0;
        boolean isHigher = requested != null && !isOffline && value.compareTo(requested) > 0;
        Confirmation now = isOffline || confirmation == null || isHigher ? confirmation : Confirmation.CONFIRMED;
        return new LimitState(kind, value, requested, now, isReached && !isRaised, isHigher);
    }

    LimitState onMissing(boolean isOffline) {
        return confirmation == Confirmation.AWAITED && !isOffline
                ? new LimitState(kind, reported, requested, Confirmation.NOT_ECHOED, isReached, isExceeded)
                : this;
    }

    LimitState onReached() {
        boolean isRequested = requested != null
                && confirmation != Confirmation.CONFIRMED
                && (reported == null || requested.compareTo(reported) < 0);
        // What is reached is in force, even where no event has echoed it before.
        return isRequested
                ? new LimitState(kind, requested, requested, Confirmation.CONFIRMED, true, false)
                : new LimitState(kind, reported, requested, confirmation, true, isExceeded);
    }

    LimitState onRequested(BigDecimal value) {
        return new LimitState(kind, reported, value, Confirmation.AWAITED, isReached, false);
    }

    LimitOutcome propose(BigDecimal value, SupportedLimits supported) {
        if (!supported.supports(kind)) {
            return LimitOutcome.NOT_SUPPORTED;
        }
        if (requested != null && requested.compareTo(value) == 0 && !isExceeded) {
            return LimitOutcome.ALREADY_SET;
        }
        boolean isDrivers = reported != null && (requested == null || reported.compareTo(requested) < 0);
        boolean isLower = reported != null && reported.compareTo(value) <= 0;
        return isDrivers && isLower ? LimitOutcome.ALREADY_LOWER : LimitOutcome.SEND;
    }
}
