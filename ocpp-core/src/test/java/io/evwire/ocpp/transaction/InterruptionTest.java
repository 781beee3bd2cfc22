package io.evwire.ocpp.transaction;

import static io.evwire.ocpp.transaction.Events.ended;
import static io.evwire.ocpp.transaction.Events.event;
import static io.evwire.ocpp.transaction.Events.updated;
import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.transaction.Events.Event;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InterruptionTest {

    @Test
    void isToldByTheEvents() {
        assertThat(Interruption.of(updated(4, "TxResumed"))).isEqualTo(Interruption.RESUMED);
        assertThat(Interruption.of(abnormal("PowerLoss"))).isEqualTo(Interruption.ENDED_BY_POWER_LOSS);
        assertThat(Interruption.of(abnormal("Reboot"))).isEqualTo(Interruption.ENDED_BY_REBOOT);
        assertThat(Interruption.of(abnormal("GroundFault"))).isNull();
        assertThat(Interruption.of(abnormal(null))).isNull();
        assertThat(Interruption.of(ended(4).stoppedFor("Reboot"))).isNull();
        assertThat(Interruption.of(updated(4))).isNull();
    }

    private static Event abnormal(@Nullable String reason) {
        return event(4, "Ended", "AbnormalCondition").stoppedFor(reason);
    }
}
