// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.evwire.core.runtime.Canonical;
import io.evwire.core.runtime.Databind;
import io.evwire.core.runtime.Masked;
import io.evwire.core.text.Excerpt;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Web Signature in flattened JSON form, which is the payload of a signed message. Its members are kept as they
 * were received: nothing is verified, and nothing is taken out.
 *
 * @param payload the message that is signed, in base64url
 * @param protectedHeader the header that is signed with it, in base64url; the member {@code protected}
 * @param header the header that is not signed, free JSON; null when absent
 * @param signature the signature, in base64url
 * @param otherMembers members that the form does not define, free JSON; empty when there are none
 * @see "OCPP 2.1 ed. 1, Part 4 §7"
 * @see "RFC 7515 §7.2.2"
 */
public record JsonWebSignature(
        String payload,
        String protectedHeader,
        @Nullable Map<String, @Nullable Object> header,
        String signature,
        Map<String, @Nullable Object> otherMembers) {

    /**
     * Refuses null for a required member and copies the maps.
     *
     * @param payload the message that is signed, in base64url
     * @param protectedHeader the header that is signed with it, in base64url; the member {@code protected}
     * @param header the header that is not signed, free JSON; null when absent
     * @param signature the signature, in base64url
     * @param otherMembers members that the form does not define, free JSON; empty when there are none
     */
    public JsonWebSignature {
        Canonical.required(payload, "JsonWebSignature.payload");
        Canonical.required(protectedHeader, "JsonWebSignature.protectedHeader");
        header = header == null ? null : Canonical.members(header);
        Canonical.required(signature, "JsonWebSignature.signature");
        otherMembers = Canonical.members(otherMembers);
    }

    /**
     * A signature without an unprotected header.
     *
     * @param payload the message that is signed, in base64url
     * @param protectedHeader the header that is signed with it, in base64url
     * @param signature the signature, in base64url
     */
    public JsonWebSignature(String payload, String protectedHeader, String signature) {
        this(payload, protectedHeader, null, signature, Map.of());
    }

    /**
     * The message that is signed, such as {@code {"type":"OnIdle"}}. Whether the signature holds is not looked at.
     *
     * @return the text, or null when the payload is no UTF-8 in base64url
     */
    public @Nullable String decodePayload() {
        return decode(payload);
    }

    /**
     * The protected header, a JSON object that names the algorithm and the action signed.
     *
     * @return the text, or null when the header is no UTF-8 in base64url
     */
    public @Nullable String decodeProtectedHeader() {
        return decode(protectedHeader);
    }

    private static @Nullable String decode(String base64url) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(base64url));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (IllegalArgumentException | CharacterCodingException undecodable) {
            return null;
        }
    }

    /** Which members there are, but nothing of what they hold: headers can carry certificates. */
    @Override
    public String toString() {
        return Excerpt.printable("JsonWebSignature[payload=***, protectedHeader=***, header=" + Masked.value(header)
                + ", signature=***, otherMembers=" + Masked.value(otherMembers) + "]");
    }

    @JsonValue
    private Object notForDatabind() {
        throw Databind.refusal("a signature", "OcppCodec");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static JsonWebSignature notOfDatabind(Object ignored) {
        throw Databind.refusal("a signature", "OcppCodec");
    }
}
