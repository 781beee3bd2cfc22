// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

    @Test
    void waitsLongerAfterEachFailureAndThenDiscards() {
        RetrySchedule schedule = new RetrySchedule(10, 3);

        assertThat(schedule.waitAfter(1)).contains(Duration.ofSeconds(10));
        assertThat(schedule.waitAfter(2)).contains(Duration.ofSeconds(20));
        assertThat(schedule.waitAfter(3)).isEmpty();
        assertThat(schedule.waits()).containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(20));
    }

    @Test
    void sendsOnceWhenThereIsOneAttempt() {
        assertThat(new RetrySchedule(10, 1).waitAfter(1)).isEmpty();
        assertThat(new RetrySchedule(10, 0).waits()).isEmpty();
    }

    @Test
    void refusesWhatIsNoSchedule() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RetrySchedule(-1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new RetrySchedule(1, -3));
        assertThatIllegalArgumentException().isThrownBy(() -> new RetrySchedule(1, 3).waitAfter(0));
    }

    @Property
    void listsTheWaitsThatItGivesOneByOne(
            @ForAll @IntRange(max = 1_000_000_000) int interval, @ForAll @IntRange(max = 200) int attempts) {
        RetrySchedule schedule = new RetrySchedule(interval, attempts);
        int failures = 0;
        for (Duration wait : schedule.waits().toList()) {
            assertThat(schedule.waitAfter(++failures)).contains(wait);
            assertThat(wait.toSeconds()).isEqualTo((long) interval * failures);
        }

        assertThat(schedule.waitAfter(failures + 1)).isEmpty();
    }
}
