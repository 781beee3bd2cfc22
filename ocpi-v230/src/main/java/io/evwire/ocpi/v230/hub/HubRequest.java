// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.hub;

import io.evwire.ocpi.v230.endpoint.OperationCatalog;
import io.evwire.ocpi.v230.endpoint.OperationMatch;
import io.evwire.ocpi.v230.http.HttpMethod;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.http.RequestHeaders;
import io.evwire.ocpi.v230.server.IncomingRequest;

/** A request that is good so far: from whom it is and which interface it is for. */
record HubRequest(IncomingRequest http, RequestHeaders headers, Party from, HubEndpoint endpoint, HttpMethod method) {

    String below() {
        return http.path().substring(endpoint.path().length());
    }

    /** Whether a list is asked for; those of some modules stand below their endpoint. */
    boolean isList() {
        return below().isEmpty()
                || below().equals("/")
                || (OperationCatalog.STANDARD.match(endpoint.module(), endpoint.role(), method.name(), below())
                                instanceof OperationMatch.Found found
                        && found.operation().responseType().isList());
    }

    OpenRequest open() {
        return new OpenRequest(from, endpoint.module(), endpoint.role(), below(), http);
    }

    @Override
    public String toString() {
        return "HubRequest[from=" + from + "]";
    }
}
