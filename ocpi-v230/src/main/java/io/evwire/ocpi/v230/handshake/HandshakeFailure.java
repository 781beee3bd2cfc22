// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.handshake;

import io.evwire.ocpi.v230.http.HttpMethod;
import io.evwire.ocpi.v230.http.Outcome;
import io.evwire.ocpi.v230.http.StatusCode;
import org.jspecify.annotations.Nullable;

/**
 * Why a handshake came to nothing.
 *
 * @param fault the reason
 * @param detail the reason in words, without any token; not for the other side
 * @param httpStatus the status of HTTP of the answer; absent when the fault is in no answer
 * @param statusCode the status code in the body of the answer; absent when there is none
 * @param isUncertain whether the other side may have carried out what it was asked for all the same: a request that
 *     changes its registration was sent, and no answer came that says how it fared
 */
public record HandshakeFailure(
        HandshakeFault fault,
        String detail,
        @Nullable Integer httpStatus,
        @Nullable StatusCode statusCode,
        boolean isUncertain) {

    private static final int UNAUTHORIZED = 401;
    private static final int NOT_ALLOWED = 405;
    private static final int FIRST_NO_SUCCESS = 300;
    private static final int FIRST_SERVER_ERROR = 500;

    static HandshakeFailure of(HandshakeFault fault, String detail) {
        return new HandshakeFailure(fault, detail, null, null, false);
    }

    static HandshakeFailure noAnswer(HttpMethod method) {
        return new HandshakeFailure(
                HandshakeFault.NO_ANSWER, "no answer came to " + method, null, null, method != HttpMethod.GET);
    }

    /** What is wrong with an answer that is no success, or has no data that can be used. */
    static <D> HandshakeFailure of(HttpMethod method, Outcome<D> outcome) {
        int status = outcome.httpStatus();
        StatusCode code = outcome.statusCode();
        boolean isUnread = code == null && (status < FIRST_NO_SUCCESS || status >= FIRST_SERVER_ERROR);
        // Servers fail after they have stored what was asked of them.
        boolean isUnclear = outcome.isSuccess() || isUnread || StatusCode.SERVER_ERROR.equals(code);
        String words = outcome.isSuccess() ? "a success without data that can be used" : outcome.inWords();
        return new HandshakeFailure(
                outcome.isSuccess() ? HandshakeFault.UNREADABLE : fault(method, status, code),
                method + " was answered with " + words,
                status,
                code,
                isUnclear && method != HttpMethod.GET);
    }

    private static HandshakeFault fault(HttpMethod method, int status, @Nullable StatusCode code) {
        if (status == UNAUTHORIZED) {
            return HandshakeFault.UNAUTHORIZED;
        }
        if (status == NOT_ALLOWED && method != HttpMethod.GET) {
            return method == HttpMethod.POST ? HandshakeFault.ALREADY_REGISTERED : HandshakeFault.NOT_REGISTERED;
        }
        if (code == null) {
            return status < FIRST_NO_SUCCESS ? HandshakeFault.UNREADABLE : HandshakeFault.REFUSED;
        }
        if (code.equals(StatusCode.UNUSABLE_API)) {
            return HandshakeFault.UNUSABLE_API;
        }
        if (code.equals(StatusCode.UNSUPPORTED_VERSION)) {
            return HandshakeFault.UNSUPPORTED_VERSION;
        }
        return code.equals(StatusCode.NO_MATCHING_ENDPOINTS)
                ? HandshakeFault.NO_MATCHING_ENDPOINTS
                : HandshakeFault.REFUSED;
    }
}
