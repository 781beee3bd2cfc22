// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import org.jspecify.annotations.Nullable;

/**
 * What interrupted a transaction, up to one of its events. Immutable.
 *
 * @param last the last interruption, or null when there was none
 * @param wasForced whether one of them was not asked for by the CSMS
 */
record Interruptions(@Nullable Interruption last, boolean wasForced) {

    static final Interruptions NONE = new Interruptions(null, false);

    Interruptions after(TransactionEvent event) {
        Interruption told = Interruption.of(event);
        if (told == null) {
            return this;
        }
        Interruption now =
                told == Interruption.RESUMED && last == Interruption.RESET ? Interruption.RESUMED_AFTER_RESET : told;
        return new Interruptions(now, wasForced || now.isForced());
    }
}
