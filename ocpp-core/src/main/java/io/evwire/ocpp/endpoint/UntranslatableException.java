// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

/** Says that a message cannot be said in the other version of the protocol. */
public final class UntranslatableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A message that has no translation.
     *
     * @param reason why, and where possible what would help
     */
    public UntranslatableException(String reason) {
        super(reason);
    }
}
