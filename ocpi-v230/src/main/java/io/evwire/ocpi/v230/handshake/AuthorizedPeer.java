package io.evwire.ocpi.v230.handshake;

import io.evwire.ocpi.v230.OcpiCodec;
import io.evwire.ocpi.v230.endpoint.RemoteEndpoint;
import io.evwire.ocpi.v230.http.Authorization;
import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.TokenForm;

/** The other side, to whom requests carry a token. */
record AuthorizedPeer(String token, TokenForm form, OcpiCodec codec) {

    RemoteEndpoint at(String url) {
        return new RemoteEndpoint(url, codec);
    }

    <D> OcpiRequest<D> authorize(OcpiRequest<D> request) {
        return request.with(Headers.NONE.with(
                Authorization.HEADER, Authorization.of(token, form).value()));
    }

    @Override
    public String toString() {
        return "AuthorizedPeer[token=***, form=" + form + "]";
    }
}
