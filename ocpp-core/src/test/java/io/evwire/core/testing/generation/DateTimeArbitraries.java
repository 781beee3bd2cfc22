// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.generation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Date-times of the years 1 to 9999, to the millisecond and, for a record to cut, beyond. */
public final class DateTimeArbitraries {

    private static final long FIRST_SECOND = LocalDateTime.of(1, 1, 2, 0, 0).toEpochSecond(ZoneOffset.UTC);
    private static final long LAST_SECOND =
            LocalDateTime.of(9999, 12, 30, 23, 59, 59).toEpochSecond(ZoneOffset.UTC);
    private static final long THIS_CENTURY = 946_684_800L;
    private static final long HUNDRED_YEARS = 3_155_760_000L;
    private static final int MAX_OFFSET_MINUTES = 18 * 60;

    private static final Arbitrary<Long> SECONDS = Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.longs().between(THIS_CENTURY, THIS_CENTURY + HUNDRED_YEARS)),
            Tuple.of(1, Arbitraries.longs().between(FIRST_SECOND, LAST_SECOND)),
            Tuple.of(1, Arbitraries.of(FIRST_SECOND, -1L, 0L, 951_827_696L, LAST_SECOND)));

    private static final Arbitrary<Integer> NANOS = Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(0)),
            Tuple.of(3, Arbitraries.integers().between(0, 999).map(millis -> millis * 1_000_000)),
            Tuple.of(1, Arbitraries.integers().between(0, 999_999_999)),
            Tuple.of(1, Arbitraries.of(1, 999_999, 1_000_000, 10_000_000, 100_000_000, 999_000_000, 999_999_999)));

    private static final Arbitrary<ZoneOffset> OFFSETS = Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(ZoneOffset.UTC)),
            Tuple.of(
                    2,
                    Arbitraries.integers()
                            .between(-MAX_OFFSET_MINUTES, MAX_OFFSET_MINUTES)
                            .map(minutes -> ZoneOffset.ofTotalSeconds(minutes * 60))),
            Tuple.of(1, Arbitraries.of(ZoneOffset.MIN, ZoneOffset.MAX, ZoneOffset.ofHoursMinutes(0, -1))));

    private DateTimeArbitraries() {}

    /** Date-times with offsets of whole minutes. */
    public static Arbitrary<OffsetDateTime> offsetDateTimes() {
        return Combinators.combine(SECONDS, NANOS, OFFSETS)
                .as((second, nano, offset) ->
                        Instant.ofEpochSecond(second, nano).atOffset(offset))
                .withoutEdgeCases();
    }

    /** Moments. */
    public static Arbitrary<Instant> instants() {
        return Combinators.combine(SECONDS, NANOS)
                .as((second, nano) -> Instant.ofEpochSecond(second, nano))
                .withoutEdgeCases();
    }
}
