package io.evwire.ocpi.v230.rule;

import io.evwire.ocpi.v230.cdrs.ChargingPeriod;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules about the order of times. */
final class TimeRules {

    private TimeRules() {}

    /** What ends does so no earlier than it starts; a time of 1970 stands for one that is not known. */
    static void ends(@Nullable Instant start, @Nullable Instant end, String path, Findings findings) {
        if (start != null && end != null && !start.equals(Instant.EPOCH) && !end.equals(Instant.EPOCH)) {
            findings.require(!end.isBefore(start), OcpiRule.TIMES_ORDER, path);
        }
    }

    /** Each period ends when the next starts, and the last with the session. */
    static void periods(
            List<ChargingPeriod> periods, @Nullable Instant start, @Nullable Instant end, Findings findings) {
        Instant before = start == null || start.equals(Instant.EPOCH) ? Instant.MIN : start;
        Instant last = end == null || end.equals(Instant.EPOCH) ? Instant.MAX : end;
        for (int i = 0; i < periods.size(); i++) {
            Instant now = periods.get(i).startDateTime();
            findings.require(
                    !now.isBefore(before) && !now.isAfter(last),
                    OcpiRule.PERIODS_ORDER,
                    "/charging_periods/" + i + "/start_date_time");
            before = now.isAfter(before) ? now : before;
        }
    }
}
