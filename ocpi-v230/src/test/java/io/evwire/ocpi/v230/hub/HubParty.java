// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.hub;

import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.cdrs.CDR;
import io.evwire.ocpi.v230.credentials.Credentials;
import io.evwire.ocpi.v230.credentials.CredentialsRole;
import io.evwire.ocpi.v230.handshake.Registration;
import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.http.StatusCode;
import io.evwire.ocpi.v230.locations.BusinessDetails;
import io.evwire.ocpi.v230.locations.Location;
import io.evwire.ocpi.v230.party.Objects230;
import io.evwire.ocpi.v230.server.CdrsReceiverHandler;
import io.evwire.ocpi.v230.server.IncomingRequest;
import io.evwire.ocpi.v230.server.ListCursor;
import io.evwire.ocpi.v230.server.LocationsReceiverHandler;
import io.evwire.ocpi.v230.server.LocationsSenderHandler;
import io.evwire.ocpi.v230.server.OcpiRouter;
import io.evwire.ocpi.v230.server.Received;
import io.evwire.ocpi.v230.server.Reply;
import io.evwire.ocpi.v230.server.TokensSenderHandler;
import io.evwire.ocpi.v230.tokens.AllowedType;
import io.evwire.ocpi.v230.tokens.AuthorizationInfo;
import io.evwire.ocpi.v230.tokens.LocationReferences;
import io.evwire.ocpi.v230.tokens.TokenType;
import io.evwire.ocpi.v230.tokens.WhitelistType;
import io.evwire.ocpi.v230.types.CiString;
import io.evwire.ocpi.v230.types.Role;
import io.evwire.ocpi.v230.versions.Endpoint;
import io.evwire.ocpi.v230.versions.VersionNumber;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One of the four parties behind the hub: answers by a router, without a network. */
final class HubParty
        implements LocationsSenderHandler, LocationsReceiverHandler, TokensSenderHandler, CdrsReceiverHandler {

    /** What is wrong with its connection. */
    enum Trouble {
        NONE,
        SILENT,
        GONE,
        BROKEN
    }

    final Party party;
    final Role role;
    final String root;
    final List<Location> locations = new ArrayList<>();
    final Map<CiString, Location> received = new HashMap<>();
    final List<OcpiRequest<?>> requests = new ArrayList<>();
    final List<CDR> cdrs = new ArrayList<>();
    private final OcpiRouter router;
    Trouble trouble = Trouble.NONE;

    HubParty(Party party, Role role) {
        this.party = party;
        this.role = role;
        this.root = "https://" + party.partyId().wireValue().toLowerCase(Locale.ROOT) + ".example";
        var builder = OcpiRouter.builder(Ocpi230.codec(), (headers, module) -> null, (request, failure) -> {
            throw new IllegalStateException(failure);
        });
        this.router = (role == Role.CPO
                        ? builder.on("/ocpi/locations", LocationsSenderHandler.routes(this))
                        : builder.on("/in/locations", LocationsReceiverHandler.routes(this))
                                .on("/in/cdrs", CdrsReceiverHandler.routes(this))
                                .on("/tokens", TokensSenderHandler.routes(this)))
                .build();
    }

    Registration registration() {
        List<Endpoint> endpoints = router.endpoints(root);
        return new Registration(
                VersionNumber.V2_3_0,
                endpoints,
                credentials("at-" + party.partyId()),
                credentials("of-" + party.partyId()));
    }

    Credentials credentials(String token) {
        return Credentials.builder()
                .token(token)
                .url(root + "/versions")
                .roles(List.of(role()))
                .build();
    }

    CredentialsRole role() {
        return CredentialsRole.builder()
                .role(role)
                .countryCode(party.countryCode())
                .partyId(party.partyId())
                .businessDetails(BusinessDetails.builder().name("name").build())
                .build();
    }

    HttpReply answer(OcpiRequest<?> request) throws TimeoutException {
        requests.add(request);
        if (trouble == Trouble.SILENT) {
            throw new TimeoutException();
        }
        if (trouble == Trouble.GONE) {
            throw new UncheckedIOException(new ConnectException("connection refused"));
        }
        if (trouble == Trouble.BROKEN) {
            throw new IllegalStateException("a fault of the client");
        }
        URI url = URI.create(request.url());
        byte[] body = request.body();
        return router.answerNow(new IncomingRequest(
                request.method().name(),
                url.getRawPath(),
                url.getRawQuery(),
                request.headers(),
                body == null ? new byte[0] : body));
    }

    @Override
    public Reply<List<Location>> getLocations(Received request, PageQuery page) {
        return Reply.page(page, root + "/ocpi/locations", 2, new ListCursor<Location>() {
            @Override
            public int count(PageQuery bounds) {
                return locations.size();
            }

            @Override
            public Iterator<Location> objects(PageQuery bounds, int offset, int limit) {
                return locations.stream().skip(offset).limit(limit).iterator();
            }
        });
    }

    @Override
    public Reply<Location> getLocation(Received request, CiString locationId) {
        return Reply.of(Objects230.location(locationId.wireValue(), Objects230.START));
    }

    @Override
    public Reply<Void> putLocation(Received request, Party owner, CiString id, Location location) {
        received.put(id, location);
        return Reply.created();
    }

    @Override
    public Reply<Void> postCdr(Received request, CDR cdr) {
        cdrs.add(cdr);
        return Reply.created().with(Headers.NONE.with("Location", root + "/in/cdrs/1"));
    }

    @Override
    public Reply<AuthorizationInfo> authorizeToken(
            Received request, CiString uid, @Nullable TokenType type, @Nullable LocationReferences references) {
        return uid.equals(CiString.of("TOKEN-" + party.partyId()))
                ? Reply.of(AuthorizationInfo.builder()
                        .allowed(AllowedType.ALLOWED)
                        .token(Objects230.token("U1", WhitelistType.NEVER, true))
                        .build())
                : Reply.error(404, StatusCode.UNKNOWN_TOKEN, "unknown token");
    }
}
