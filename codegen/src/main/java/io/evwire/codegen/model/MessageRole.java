package io.evwire.codegen.model;

/**
 * The part a message plays in its action.
 *
 * @param kind request, response, or sent without being answered
 * @param action the action's name
 */
public record MessageRole(Kind kind, String action) {

    /** The parts there are. */
    public enum Kind {
        /** The payload of a CALL. */
        REQUEST,
        /** The payload of a CALLRESULT. */
        RESPONSE,
        /** The payload of a SEND. */
        SEND
    }
}
