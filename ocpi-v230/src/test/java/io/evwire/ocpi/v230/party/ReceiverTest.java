// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.cdrs.CDR;
import io.evwire.ocpi.v230.credentials.Credentials;
import io.evwire.ocpi.v230.credentials.CredentialsRole;
import io.evwire.ocpi.v230.endpoint.CdrsReceiver;
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
import io.evwire.ocpi.v230.server.CdrsReceiverHandler;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An eMSP that is pushed locations by one CPO. */
class ReceiverTest implements LocationsReceiverHandler {

    private static final Party MSP = Party.of("DE", "MSP");
    private static final Party CPO = Objects230.CPO;
    private static final String CDR_JSON = """
            {"country_code":"NL","party_id":"CPO","id":"C1","start_date_time":"2026-01-01T00:00:00Z",\
            "end_date_time":"2026-01-01T01:00:00Z","cdr_token":{"country_code":"DE","party_id":"MSP","uid":"1","type":"RFID",\
            "contract_id":"c"},"auth_method":"WHITELIST","cdr_location":{"id":"L1","address":"A","city":"B","country":"NLD",\
            "coordinates":{"latitude":"51.047599","longitude":"3.729944"},"evse_uid":"e","evse_id":"NL*CPO*E1",\
            "connector_id":"1","connector_standard":"IEC_62196_T2","connector_format":"SOCKET","connector_power_type":\
            "AC_3_PHASE"},"currency":"EUR","charging_periods":[{"start_date_time":"2026-01-01T00:00:00Z","dimensions":[\
            {"type":"ENERGY","volume":1}]}],"total_cost":{"before_taxes":1},"total_energy":1,"total_time":1,\
            "last_updated":"2026-01-01T02:00:00Z"}""";

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
    @CsvSource({
        "BEHIND_HUB, CPO, CPO, 201",
        "BEHIND_HUB, CPO, OTH, 404",
        "BEHIND_HUB, OTH, CPO, 404",
        "BEHIND_HUB, HUB, CPO, 201",
        "BEHIND_HUB, HUB, OTH, 201",
        "BEHIND_HUB, HUB, XXX, 404",
        "BEHIND_HUB, , OTH, 201",
        "DIRECT, CPO, CPO, 201",
        "DIRECT, CPO, OTH, 404",
        "DIRECT, , OTH, 201",
        "SHARING, CPO, OTH, 201",
        "SHARING, CPO, XXX, 404",
        "SHARING, XXX, CPO, 200",
    })
    void takesAPushOfTheOwnerItselfAloneUnlessAHubOrAnAgreementSpeaksForIt(
            String topology, @Nullable String from, String owner, int status) {
        boolean isHub = topology.equals("BEHIND_HUB");
        Credentials theirs = credentials("token-C", CPO, Role.CPO);
        List<CredentialsRole> roles = new ArrayList<>(theirs.roles());
        roles.add(theirs.roles().get(0).toBuilder().partyId(CiString.of("OTH")).build());
        Registration registration = new Registration(
                VersionNumber.V2_3_0,
                List.of(),
                theirs.toBuilder()
                        .roles(roles)
                        .hubPartyId(isHub ? CiString.of("NLHUB") : null)
                        .build(),
                credentials("token-B", MSP, Role.EMSP));
        RegisteredPeers known = new RegisteredPeers(
                header -> PeerAccess.registered(registration).of(header, TokenForm.BASE64));
        OcpiRouter checked = OcpiRouter.builder(Ocpi230.codec(), known, (request, failure) -> called.add("failed"))
                .withCheck(known.ownership(Set.of(MSP), peer -> topology.equals("SHARING") || isHub))
                .on("/locations", LocationsReceiverHandler.routes(this))
                .on("/cdrs", CdrsReceiverHandler.routes(new CdrsReceiverHandler() {
                    @Override
                    public Reply<Void> postCdr(Received received, CDR posted) {
                        return Reply.created();
                    }
                }))
                .build();
        Party sender = from == null ? null : Party.of("NL", from);
        Location pushed = location.toBuilder().partyId(CiString.of(owner)).build();
        OcpiRequest<Void> put =
                client.putLocation(Party.of("NL", owner), "L1", pushed).with(headers("token-B", sender, MSP));
        assertThat(answer(checked, put).status()).isEqualTo(status);
        OcpiRequest<Void> post = new CdrsReceiver(RemoteEndpoint.of("/cdrs"))
                .postCdr(Ocpi230.codec().decode(OcpiTypes.CDR, CDR_JSON).orThrow().toBuilder()
                        .countryCode(CiString.of("NL"))
                        .partyId(CiString.of(owner))
                        .build())
                .with(headers("token-B", sender, MSP));
        assertThat(post.decode(answer(checked, post)).statusCode().value()).isEqualTo(status == 201 ? 1000 : 2001);
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
        return answer(router, request);
    }

    private static HttpReply answer(OcpiRouter router, OcpiRequest<?> request) {
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
