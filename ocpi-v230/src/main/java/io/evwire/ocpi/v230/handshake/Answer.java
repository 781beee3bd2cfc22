// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.handshake;

import io.evwire.ocpi.v230.OcpiCodec;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.credentials.Credentials;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiResponse;
import io.evwire.ocpi.v230.http.ResponseCodec;
import io.evwire.ocpi.v230.http.ResponseType;
import io.evwire.ocpi.v230.http.StatusCode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer to be given, but for its time. Its text form shows no token.
 *
 * @param httpStatus the status of HTTP
 * @param statusCode the status code in the body
 * @param message words for debugging; absent with a success
 * @param credentials the credentials in the body; absent when there are none
 */
public record Answer(
        int httpStatus,
        StatusCode statusCode,
        @Nullable String message,
        @Nullable Credentials credentials) {

    private static final int OK = 200;

    static Answer of(@Nullable Credentials credentials) {
        return new Answer(OK, StatusCode.SUCCESS, null, credentials);
    }

    static Answer error(int httpStatus, StatusCode code, String message) {
        return new Answer(httpStatus, code, message, null);
    }

    /**
     * The answer for HTTP, without the headers of OCPI.
     *
     * @param codec encodes it
     * @param now the time now
     * @return the answer
     */
    public HttpReply reply(OcpiCodec codec, Instant now) {
        ResponseCodec responses = new ResponseCodec(codec);
        byte[] body = credentials == null
                ? responses.encode(ResponseType.nothing(), new OcpiResponse<>(null, statusCode, message, now, Map.of()))
                : responses.encode(
                        ResponseType.one(OcpiTypes.CREDENTIALS),
                        new OcpiResponse<>(credentials, statusCode, message, now, Map.of()));
        return HttpReply.json(httpStatus, body);
    }
}
