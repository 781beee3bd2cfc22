// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.evwire.core.runtime.Canonical;
import io.evwire.core.runtime.Databind;
import io.evwire.core.text.Excerpt;

/**
 * A response that its sender signed. The signature is handed on untouched.
 *
 * <p>The CALLRESULT to a {@link SignedRequest} is read as one if it has the member {@code payload} or
 * {@code signature}, which no plain response has. Without either it is read as the plain response of the action,
 * because signing is optional for the receiver of a signed request. The CALLRESULT to a plain CALL is never a signed
 * one.
 *
 * @param baseAction the action without the suffix, such as {@code Reset}
 * @param signature the payload
 * @see "OCPP 2.1 ed. 1, Part 4 §7"
 */
public record SignedResponse(String baseAction, JsonWebSignature signature) implements OcppResponse {

    /**
     * Refuses null.
     *
     * @param baseAction the action without the suffix, such as {@code Reset}
     * @param signature the payload
     */
    public SignedResponse {
        Canonical.required(baseAction, "SignedResponse.baseAction");
        Canonical.required(signature, "SignedResponse.signature");
    }

    /** The action of the CALL that is answered, such as {@code Reset-Signed}. */
    @Override
    public String actionName() {
        return SignedActions.signed(baseAction);
    }

    /** All components, what is not printable as its escape. */
    @Override
    public String toString() {
        return Excerpt.printable("SignedResponse[baseAction=" + baseAction + ", signature=" + signature + "]");
    }

    @JsonValue
    private Object notForDatabind() {
        throw Databind.refusal("a signed message", "OcppCodec");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static SignedResponse notOfDatabind(Object ignored) {
        throw Databind.refusal("a signed message", "OcppCodec");
    }
}
