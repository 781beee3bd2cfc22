// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.violation.Place;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;

/** A fault of a frame that ends its decode, thrown within it to leave it; costs no stack trace. */
final class FrameFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Violation violation;

    FrameFault(Violation violation) {
        super(violation.detail(), null, false, false);
        this.violation = violation.in(Place.FRAME);
    }

    FrameFault(String detail) {
        this(Violation.ofFrame(ViolationKind.FRAME, detail));
    }

    Violation violation() {
        return violation;
    }
}
