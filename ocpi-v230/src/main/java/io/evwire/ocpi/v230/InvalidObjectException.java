// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import io.evwire.core.violation.Violation;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when an object that breaks its schema is to be encoded, or a text that does was taken for valid. */
public final class InvalidObjectException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /**
     * An exception with what is wrong.
     *
     * @param violations the faults, at least one
     */
    public InvalidObjectException(List<Violation> violations) {
        super(violations.stream().map(Violation::inWords).collect(Collectors.joining("; ")));
        this.violations = List.copyOf(violations);
    }

    /**
     * What is wrong.
     *
     * @return the faults in document order
     */
    public List<Violation> violations() {
        return violations;
    }
}
