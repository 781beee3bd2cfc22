package io.evwire.ocpi.v230.hub;

import io.evwire.ocpi.v230.http.HttpMethod;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.http.RequestHeaders;
import io.evwire.ocpi.v230.server.IncomingRequest;

/** A request that is good so far: from whom it is and which interface it is for. */
record HubRequest(IncomingRequest http, RequestHeaders headers, Party from, HubEndpoint endpoint, HttpMethod method) {

    String below() {
        return http.path().substring(endpoint.path().length());
    }

    OpenRequest open() {
        return new OpenRequest(from, endpoint.module(), endpoint.role(), below(), http);
    }

    @Override
    public String toString() {
        return "HubRequest[from=" + from + "]";
    }
}
