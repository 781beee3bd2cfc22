// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.party;

import io.evwire.ocpi.v230.tokens.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a CPO does with a token that a driver presents: whether it lets charge by the token that it holds, or asks the
 * eMSP for leave.
 *
 * @see "OCPI 2.3.0, mod_tokens#mod_tokens_whitelist_type_enum"
 */
public enum TokenDecision {
    /** Charging begins: the eMSP is not asked. */
    ALLOW(true),
    /** Charging may begin at once, or after the eMSP was asked, as the CPO likes. */
    ALLOW_OR_ASK(true),
    /** The eMSP is asked; charging begins where no answer comes. */
    ASK_AND_ALLOW_UNANSWERED(true),
    /** The eMSP is asked; without its leave there is no charging. */
    ASK(false),
    /** There is no charging: the token is no longer valid. */
    REFUSE(false);

    private final boolean isAllowedUnanswered;

    TokenDecision(boolean isAllowedUnanswered) {
        this.isAllowedUnanswered = isAllowedUnanswered;
    }

    /**
     * Decides on a token.
     *
     * @param held the token as the eMSP pushed it or it was pulled; null for one that is not known
     * @return what to do
     */
    public static TokenDecision on(@Nullable Token held) {
        if (held == null) {
            return ASK;
        }
        TokenDecision decision = switch (held.whitelist()) {
            case ALWAYS -> ALLOW;
            case ALLOWED -> ALLOW_OR_ASK;
            case ALLOWED_OFFLINE -> ASK_AND_ALLOW_UNANSWERED;
            case NEVER, UNRECOGNIZED -> ASK;
        };
        return held.valid() || decision == ASK ? decision : REFUSE;
    }

    /**
     * Whether charging begins where the eMSP is not asked, or does not answer.
     *
     * @return true when it does
     */
    public boolean isAllowedUnanswered() {
        return isAllowedUnanswered;
    }
}
