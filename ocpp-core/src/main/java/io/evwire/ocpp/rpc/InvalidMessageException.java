// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.violation.Violation;
import java.util.List;

/** Thrown when a message that an application built breaks its schema and is therefore not written. */
public final class InvalidMessageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    InvalidMessageException(List<Violation> violations) {
        super(violations.get(0).inWords()
                + (violations.size() > 1 ? " (and " + (violations.size() - 1) + " more)" : ""));
        this.violations = violations;
    }

    /**
     * What is wrong with the message.
     *
     * @return the faults in document order, at least one
     */
    public List<Violation> violations() {
        return violations;
    }
}
