// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.hub;

import io.evwire.core.violation.Violation;
import io.evwire.ocpi.v230.OcpiCodec;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiResponse;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.http.RequestHeaders;
import io.evwire.ocpi.v230.http.ResponseCodec;
import io.evwire.ocpi.v230.http.ResponseType;
import io.evwire.ocpi.v230.http.Routing;
import io.evwire.ocpi.v230.http.StatusCode;
import io.evwire.ocpi.v230.http.StatusTable;
import io.evwire.ocpi.v230.hubclientinfo.ClientInfo;
import java.time.Clock;
import java.util.List;

/** The answers that are the hub's own. */
final class HubReplies {

    private static final int OK = 200;

    private final OcpiCodec codec;
    private final Clock clock;

    HubReplies(OcpiCodec codec, Clock clock) {
        this.codec = codec;
        this.clock = clock;
    }

    HttpReply success(RequestHeaders headers, Party answering) {
        return encoded(OK, OcpiResponse.success(clock.instant()), response(headers, answering));
    }

    HttpReply error(int httpStatus, StatusCode code, String message, RequestHeaders headers, Party answering) {
        return encoded(httpStatus, OcpiResponse.error(code, message, clock.instant()), response(headers, answering));
    }

    HttpReply invalid(List<Violation> faults, Headers headers) {
        return encoded(OK, OcpiResponse.error(faults, StatusTable.STANDARD, clock.instant()), headers);
    }

    /** The list of nobody; what its elements would be does not show. */
    HttpReply emptyList(Headers headers) {
        OcpiResponse<List<ClientInfo>> response = OcpiResponse.success(List.of(), clock.instant());
        byte[] body = new ResponseCodec(codec).encode(ResponseType.list(OcpiTypes.CLIENT_INFO), response);
        return HttpReply.json(OK, body).with(headers);
    }

    /** The headers of an answer to a request, whoever gives it. */
    static Headers response(RequestHeaders headers, Party answering) {
        return headers.response(new Routing(headers.routing().from(), answering));
    }

    private HttpReply encoded(int httpStatus, OcpiResponse<Void> response, Headers headers) {
        byte[] body = new ResponseCodec(codec).encode(ResponseType.nothing(), response);
        return HttpReply.json(httpStatus, body).with(headers);
    }
}
