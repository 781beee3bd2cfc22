// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.evwire.core.runtime.Canonical;
import io.evwire.core.runtime.Databind;
import io.evwire.core.text.Excerpt;

/**
 * A message sent unanswered that its sender signed: on the wire the action has the suffix {@code -Signed}. The
 * signature is handed on untouched.
 *
 * @param baseAction the action without the suffix, such as {@code NotifyPeriodicEventStream}
 * @param signature the payload
 * @see "OCPP 2.1 ed. 1, Part 4 §7"
 */
public record SignedSend(String baseAction, JsonWebSignature signature) implements OcppSend {

    /**
     * Refuses null.
     *
     * @param baseAction the action without the suffix, such as {@code NotifyPeriodicEventStream}
     * @param signature the payload
     */
    public SignedSend {
        Canonical.required(baseAction, "SignedSend.baseAction");
        Canonical.required(signature, "SignedSend.signature");
    }

    /** The action on the wire, such as {@code NotifyPeriodicEventStream-Signed}. */
    @Override
    public String actionName() {
        return SignedActions.signed(baseAction);
    }

    /** All components, what is not printable as its escape. */
    @Override
    public String toString() {
        return Excerpt.printable("SignedSend[baseAction=" + baseAction + ", signature=" + signature + "]");
    }

    @JsonValue
    private Object notForDatabind() {
        throw Databind.refusal("a signed message", "OcppCodec");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static SignedSend notOfDatabind(Object ignored) {
        throw Databind.refusal("a signed message", "OcppCodec");
    }
}
