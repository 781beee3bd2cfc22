// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

/** A request that was expected to succeed was not carried out. */
public final class RequestFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Outcome<?> outcome;

    RequestFailedException(Outcome<?> outcome) {
        super(outcome.inWords());
        this.outcome = outcome;
    }

    /**
     * What came back.
     *
     * @return the answer
     */
    public Outcome<?> outcome() {
        return outcome;
    }
}
