// SPDX-License-Identifier: Apache-2.0
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
        assertThat(Interruption.of(updated(4, "ResetCommand"))).isEqualTo(Interruption.RESET);
        assertThat(Interruption.of(event(4, "Ended", "ResetCommand").stoppedFor("ImmediateReset")))
                .isNull();
    }

    @Test
    void isNotForcedWhenTheCsmsAskedForTheReset() {
        Interruptions reset = Interruptions.NONE.after(updated(4, "ResetCommand"));
        Interruptions resumed = reset.after(updated(5)).after(updated(6, "TxResumed"));

        assertThat(reset).isEqualTo(new Interruptions(Interruption.RESET, false));
        assertThat(resumed).isEqualTo(new Interruptions(Interruption.RESUMED_AFTER_RESET, false));
        assertThat(resumed.after(updated(7, "TxResumed"))).isEqualTo(new Interruptions(Interruption.RESUMED, true));
        assertThat(reset.after(abnormal("Reboot"))).isEqualTo(new Interruptions(Interruption.ENDED_BY_REBOOT, true));
    }

    @Test
    void staysForcedWhenAResetOnDemandFollows() {
        Interruptions forced = Interruptions.NONE.after(updated(2, "TxResumed"));

        assertThat(forced.after(updated(4, "ResetCommand")).after(updated(5, "TxResumed")))
                .isEqualTo(new Interruptions(Interruption.RESUMED_AFTER_RESET, true));
    }

    private static Event abnormal(@Nullable String reason) {
        return event(4, "Ended", "AbnormalCondition").stoppedFor(reason);
    }
}
