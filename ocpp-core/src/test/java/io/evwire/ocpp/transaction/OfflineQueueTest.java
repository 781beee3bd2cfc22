// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import static io.evwire.ocpp.transaction.Events.ended;
import static io.evwire.ocpp.transaction.Events.offline;
import static io.evwire.ocpp.transaction.Events.started;
import static io.evwire.ocpp.transaction.Events.updated;
import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.transaction.Events.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfflineQueueTest {

    @Test
    void dropsEveryOtherUpdatedEventFromTheFirst() {
        assertThat(thin(
                        offline(started()),
                        offline(updated(1)),
                        offline(updated(2)),
                        offline(updated(3)),
                        offline(updated(4)),
                        offline(ended(5))))
                .containsExactly(offline(started()), offline(updated(2)), offline(updated(4)), offline(ended(5)));
    }

    @Test
    void keepsTheLastEventThatTellsOfTheTimeOffline() {
        assertThat(thin(offline(updated(1)), offline(ended(2))))
                .containsExactly(offline(updated(1)), offline(ended(2)));
    }

    @Test
    void keepsWhatIsAboutLimitsFrom21On() {
        for (String reason :
                List.of("LimitSet", "CostLimitReached", "EnergyLimitReached", "TimeLimitReached", "SoCLimitReached")) {
            assertThat(OfflineQueue.OCPP_21.mayDrop(offline(updated(1, reason))))
                    .isFalse();
            assertThat(OfflineQueue.OCPP_201.mayDrop(offline(updated(1, reason))))
                    .isTrue();
        }
    }

    @Test
    void keepsWhatHappenedOnline() {
        assertThat(OfflineQueue.OCPP_21.mayDrop(updated(1))).isFalse();
        assertThat(OfflineQueue.OCPP_21.mayDrop(offline(updated(1)))).isTrue();
    }

    private static List<Event> thin(Event... queue) {
        return OfflineQueue.OCPP_21.thin(List.of(queue), event -> event);
    }
}
