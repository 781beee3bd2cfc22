package io.evwire.ocpp.v21.transaction;

import static io.evwire.ocpp.v21.transaction.Events.ended;
import static io.evwire.ocpp.v21.transaction.Events.offline;
import static io.evwire.ocpp.v21.transaction.Events.started;
import static io.evwire.ocpp.v21.transaction.Events.updated;
import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.v21.enumeration.TriggerReasonEnum;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfflineQueueTest {

    @Test
    void dropsEveryOtherUpdatedEventFromTheFirst() {
        assertThat(OfflineQueue.thin(List.of(
                        offline(started()),
                        offline(updated(1)),
                        offline(updated(2)),
                        offline(updated(3)),
                        offline(updated(4)),
                        offline(ended(5)))))
                .containsExactly(offline(started()), offline(updated(2)), offline(updated(4)), offline(ended(5)));
    }

    @Test
    void keepsTheLastEventThatTellsOfTheTimeOffline() {
        assertThat(OfflineQueue.thin(List.of(offline(updated(1)), offline(ended(2)))))
                .containsExactly(offline(updated(1)), offline(ended(2)));
    }

    @Test
    void keepsWhatIsAboutLimits() {
        for (TriggerReasonEnum reason : List.of(
                TriggerReasonEnum.LIMIT_SET,
                TriggerReasonEnum.COST_LIMIT_REACHED,
                TriggerReasonEnum.ENERGY_LIMIT_REACHED,
                TriggerReasonEnum.TIME_LIMIT_REACHED,
                TriggerReasonEnum.SO_C_LIMIT_REACHED)) {
            assertThat(OfflineQueue.mayDrop(offline(updated(1, reason)))).isFalse();
        }
        assertThat(TriggerReasonEnum.known().stream().filter(OfflineQueue::isProtected))
                .hasSize(5);
    }

    @Test
    void keepsWhatHappenedOnline() {
        assertThat(OfflineQueue.mayDrop(updated(1))).isFalse();
        assertThat(OfflineQueue.mayDrop(offline(updated(1)))).isTrue();
    }
}
