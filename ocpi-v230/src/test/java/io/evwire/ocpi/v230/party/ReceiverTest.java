package io.evwire.ocpi.v230.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.credentials.Credentials;
import io.evwire.ocpi.v230.credentials.CredentialsRole;
import io.evwire.ocpi.v230.endpoint.LocationsReceiver;
import io.evwire.ocpi.v230.endpoint.RemoteEndpoint;
import io.evwire.ocpi.v230.handshake.PeerAccess;
import io.evwire.ocpi.v230.handshake.Registration;
import io.evwire.ocpi.v230.http.Authorization;
import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.Outcome;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.http.RequestHeaders;
import io.evwire.ocpi.v230.http.Routing;
import io.evwire.ocpi.v230.http.TokenForm;
import io.evwire.ocpi.v230.locations.BusinessDetails;
import io.evwire.ocpi.v230.locations.EVSE;
import io.evwire.ocpi.v230.locations.EVSEPatch;
import io.evwire.ocpi.v230.locations.Location;
import io.evwire.ocpi.v230.locations.LocationPatch;
import io.evwire.ocpi.v230.locations.Status;
import io.evwire.ocpi.v230.server.IncomingRequest;
import io.evwire.ocpi.v230.server.LocationsReceiverHandler;
import io.evwire.ocpi.v230.server.OcpiRouter;
import io.evwire.ocpi.v230.server.Received;
import io.evwire.ocpi.v230.server.Reply;
import io.evwire.ocpi.v230.types.CiString;
import io.evwire.ocpi.v230.types.Role;
import io.evwire.ocpi.v230.versions.VersionNumber;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An eMSP that is pushed locations by one CPO. */
class ReceiverTest implements LocationsReceiverHandler {

    private static final Party MSP = Party.of("DE", "MSP");
    private static final Party CPO = Objects230.CPO;

    private final Map<CiString, Location> held = new HashMap<>();
    private final List<String> called = new ArrayList<>();
    private final RegisteredPeers peers =
            new RegisteredPeers(header -> PeerAccess.registered(registration()).of(header, TokenForm.BASE64));
    private final OcpiRouter router = OcpiRouter.builder(
                    Ocpi230.codec(), peers, (request, failure) -> called.add(failure.toString()))
            .withCheck(peers.ownership(Set.of(MSP)))
            .on("/locations", LocationsReceiverHandler.routes(this))
            .build();
    private final LocationsReceiver client = new LocationsReceiver(RemoteEndpoint.of("/locations"));

    private final Location location = Objects230.location("L1", Objects230.START).toBuilder()
            .evses(List.of(Objects230.evse("E1", Objects230.START)))
            .build();

    @Override
    public Reply<Void> putLocation(Received received, Party owner, CiString id, Location pushed) {
        called.add("put");
        PutResult<Location> result = OwnedType.LOCATIONS.put(held.get(id), pushed);
        held.put(id, result.object());
        return PushReplies.to(result);
    }

    @Override
    public Reply<Void> patchLocation(Received received, Party owner, CiString id, LocationPatch patch) {
        called.add("patch");
        Location before = held.get(id);
        return PushReplies.to(before == null ? null : patch.apply(before));
    }

    @Override
    public Reply<Void> patchEVSE(Received received, Party owner, CiString id, CiString evseUid, EVSEPatch patch) {
        called.add("patch EVSE");
        var result = LocationChanges.patch(held.get(id), evseUid, patch);
        if (result != null) {
            held.put(id, result.object());
        }
        return PushReplies.to(result);
    }

    @Test
    void takesWhatTheOwnerPushes() {
        assertThat(send(client.putLocation(CPO, "L1", location), CPO, MSP).httpStatus())
                .isEqualTo(201);
        assertThat(send(client.putLocation(CPO, "L1", location), CPO, MSP).httpStatus())
                .isEqualTo(200);
        EVSEPatch patch = EVSEPatch.builder()
                .status(Status.CHARGING)
                .lastUpdated(Objects230.START.plusSeconds(1))
                .build();
        assertThat(send(client.patchEVSE(CPO, "L1", "E1", patch), CPO, MSP).isSuccess())
                .isTrue();
        assertThat(held.get(CiString.of("L1")).evses()).extracting(EVSE::status).containsExactly(Status.CHARGING);
        assertThat(held.get(CiString.of("L1")).lastUpdated()).isEqualTo(Objects230.START.plusSeconds(1));
    }

    @Test
    void answers404ToAPatchOfWhatItDoesNotHave() {
        EVSEPatch patch = EVSEPatch.builder().lastUpdated(Objects230.START).build();
        assertThat(send(client.patchEVSE(CPO, "L1", "E1", patch), CPO, MSP).httpStatus())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"NL, OTH, 404, 2000", "DE, CPO, 404, 2000", "nl, cpo, 201, 1000"})
    void answers404ForAnOwnerThatTheSenderDoesNotHave(String country, String party, int status, int code) {
        Location theirs = location.toBuilder()
                .countryCode(CiString.of(country))
                .partyId(CiString.of(party))
                .build();
        Outcome<Void> outcome = send(client.putLocation(Party.of(country, party), "L1", theirs), CPO, MSP);
        assertThat(outcome.httpStatus()).isEqualTo(status);
        assertThat(outcome.statusCode().value()).isEqualTo(code);
        assertThat(called).hasSize(status == 404 ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"NL, OTH, DE, MSP", "NL, CPO, DE, OTH"})
    void answers2001ToHeadersOfPartiesThatAreNotThere(String fromCountry, String from, String toCountry, String to) {
        Outcome<Void> outcome =
                send(client.putLocation(CPO, "L1", location), Party.of(fromCountry, from), Party.of(toCountry, to));
        assertThat(outcome.httpStatus()).isEqualTo(200);
        assertThat(outcome.statusCode().value()).isEqualTo(2001);
        assertThat(called).isEmpty();
    }

    @Test
    void takesRequestsWithoutHeadersOfRouting() {
        assertThat(send(client.putLocation(CPO, "L1", location), null, null).httpStatus())
                .isEqualTo(201);
    }

    @Test
    void answers2001ToABodyOfAnotherPartyOrId() {
        Location ofAnother = location.toBuilder().partyId(CiString.of("OTH")).build();
        assertThat(code(send(client.putLocation(CPO, "L1", ofAnother), CPO, MSP)))
                .isEqualTo(2001);
        assertThat(code(send(client.putLocation(CPO, "L2", location), CPO, MSP)))
                .isEqualTo(2001);
        EVSE evse = Objects230.evse("E1", Objects230.START);
        assertThat(code(send(client.putEVSE(CPO, "L1", "E2", evse), CPO, MSP))).isEqualTo(2001);
        assertThat(code(send(
                        client.putConnector(CPO, "L1", "E1", "7", Objects230.connector("1", Objects230.START)),
                        CPO,
                        MSP)))
                .isEqualTo(2001);
        LocationPatch renaming = LocationPatch.builder()
                .id(CiString.of("L2"))
                .lastUpdated(Objects230.START)
                .build();
        assertThat(code(send(client.patchLocation(CPO, "L1", renaming), CPO, MSP)))
                .isEqualTo(2001);
        assertThat(called).isEmpty();
    }

    @Test
    void answers401ToAnUnknownTokenAndTellsNothingElse() {
        OcpiRequest<Void> request = client.putLocation(Party.of("XX", "XXX"), "L1", location)
                .with(headers("token-X", CPO, MSP).write());
        assertThat(answer(request).status()).isEqualTo(401);
        assertThat(called).isEmpty();
    }

    @Test
    void echoesTheIdsWhateverIsWrong() {
        List<OcpiRequest<Void>> faulty = List.of(
                client.putLocation(Party.of("XX", "XXX"), "L1", location).with(headers("token-B", CPO, MSP)),
                client.putLocation(CPO, "L2", location).with(headers("token-B", CPO, MSP)),
                client.putLocation(CPO, "L1", location).with(headers("token-X", CPO, MSP)),
                client.putLocation(CPO, "L1", location)
                        .with(headers("token-B", CPO, MSP))
                        .with(Headers.NONE.with("OCPI-to-party-id", "TOO-LONG")));
        for (OcpiRequest<Void> request : faulty) {
            HttpReply reply = answer(request);
            assertThat(reply.headers().first("X-Request-ID")).isEqualTo("r-1");
            assertThat(reply.headers().first("X-Correlation-ID")).isEqualTo("c-1");
        }
    }

    private static int code(Outcome<?> outcome) {
        return outcome.statusCode().value();
    }

    private <D> Outcome<D> send(OcpiRequest<D> request, Party from, Party to) {
        return request.decode(answer(request.with(headers("token-B", from, to))));
    }

    private HttpReply answer(OcpiRequest<?> request) {
        URI url = URI.create(request.url());
        byte[] body = request.body();
        return router.answerNow(new IncomingRequest(
                request.method().name(),
                url.getRawPath(),
                url.getRawQuery(),
                request.headers(),
                body == null ? new byte[0] : body));
    }

    private static RequestHeaders headers(String token, Party from, Party to) {
        return new RequestHeaders(Authorization.of(token, TokenForm.BASE64), "r-1", "c-1", new Routing(to, from));
    }

    private static Registration registration() {
        return new Registration(
                VersionNumber.V2_3_0,
                List.of(),
                credentials("token-C", CPO, Role.CPO),
                credentials("token-B", MSP, Role.EMSP));
    }

    private static Credentials credentials(String token, Party party, Role role) {
        return Credentials.builder()
                .token(token)
                .url("https://example.com/versions")
                .roles(List.of(CredentialsRole.builder()
                        .role(role)
                        .countryCode(party.countryCode())
                        .partyId(party.partyId())
                        .businessDetails(BusinessDetails.builder().name("name").build())
                        .build()))
                .build();
    }
}
