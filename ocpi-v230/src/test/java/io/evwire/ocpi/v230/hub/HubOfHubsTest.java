// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.credentials.Credentials;
import io.evwire.ocpi.v230.credentials.CredentialsRole;
import io.evwire.ocpi.v230.handshake.Registration;
import io.evwire.ocpi.v230.http.Authorization;
import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.HttpMethod;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.Outcome;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.http.RequestHeaders;
import io.evwire.ocpi.v230.http.ResponseType;
import io.evwire.ocpi.v230.http.Routing;
import io.evwire.ocpi.v230.http.TokenForm;
import io.evwire.ocpi.v230.hubclientinfo.ConnectionStatus;
import io.evwire.ocpi.v230.locations.BusinessDetails;
import io.evwire.ocpi.v230.server.IncomingRequest;
import io.evwire.ocpi.v230.types.CiString;
import io.evwire.ocpi.v230.types.Role;
import io.evwire.ocpi.v230.versions.Endpoint;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;
import io.evwire.ocpi.v230.versions.VersionNumber;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A hub with other hubs and their parties behind it, and lists that stand below their endpoint. */
class HubOfHubsTest {

    private static final Party HUB = Party.of("NL", "HUB");
    private static final Party CPO = Party.of("NL", "CPO");
    private static final Party MSP = Party.of("DE", "MSP");
    private static final Party NORTH = Party.of("SE", "HUN");
    private static final Party FAR = Party.of("SE", "FAR");
    private static final Party SOUTH = Party.of("IT", "HUS");
    private static final Party PTP = Party.of("NL", "PTP");
    private static final String EMPTY = "{\"data\":[],\"status_code\":1000,\"timestamp\":\"2026-01-01T00:00:00Z\"}";

    private static final List<String> MODULES = List.of("payments", "locations", "cdrs", "bookings");

    private final List<Registration> registrations = new ArrayList<>(List.of(
            registration("north", NORTH, NORTH, FAR),
            registration("cpo", null, CPO),
            registration("msp", null, MSP),
            registration("south", SOUTH, SOUTH),
            registration("ptp", null, PTP)));
    private final List<OcpiRequest<?>> sent = new ArrayList<>();
    private Headers answered = Headers.NONE;
    private final Hub hub = new Hub(
            HUB,
            Stream.of(InterfaceRole.SENDER, InterfaceRole.RECEIVER)
                    .flatMap(role -> MODULES.stream().map(module -> endpoint(role, module)))
                    .toList(),
            new Directory(),
            request -> {
                sent.add(request);
                HttpReply reply = HttpReply.json(200, EMPTY.getBytes(StandardCharsets.UTF_8));
                return CompletableFuture.completedFuture(reply.with(answered));
            },
            Ocpi230.codec());

    @ParameterizedTest
    @CsvSource({
        "payments, /terminals, /terminals?offset=2",
        "payments, /terminals/, https://ptp.example/SENDER/payments/terminals?offset=2",
        "payments, /financial-advice-confirmations, ?offset=2",
        "bookings, /booking_locations, ?offset=2",
        "bookings, '', ?offset=2",
        "locations, '', ?offset=2",
    })
    void leadsTheLinksOfAListThatStandsBelowItsEndpointThroughTheHub(String module, String below, String link) {
        String target = link.startsWith("/") ? "/SENDER/payments" + link : link;
        answered = Headers.NONE.with("Link", "<" + target + ">; rel=\"next\"");
        HttpReply reply = ask("ptp", PTP, PTP, "GET", "/hub/SENDER/" + module + below, "");
        assertThat(code(reply)).isEqualTo(1000);
        String url = "https://hub.example/hub/SENDER/" + module + (below.endsWith("/") ? "/terminals" : below);
        assertThat(reply.headers().first("Link")).isEqualTo("<" + url + "?offset=2>; rel=\"next\"");
    }

    @ParameterizedTest
    @CsvSource({"payments, /terminals", "bookings, /booking_locations", "bookings, ''"})
    void givesTheListsOfAllThatStandBelowTheirEndpoint(String module, String below) {
        HttpReply reply = ask("cpo", CPO, HUB, "GET", "/hub/SENDER/" + module + below + "?limit=5", "");
        assertThat(code(reply)).isEqualTo(1000);
        assertThat(sent.get(0).url()).isEqualTo("https://north.example/SENDER/" + module + below + "?limit=5");
        assertThat(reply.headers().first("Link"))
                .startsWith("<https://hub.example/hub/SENDER/" + module + below + "?limit=5&hub_party=");
        assertThat(code(ask("cpo", CPO, HUB, "GET", "/hub/SENDER/payments/terminals/T1", "")))
                .isEqualTo(2001);
    }

    @Test
    void sendsABroadcastToThePartiesBehindAHubAndNotToItThatWouldSendItAgain() {
        assertThat(code(put("cpo", CPO, HUB))).isEqualTo(1000);
        assertThat(receivers()).containsExactlyInAnyOrder(FAR, MSP, SOUTH, PTP);
    }

    @Test
    void sendsTheBroadcastOfAHubToNoOtherHubSoThatItComesToAnEnd() {
        assertThat(code(put("north", FAR, HUB))).isEqualTo(1000);
        assertThat(receivers()).containsExactlyInAnyOrder(CPO, MSP, PTP);
    }

    @Test
    void collectsNoListsOfOtherHubsForAHub() {
        HttpReply first = ask("north", NORTH, HUB, "GET", "/hub/SENDER/locations", "");
        assertThat(code(first)).isEqualTo(1000);
        assertThat(first.headers().first("Link")).doesNotContain("HUS");
        assertThat(receivers()).containsExactly(CPO);
    }

    @Test
    void sendsNothingBackToTheHubThatItCameFrom() {
        Party claimed = Party.of("FR", "XXX");
        registrations.set(0, registration("north", NORTH, NORTH, FAR, claimed));
        HttpReply back = ask("north", FAR, claimed, "GET", "/hub/SENDER/locations/L1", "");
        assertThat(code(back)).isEqualTo(4001);
        assertThat(sent).isEmpty();
        registrations.add(registration("xxx", null, claimed));
        assertThat(code(ask("north", FAR, claimed, "GET", "/hub/SENDER/locations/L1", "")))
                .isEqualTo(1000);
        assertThat(sent.get(0).url()).startsWith("https://xxx.example/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'country_code':'DE','party_id':'MSP','id':'1'}",
                "{'id':'1','party_id':'msp','country_code':'NL'}",
                "{'country_code':'NL','party_id':'CPO','party_id':'MSP'}",
                "{'country_code':'NL'}",
                "{'country_code':'NL','party_id':['CPO']}",
                "[]",
                "{",
                ""
            })
    void broadcastsNoCdrOfAPartyThatTheSenderDoesNotHave(String body) {
        HttpReply reply = ask("cpo", CPO, HUB, "POST", "/hub/RECEIVER/cdrs", body.replace('\'', '"'));
        assertThat(code(reply)).isBetween(2000, 2999);
        assertThat(sent).isEmpty();
    }

    @Test
    void passesOnTheCdrsOfTheSenderAndLeavesWhatIsWrongWithThemToTheReceiver() {
        String own = "{\"country_code\":\"nl\",\"party_id\":\"CPO\",\"more\":{\"party_id\":\"X\"}}";
        assertThat(code(ask("cpo", CPO, HUB, "POST", "/hub/RECEIVER/cdrs", own)))
                .isEqualTo(1000);
        assertThat(code(ask("cpo", CPO, MSP, "POST", "/hub/RECEIVER/cdrs/", own)))
                .isEqualTo(1000);
        assertThat(code(ask("cpo", CPO, MSP, "POST", "/hub/RECEIVER/cdrs", "{")))
                .isEqualTo(1000);
        String others = own.replace("nl", "DE");
        assertThat(code(ask("cpo", CPO, MSP, "POST", "/hub/RECEIVER/cdrs", others)))
                .isEqualTo(2001);
    }

    private HttpReply put(String sender, Party from, Party to) {
        String path = "/hub/RECEIVER/locations/" + from.countryCode() + "/" + from.partyId() + "/L1";
        return ask(sender, from, to, "PUT", path, "{}");
    }

    private List<Party> receivers() {
        return sent.stream()
                .map(request -> RequestHeaders.read(request.headers())
                        .orThrow()
                        .routing()
                        .to())
                .toList();
    }

    private HttpReply ask(String sender, Party from, @Nullable Party to, String method, String url, String body) {
        RequestHeaders headers =
                new RequestHeaders(Authorization.of("of-" + sender, TokenForm.BASE64), "r", "c", new Routing(to, from));
        URI uri = URI.create(url);
        return hub.answer(new IncomingRequest(
                        method,
                        uri.getRawPath(),
                        uri.getRawQuery(),
                        headers.write(),
                        body.getBytes(StandardCharsets.UTF_8)))
                .join();
    }

    private static int code(HttpReply reply) {
        Outcome<Void> outcome = OcpiRequest.of(
                        HttpMethod.GET, "https://hub.example", null, ResponseType.nothing(), Ocpi230.codec())
                .decode(reply);
        return outcome.statusCode().value();
    }

    private static HubEndpoint endpoint(InterfaceRole role, String module) {
        String path = "/hub/" + role.wireValue() + "/" + module;
        return new HubEndpoint(new ModuleID(module), role, "https://hub.example" + path, path);
    }

    private static Registration registration(String name, @Nullable Party hubParty, Party... parties) {
        List<Endpoint> endpoints = new ArrayList<>();
        for (InterfaceRole role : InterfaceRole.known()) {
            for (String module : MODULES) {
                endpoints.add(Endpoint.builder()
                        .identifier(new ModuleID(module))
                        .role(role)
                        .url("https://" + name + ".example/" + role.wireValue() + "/" + module)
                        .build());
            }
        }
        Credentials theirs = Credentials.builder()
                .token("at-" + name)
                .url("https://" + name + ".example/versions")
                .hubPartyId(hubParty == null ? null : CiString.of(hubParty.countryCode() + "" + hubParty.partyId()))
                .roles(Arrays.stream(parties)
                        .map(party -> CredentialsRole.builder()
                                .role(party.equals(hubParty) ? Role.HUB : Role.CPO)
                                .countryCode(party.countryCode())
                                .partyId(party.partyId())
                                .businessDetails(
                                        BusinessDetails.builder().name(name).build())
                                .build())
                        .toList())
                .build();
        return new Registration(
                VersionNumber.V2_3_0,
                endpoints,
                theirs,
                theirs.toBuilder().token("of-" + name).build());
    }

    private final class Directory implements HubDirectory {

        @Override
        public List<Registration> registrations() {
            return registrations;
        }

        @Override
        public @Nullable Registration sender(@Nullable Authorization authorization) {
            return registrations.stream()
                    .filter(known -> authorization != null
                            && authorization.holds(known.ours().token(), TokenForm.BASE64))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public ConnectionStatus status(Party party) {
            return ConnectionStatus.CONNECTED;
        }

        @Override
        public @Nullable Party receiver(OpenRequest request) {
            return MSP;
        }

        @Override
        public void reached(Party party) {}

        @Override
        public void unreachable(Party party) {}
    }
}
