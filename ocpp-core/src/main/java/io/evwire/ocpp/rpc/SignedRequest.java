// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.evwire.core.runtime.Canonical;
import io.evwire.core.runtime.Databind;
import io.evwire.core.text.Excerpt;

/**
 * A request that its sender signed: on the wire the action has the suffix {@code -Signed}. The signature is handed on
 * untouched; whoever wants the request verifies it and decodes {@link JsonWebSignature#decodePayload()}.
 *
 * <p>The answer is a {@link SignedResponse}, or the plain response of the action from a receiver that cannot sign.
 *
 * @param baseAction the action without the suffix, such as {@code Reset}
 * @param signature the payload
 * @see "OCPP 2.1 ed. 1, Part 4 §7"
 */
public record SignedRequest(String baseAction, JsonWebSignature signature) implements OcppRequest<SignedResponse> {

    /**
     * Refuses null.
     *
     * @param baseAction the action without the suffix, such as {@code Reset}
     * @param signature the payload
     */
    public SignedRequest {
        Canonical.required(baseAction, "SignedRequest.baseAction");
        Canonical.required(signature, "SignedRequest.signature");
    }

    /** The action on the wire, such as {@code Reset-Signed}. */
    @Override
    public String actionName() {
        return SignedActions.signed(baseAction);
    }

    /** All components, what is not printable as its escape. */
    @Override
    public String toString() {
        return Excerpt.printable("SignedRequest[baseAction=" + baseAction + ", signature=" + signature + "]");
    }

    @JsonValue
    private Object notForDatabind() {
        throw Databind.refusal("a signed message", "OcppCodec");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static SignedRequest notOfDatabind(Object ignored) {
        throw Databind.refusal("a signed message", "OcppCodec");
    }
}
