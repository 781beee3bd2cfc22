// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.handshake;

import io.evwire.ocpi.v230.endpoint.RemoteEndpoint;
import io.evwire.ocpi.v230.http.Authorization;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.RequestHeaders;
import io.evwire.ocpi.v230.http.Routing;

/** The other side, to whom the requests of one conversation carry a token and ids. */
record AuthorizedPeer(String token, HandshakeRules rules, String conversation) {

    AuthorizedPeer(String token, HandshakeRules rules) {
        this(token, rules, rules.ids().get());
    }

    RemoteEndpoint at(String url) {
        return new RemoteEndpoint(url, rules.codec());
    }

    <D> OcpiRequest<D> authorize(OcpiRequest<D> request) {
        Authorization authorization = Authorization.of(token, rules.tokenForm());
        return request.with(new RequestHeaders(authorization, rules.ids().get(), conversation, Routing.NONE));
    }

    @Override
    public String toString() {
        return "AuthorizedPeer[token=***, conversation=" + conversation + "]";
    }
}
