// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What the numbers of a transaction tell only in their order. Immutable.
 *
 * @param limits where the limits stand
 * @param interruptions what interrupted it
 */
record Progress(TransactionLimits limits, Interruptions interruptions) {

    static final Progress NONE = new Progress(TransactionLimits.NONE, Interruptions.NONE);

    Progress after(TransactionEvent event) {
        return new Progress(limits.after(event), interruptions.after(event));
    }

    Progress afterAnswer(Map<LimitKind, BigDecimal> set) {
        return new Progress(limits.afterAnswer(set), interruptions);
    }
}
