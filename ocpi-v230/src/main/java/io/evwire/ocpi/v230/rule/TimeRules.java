// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.rule;

import io.evwire.ocpi.v230.cdrs.CdrDimensionType;
import io.evwire.ocpi.v230.cdrs.ChargingPeriod;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rules about the order of times. */
final class TimeRules {

    private static final Set<CdrDimensionType> OF_RESERVATION =
            EnumSet.of(CdrDimensionType.RESERVATION_TIME, CdrDimensionType.RESERVATION_EXPIRES);

    private TimeRules() {}

    /** What ends does so no earlier than it starts; a time of 1970 stands for one that is not known. */
    static void ends(@Nullable Instant start, @Nullable Instant end, String path, Findings findings) {
        if (start != null && end != null && !start.equals(Instant.EPOCH) && !end.equals(Instant.EPOCH)) {
            findings.require(!end.isBefore(start), OcpiRule.TIMES_ORDER, path);
        }
    }

    /** Each period ends when the next starts, and the last with the session; a CDR starts with the reservation. */
    static void periods(
            List<ChargingPeriod> periods, @Nullable Instant start, @Nullable Instant end, Findings findings) {
        check(periods, start, period -> false, end, findings);
    }

    /** The same where a reservation may come before the start, as that of a session that then became active. */
    static void periodsAndReservation(
            List<ChargingPeriod> periods, @Nullable Instant start, @Nullable Instant end, Findings findings) {
        check(periods, start, TimeRules::isOfReservation, end, findings);
    }

    private static boolean isOfReservation(ChargingPeriod period) {
        return period.dimensions().stream().anyMatch(dimension -> OF_RESERVATION.contains(dimension.type()));
    }

    private static void check(
            List<ChargingPeriod> periods,
            @Nullable Instant start,
            Predicate<ChargingPeriod> mayComeBefore,
            @Nullable Instant end,
            Findings findings) {
        Instant first = start == null || start.equals(Instant.EPOCH) ? Instant.MIN : start;
        Instant before = Instant.MIN;
        Instant last = end == null || end.equals(Instant.EPOCH) ? Instant.MAX : end;
        for (int i = 0; i < periods.size(); i++) {
            Instant now = periods.get(i).startDateTime();
            boolean hasStarted = !now.isBefore(first) || mayComeBefore.test(periods.get(i));
            findings.require(
                    hasStarted && !now.isBefore(before) && !now.isAfter(last),
                    OcpiRule.PERIODS_ORDER,
                    "/charging_periods/" + i + "/start_date_time");
            before = now.isAfter(before) ? now : before;
        }
    }
}
