// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.model;

import org.jspecify.annotations.Nullable;

/**
 * The part a message plays in its action.
 *
 * @param kind request, response, or sent without being answered
 * @param action the action's name
 * @param facts what the standard says of the action, or null on a response
 */
public record MessageRole(
        Kind kind, String action, @Nullable ActionFacts facts) {

    /** The parts there are. */
    public enum Kind {
        /** The payload of a CALL. */
        REQUEST,
        /** The payload of a CALLRESULT. */
        RESPONSE,
        /** The payload of a SEND. */
        SEND
    }

    /**
     * What the standard says of an action beside the structure of its messages.
     *
     * @param direction a constant of {@code io.evwire.ocpp.rpc.Direction}
     * @param functionalBlock a constant of {@code io.evwire.ocpp.rpc.FunctionalBlock}
     * @param since the version that brought it, or null
     * @param isDeprecated whether the standard advises against it
     */
    public record ActionFacts(
            String direction,
            String functionalBlock,
            @Nullable String since,
            boolean isDeprecated) {}
}
