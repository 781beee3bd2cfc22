// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import io.evwire.core.runtime.Canonical;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.Decoded;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The headers that OCPI gives every request.
 *
 * @param authorization the credentials token; absent where a server received none
 * @param requestId unique for this request, a UUID at best; absent where a server received none
 * @param correlationId unique for the conversation that the request is part of, kept by hubs; absent where a server
 *     received none
 * @param routing the parties; {@link Routing#NONE} in versions, credentials and hubclientinfo
 * @see "OCPI 2.3.0, transport_and_format#transport_and_format_unique_message_ids"
 */
public record RequestHeaders(
        @Nullable Authorization authorization,
        @Nullable String requestId,
        @Nullable String correlationId,
        Routing routing) {

    private static final String REQUEST_ID = "X-Request-ID";
    private static final String CORRELATION_ID = "X-Correlation-ID";

    /**
     * Refuses null for {@code routing}.
     *
     * @param authorization the credentials token; absent where a server received none
     * @param requestId unique for this request, a UUID at best; absent where a server received none
     * @param correlationId unique for the conversation that the request is part of, kept by hubs; absent where a server
     *     received none
     * @param routing the parties; {@link Routing#NONE} in versions, credentials and hubclientinfo
     */
    public RequestHeaders {
        Canonical.required(routing, "RequestHeaders.routing");
    }

    /**
     * The headers as they are sent.
     *
     * @return one for each component that there is
     */
    public Headers write() {
        Headers headers = ids().with(routing.write());
        return authorization == null ? headers : headers.with(Authorization.HEADER, authorization.value());
    }

    /**
     * The headers of the response: the ids echoed, the parties swapped.
     *
     * @return the headers
     */
    public Headers response() {
        return response(routing.swapped());
    }

    /**
     * The headers of the response where the answering party is not the one that was addressed.
     *
     * @param answering the parties of the response
     * @return the headers, with the ids echoed
     */
    public Headers response(Routing answering) {
        return ids().with(answering.write());
    }

    /**
     * Reads the headers of a request.
     *
     * @param headers all headers of the request
     * @return the headers, or what is wrong with those of routing, and with an id that cannot be sent back because it
     *     has a control character
     */
    public static Decoded<RequestHeaders> read(Headers headers) {
        return read(headers, Tolerance.STRICT);
    }

    /**
     * Reads the headers of a request as leniently as a body: a code of a party that is too long is kept, and an id that
     * cannot be sent back is left out.
     *
     * @param headers all headers of the request
     * @param tolerance decides which faults are let pass
     * @return the headers with what was let pass, or what is wrong with them
     */
    public static Decoded<RequestHeaders> read(Headers headers, Tolerance tolerance) {
        Canonical.required(headers, "the headers");
        Canonical.required(tolerance, "the tolerance");
        return LastGuard.read(() -> {
            List<Violation> faults = new ArrayList<>();
            LenientText lenient = new LenientText(tolerance);
            String requestId = id(headers, REQUEST_ID, faults, lenient);
            String correlationId = id(headers, CORRELATION_ID, faults, lenient);
            Decoded<Routing> routing = Routing.read(headers, lenient);
            if (routing instanceof Decoded.Invalid<Routing> invalid) {
                faults.addAll(invalid.violations());
            }
            if (!faults.isEmpty()) {
                return new Decoded.Invalid<>(List.copyOf(faults), false);
            }
            Authorization authorization = Authorization.read(headers.first(Authorization.HEADER));
            return new Decoded.Valid<>(
                    new RequestHeaders(authorization, requestId, correlationId, routing.orThrow()),
                    lenient.tolerated());
        });
    }

    /**
     * What is needed to answer a request whose headers are at fault: the ids that can be sent back, and who asks. Never
     * fails; the parties are left out.
     *
     * @param headers all headers of the request
     * @return authorization and ids, as far as they can be read
     */
    public static RequestHeaders readForAnswer(Headers headers) {
        Canonical.required(headers, "the headers");
        List<Violation> ignored = new ArrayList<>();
        LenientText lenient = new LenientText(Tolerance.SALVAGE);
        return new RequestHeaders(
                LastGuard.read(() -> authorization(headers)).isValid()
                        ? Authorization.read(headers.first(Authorization.HEADER))
                        : null,
                id(headers, REQUEST_ID, ignored, lenient),
                id(headers, CORRELATION_ID, ignored, lenient),
                Routing.NONE);
    }

    private static Decoded<Boolean> authorization(Headers headers) {
        Authorization.read(headers.first(Authorization.HEADER));
        return new Decoded.Valid<>(true, List.of());
    }

    private static @Nullable String id(Headers headers, String name, List<Violation> faults, LenientText lenient) {
        String id = headers.first(name);
        if (id != null && id.chars().anyMatch(Character::isISOControl)) {
            Violation fault = Violation.ofHeader(name, ViolationKind.FORMAT, "a control character");
            if (!lenient.isOmitted(fault, id)) {
                faults.add(fault);
            }
            return null;
        }
        return id;
    }

    private Headers ids() {
        Headers headers = Headers.NONE;
        if (requestId != null) {
            headers = headers.with(REQUEST_ID, requestId);
        }
        return correlationId == null ? headers : headers.with(CORRELATION_ID, correlationId);
    }
}
