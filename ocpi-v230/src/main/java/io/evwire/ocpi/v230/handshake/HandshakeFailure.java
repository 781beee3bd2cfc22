package io.evwire.ocpi.v230.handshake;

import io.evwire.core.violation.Violation;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.http.HttpMethod;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiResponse;
import io.evwire.ocpi.v230.http.StatusCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a handshake came to nothing.
 *
 * @param fault the reason
 * @param detail the reason in words, without any token
 * @param httpStatus the status of HTTP of the answer; absent when the fault is in no answer
 * @param statusCode the status code in the body of the answer; absent when there is none
 */
public record HandshakeFailure(
        HandshakeFault fault,
        String detail,
        @Nullable Integer httpStatus,
        @Nullable StatusCode statusCode) {

    private static final int UNAUTHORIZED = 401;
    private static final int NOT_ALLOWED = 405;
    private static final int FIRST_NO_SUCCESS = 300;

    static HandshakeFailure of(HandshakeFault fault, String detail) {
        return new HandshakeFailure(fault, detail, null, null);
    }

    /** What is wrong with an answer; null when it is a success. */
    static <D> @Nullable HandshakeFailure in(HttpMethod method, HttpReply reply, Decoded<OcpiResponse<D>> response) {
        int status = reply.status();
        StatusCode code = response instanceof Decoded.Valid<OcpiResponse<D>> valid
                ? valid.value().statusCode()
                : null;
        if (status < FIRST_NO_SUCCESS && code != null && code.isSuccess()) {
            return null;
        }
        HandshakeFault fault = fault(method, status, code);
        return new HandshakeFailure(fault, method + " answered with " + words(status, response), status, code);
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

    private static String words(int status, Decoded<?> response) {
        if (response instanceof Decoded.Valid<?> valid && valid.value() instanceof OcpiResponse<?> answer) {
            return "HTTP " + status + " and status code " + answer.statusCode();
        }
        List<Violation> violations = ((Decoded.Invalid<?>) response).violations();
        return "HTTP " + status + " and an unreadable body: "
                + violations.get(0).inWords();
    }
}
