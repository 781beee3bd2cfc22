// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.endpoint.LocationsReceiver;
import io.evwire.ocpi.v230.endpoint.LocationsSender;
import io.evwire.ocpi.v230.endpoint.RemoteEndpoint;
import io.evwire.ocpi.v230.endpoint.TokensSender;
import io.evwire.ocpi.v230.handshake.Registration;
import io.evwire.ocpi.v230.http.Authorization;
import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.Outcome;
import io.evwire.ocpi.v230.http.Page;
import io.evwire.ocpi.v230.http.PageHeaders;
import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.http.Pages;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.http.RequestHeaders;
import io.evwire.ocpi.v230.http.Routing;
import io.evwire.ocpi.v230.http.TokenForm;
import io.evwire.ocpi.v230.hubclientinfo.ConnectionStatus;
import io.evwire.ocpi.v230.locations.Location;
import io.evwire.ocpi.v230.party.Objects230;
import io.evwire.ocpi.v230.server.IncomingRequest;
import io.evwire.ocpi.v230.tokens.AuthorizationInfo;
import io.evwire.ocpi.v230.types.CiString;
import io.evwire.ocpi.v230.types.Role;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A hub, two CPOs and two eMSPs. */
class HubTest {

    private static final Party HUB = Party.of("NL", "HUB");
    private static final String ROOT = "https://hub.example";

    private final HubParty cpo1 = new HubParty(Objects230.CPO, Role.CPO);
    private final HubParty cpo2 = new HubParty(Party.of("BE", "CPB"), Role.CPO);
    private final HubParty msp1 = new HubParty(Party.of("DE", "MSP"), Role.EMSP);
    private final HubParty msp2 = new HubParty(Party.of("FR", "MSF"), Role.EMSP);
    private final List<HubParty> all = List.of(cpo1, cpo2, msp1, msp2);

    private final ClientInfoBook book = new ClientInfoBook(Clock.fixed(Objects230.START, ZoneOffset.UTC), List.of());
    private @Nullable Party renewing;
    private final AtomicInteger ids = new AtomicInteger();
    private final Hub hub = new Hub(
            HUB,
            List.of(
                    endpoint(ModuleID.LOCATIONS, InterfaceRole.SENDER, "/hub/locations"),
                    endpoint(ModuleID.LOCATIONS, InterfaceRole.RECEIVER, "/hub/locations/in"),
                    endpoint(ModuleID.CDRS, InterfaceRole.RECEIVER, "/hub/cdrs"),
                    endpoint(ModuleID.TOKENS, InterfaceRole.SENDER, "/hub/tokens")),
            new Directory(),
            this::send,
            Ocpi230.codec(),
            Clock.fixed(Objects230.START, ZoneOffset.UTC),
            TokenForm.BASE64,
            () -> "hub-" + ids.incrementAndGet());

    @BeforeEach
    void register() {
        all.forEach(party -> book.registered(List.of(party.role())));
        for (int i = 1; i <= 3; i++) {
            cpo1.locations.add(Objects230.location("A" + i, Objects230.START));
        }
        cpo2.locations.add(Objects230.location("B1", Objects230.START));
    }

    @Test
    void passesARequestToTheReceiverThatItNames() {
        Outcome<Void> outcome = push(cpo1, msp1.party, "L1");
        assertThat(outcome.httpStatus()).isEqualTo(201);
        assertThat(msp1.received).containsOnlyKeys(CiString.of("L1"));
        assertThat(msp2.requests).isEmpty();
        OcpiRequest<?> passed = msp1.requests.get(0);
        assertThat(passed.url()).isEqualTo("https://msp.example/in/locations/NL/CPO/L1");
        RequestHeaders headers = RequestHeaders.read(passed.headers()).orThrow();
        assertThat(headers.routing()).isEqualTo(new Routing(msp1.party, cpo1.party));
        assertThat(headers.requestId()).isEqualTo("hub-1");
        assertThat(headers.correlationId()).isEqualTo("conversation");
        assertThat(headers.authorization()).isEqualTo(Authorization.of("at-MSP", TokenForm.BASE64));
    }

    @Test
    void answersWithTheIdsOfTheRequestAndThePartiesSwapped() {
        Outcome<Void> outcome = push(cpo1, msp1.party, "L1");
        RequestHeaders headers = RequestHeaders.read(outcome.headers()).orThrow();
        assertThat(headers.requestId()).isEqualTo("request");
        assertThat(headers.correlationId()).isEqualTo("conversation");
        assertThat(headers.routing()).isEqualTo(new Routing(cpo1.party, msp1.party));
    }

    @Test
    void pushesWhatIsAddressedToItToEveryOtherPartyWithTheInterface() {
        book.unreachable(msp2.party);
        Outcome<Void> outcome = push(cpo1, HUB, "L1");
        assertThat(outcome.isSuccess()).isTrue();
        assertThat(msp1.received).hasSize(1);
        assertThat(msp2.requests).isEmpty();
        assertThat(cpo1.requests).isEmpty();
        assertThat(cpo2.requests).isEmpty();
        assertThat(RequestHeaders.read(msp1.requests.get(0).headers()).orThrow().routing())
                .isEqualTo(new Routing(msp1.party, HUB));
        assertThat(RequestHeaders.read(outcome.headers()).orThrow().routing()).isEqualTo(new Routing(cpo1.party, HUB));
    }

    @Test
    void givesEachHopOfABroadcastAnIdOfItsOwn() {
        push(cpo1, HUB, "L1");
        assertThat(List.of(msp1.requests.get(0), msp2.requests.get(0)))
                .extracting(request -> request.headers().first("X-Request-ID"))
                .containsExactly("hub-1", "hub-2");
    }

    @Test
    void findsTheReceiverOfAnOpenRequest() {
        OcpiRequest<AuthorizationInfo> request =
                new TokensSender(RemoteEndpoint.of(ROOT + "/hub/tokens")).authorizeToken("TOKEN-MSF", null, null);
        Outcome<AuthorizationInfo> outcome = ask(request, cpo1, null);
        assertThat(outcome.data()).isNotNull();
        assertThat(msp1.requests).isEmpty();
        assertThat(RequestHeaders.read(msp2.requests.get(0).headers()).orThrow().routing())
                .isEqualTo(new Routing(msp2.party, cpo1.party));
        assertThat(RequestHeaders.read(outcome.headers()).orThrow().routing())
                .isEqualTo(new Routing(cpo1.party, msp2.party));
    }

    @Test
    void answers4001WhereNobodyIsConcerned() {
        OcpiRequest<AuthorizationInfo> request =
                new TokensSender(RemoteEndpoint.of(ROOT + "/hub/tokens")).authorizeToken("TOKEN-XXX", null, null);
        assertThat(code(ask(request, cpo1, null))).isEqualTo(4001);
        assertThat(code(push(cpo1, Party.of("XX", "XXX"), "L1"))).isEqualTo(4001);
    }

    @Test
    void givesTheLocationsOfAllCposPageByPage() {
        Pages<Location> pages = pages(PageQuery.ALL);
        List<String> ids = new ArrayList<>();
        pages.forEachRemaining(
                page -> page.objects().forEach(location -> ids.add(location.id().wireValue())));
        assertThat(ids).containsExactly("A1", "A2", "A3", "B1");
        assertThat(pages.ending()).isEqualTo(Pages.Ending.COMPLETE);
        assertThat(pages.totalCount()).isNull();
    }

    @Test
    void keepsTheFiltersOfARequestForAllLocations() {
        pages(PageQuery.since(Objects230.START)).forEachRemaining(page -> {});
        assertThat(cpo1.requests).hasSize(2).allMatch(request -> request.url().contains("date_from=2026-01-31T10"));
        assertThat(cpo2.requests)
                .extracting(OcpiRequest::url)
                .containsExactly("https://cpb.example/ocpi/locations?date_from=2026-01-31T10%3A00%3A00Z");
    }

    @Test
    void givesNoCompleteListWhileOnePartyIsOffline() {
        book.unreachable(cpo2.party);
        Pages<Location> pages = pages(PageQuery.ALL);
        pages.forEachRemaining(page -> {});
        assertThat(pages.ending()).isEqualTo(Pages.Ending.FAILED);
    }

    @Test
    void leavesOutAPartyThatHasLeft() {
        book.suspended(cpo2.party);
        Pages<Location> pages = pages(PageQuery.ALL);
        pages.forEachRemaining(page -> {});
        assertThat(pages.ending()).isEqualTo(Pages.Ending.COMPLETE);
        assertThat(pages.count()).isEqualTo(3);
    }

    @Test
    void leadsTheLinksOfOnePartyThroughTheHub() {
        OcpiRequest<List<Location>> request =
                new LocationsSender(RemoteEndpoint.of(ROOT + "/hub/locations")).getLocations(PageQuery.ALL);
        Pages<Location> pages = new Pages<>(with(request, msp1, cpo1.party), next -> Page.read(next, answer(next)));
        List<Location> locations = new ArrayList<>();
        pages.forEachRemaining(page -> locations.addAll(page.objects()));
        assertThat(locations).isEqualTo(cpo1.locations);
        assertThat(pages.ending()).isEqualTo(Pages.Ending.COMPLETE);
    }

    @ParameterizedTest
    @CsvSource({
        "https://cpo.example/ocpi/locations?offset=2, https://hub.example/hub/locations?offset=2",
        "https://CPO.example:443/ocpi/locations/?offset=2, https://hub.example/hub/locations?offset=2",
        "/ocpi/locations?offset=2, https://hub.example/hub/locations?offset=2",
        "?offset=2, https://hub.example/hub/locations?offset=2",
        "locations?offset=2, https://hub.example/hub/locations?offset=2",
        "https://cpo.example:8443/ocpi/locations?offset=2,",
        "http://cpo.example/ocpi/locations?offset=2,",
        "https://other.example/ocpi/locations?offset=2,",
        "/ocpi/tariffs?offset=2,",
        "/ocpi/locations/../tariffs?offset=2,",
        "/ocpi/locations,",
    })
    void readsALinkAgainstTheUrlThatWasAsked(String link, @Nullable String expected) {
        HttpReply reply =
                HttpReply.json(200, new byte[0]).with(Headers.NONE.with("Link", "<" + link + ">; rel=\"next\""));
        HttpReply back = HubUrls.back(
                ROOT + "/hub/locations",
                "https://cpo.example/ocpi/locations",
                "https://cpo.example/ocpi/locations?limit=2",
                reply);
        assertThat(back == null ? null : PageHeaders.read(back.headers()).next())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "https://msp.example/in/cdrs/1?v=2, https://hub.example/hub/cdrs/1?v=2",
        "https://msp.example:443/in/cdrs/1, https://hub.example/hub/cdrs/1",
        "/in/cdrs/1, https://hub.example/hub/cdrs/1",
        "cdrs/1, https://hub.example/hub/cdrs/1",
        "https://other.example/in/cdrs/1, https://other.example/in/cdrs/1",
        "/in/cdrs/..;/credentials, /in/cdrs/..;/credentials",
    })
    void readsALocationAgainstTheUrlThatWasAsked(String location, String expected) {
        HttpReply reply = HttpReply.json(201, new byte[0]).with(Headers.NONE.with("Location", location));
        HttpReply back =
                HubUrls.back(ROOT + "/hub/cdrs", "https://msp.example/in/cdrs", "https://msp.example/in/cdrs", reply);
        assertThat(back.headers().first("Location")).isEqualTo(expected);
    }

    @Test
    void answers4002WhereNoAnswerComesInTime() {
        msp1.trouble = HubParty.Trouble.SILENT;
        assertThat(code(push(cpo1, msp1.party, "L1"))).isEqualTo(4002);
        assertThat(book.status(msp1.party)).isEqualTo(ConnectionStatus.CONNECTED);
    }

    @Test
    void answers4003WhereThereIsNoConnectionAndRemembersIt() {
        msp1.trouble = HubParty.Trouble.GONE;
        assertThat(code(push(cpo1, msp1.party, "L1"))).isEqualTo(4003);
        assertThat(book.status(msp1.party)).isEqualTo(ConnectionStatus.OFFLINE);
        assertThat(code(push(cpo1, msp1.party, "L1"))).isEqualTo(4003);
        assertThat(msp1.requests).hasSize(1);
    }

    @Test
    void answers4000WhereTheClientItselfFailsAndTakesNobodyForOffline() {
        msp1.trouble = HubParty.Trouble.BROKEN;
        assertThat(code(push(cpo1, msp1.party, "L1"))).isEqualTo(4000);
        assertThat(book.status(msp1.party)).isEqualTo(ConnectionStatus.CONNECTED);
    }

    @ParameterizedTest
    @CsvSource({
        "NL, CPO, 200, 1000",
        "nl, cpo, 200, 1000",
        "BE, CPB, 404, 2000",
        "DE, MSP, 404, 2000",
        "XX, XXX, 404, 2000"
    })
    void passesOnNothingInTheNameOfAPartyThatTheSenderDoesNotHave(String country, String party, int status, int code) {
        LocationsReceiver receiver = new LocationsReceiver(RemoteEndpoint.of(ROOT + "/hub/locations/in"));
        Party owner = Party.of(country, party);
        for (Party to : Arrays.asList(HUB, msp1.party)) {
            Location location = Objects230.location("L1", Objects230.START).toBuilder()
                    .countryCode(owner.countryCode())
                    .partyId(owner.partyId())
                    .build();
            Outcome<Void> outcome = ask(receiver.putLocation(owner, "L1", location), cpo1, to);
            assertThat(outcome.isSuccess()).isEqualTo(status == 200);
            assertThat(outcome.statusCode().value()).isEqualTo(code);
            assertThat(outcome.httpStatus() == 404).isEqualTo(status == 404);
        }
        assertThat(msp1.requests).hasSize(status == 200 ? 2 : 0);
        assertThat(msp2.requests).hasSize(status == 200 ? 1 : 0);
    }

    @Test
    void broadcastsNothingBackToASenderWhoseTokensAreBeingRenewed() {
        renewing = msp1.party;
        push(msp1, HUB, "L1");
        assertThat(msp1.requests).isEmpty();
        assertThat(msp2.requests).hasSize(1);
    }

    @Test
    void takesAPartyForConnectedAsSoonAsItAsks() {
        book.unreachable(cpo1.party);
        push(cpo1, msp1.party, "L1");
        assertThat(book.status(cpo1.party)).isEqualTo(ConnectionStatus.CONNECTED);
    }

    @Test
    void answers4000WhereTheReceiverLacksTheInterface() {
        assertThat(code(push(cpo1, cpo2.party, "L1"))).isEqualTo(4000);
    }

    @Test
    void answers401ToAnUnknownTokenAnd2001ToAPartyThatIsNotTheSenders() {
        LocationsReceiver receiver = new LocationsReceiver(RemoteEndpoint.of(ROOT + "/hub/locations/in"));
        OcpiRequest<Void> request = receiver.putLocation(cpo1.party, "L1", Objects230.location("L1", Objects230.START));
        RequestHeaders unknown = new RequestHeaders(
                Authorization.of("nobody", TokenForm.BASE64), "r", "c", new Routing(msp1.party, cpo1.party));
        assertThat(answer(request.with(unknown)).status()).isEqualTo(401);
        RequestHeaders other = new RequestHeaders(
                Authorization.of("of-CPO", TokenForm.BASE64), "r", "c", new Routing(msp1.party, cpo2.party));
        assertThat(code(request.decode(answer(request.with(other))))).isEqualTo(2001);
        assertThat(msp1.requests).isEmpty();
    }

    @Test
    void refusesWhatAHubDoesNotDo() {
        LocationsReceiver receiver = new LocationsReceiver(RemoteEndpoint.of(ROOT + "/hub/locations/in"));
        Outcome<Location> all = ask(receiver.getLocation(cpo1.party, "L1"), cpo1, HUB);
        assertThat(code(all)).isEqualTo(2001);
        LocationsSender sender = new LocationsSender(RemoteEndpoint.of(ROOT + "/hub/locations"));
        assertThat(code(ask(sender.getLocation("A1"), msp1, HUB))).isEqualTo(2001);
        assertThat(all.httpStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../credentials",
                "/a/%2e%2e/x",
                "/%252e%252e/x",
                "/..%2f..%2fcredentials",
                "/a\\..\\x",
                "/./x",
                "/%zz",
                "/..;/x",
                "/..;a=b/credentials",
                "/%2e%2e;a=b/credentials",
                "/..%3b/x",
                "/%252e%252e%253bx/y",
                "/%252e%252e/x%25",
                "/x%25/..%252fy",
                "/a%00/x",
                "/a b",
                "/a|b",
                "/a\u00e9"
            })
    void passesOnNoPathThatLeadsElsewhere(String below) {
        RequestHeaders headers = new RequestHeaders(
                Authorization.of("of-MSP", TokenForm.BASE64), "r", "c", new Routing(cpo1.party, msp1.party));
        HttpReply reply = hub.answer(
                        new IncomingRequest("DELETE", "/hub/locations" + below, null, headers.write(), new byte[0]))
                .join();
        assertThat(new String(reply.body(), StandardCharsets.UTF_8)).contains("\"status_code\":2001");
        assertThat(reply.headers().first("X-Request-ID")).isEqualTo("r");
        assertThat(cpo1.requests).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a|b", "a=%zz", "a=\u00e9", "a#b", "a\\b"})
    void passesOnNoQueryThatIsNone(String query) {
        RequestHeaders headers = new RequestHeaders(
                Authorization.of("of-MSP", TokenForm.BASE64), "r", "c", new Routing(cpo1.party, msp1.party));
        HttpReply reply = hub.answer(new IncomingRequest("GET", "/hub/locations", query, headers.write(), new byte[0]))
                .join();
        assertThat(new String(reply.body(), StandardCharsets.UTF_8)).contains("\"status_code\":2001");
        assertThat(cpo1.requests).isEmpty();
        assertThat(book.status(cpo1.party)).isEqualTo(ConnectionStatus.CONNECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a..b", "/...", "/a;b", "/a%3bb", "/a.", "/%C3%A9", "/a%2520b", "/A1"})
    void passesOnAnyOtherPath(String below) {
        RequestHeaders headers = new RequestHeaders(
                Authorization.of("of-MSP", TokenForm.BASE64), "r", "c", new Routing(cpo1.party, msp1.party));
        hub.answer(new IncomingRequest("GET", "/hub/locations" + below, "x=%25&y=[1]", headers.write(), new byte[0]))
                .join();
        assertThat(cpo1.requests).hasSize(1);
    }

    @Test
    void answers404BesideItsEndpoints() {
        assertThat(hub.isFor("/hub/locations/in/NL/CPO/L1")).isTrue();
        assertThat(hub.isFor("/hub/locationsX")).isFalse();
        LocationsSender sender = new LocationsSender(RemoteEndpoint.of(ROOT + "/elsewhere"));
        assertThat(ask(sender.getLocation("A1"), msp1, cpo1.party).httpStatus()).isEqualTo(404);
    }

    private Pages<Location> pages(PageQuery query) {
        OcpiRequest<List<Location>> request =
                new LocationsSender(RemoteEndpoint.of(ROOT + "/hub/locations")).getLocations(query);
        return new Pages<>(with(request, msp1, HUB), next -> Page.read(next, answer(next)));
    }

    private Outcome<Void> push(HubParty from, Party to, String id) {
        LocationsReceiver receiver = new LocationsReceiver(RemoteEndpoint.of(ROOT + "/hub/locations/in"));
        return ask(receiver.putLocation(from.party, id, Objects230.location(id, Objects230.START)), from, to);
    }

    private static int code(Outcome<?> outcome) {
        return outcome.statusCode().value();
    }

    private <D> Outcome<D> ask(OcpiRequest<D> request, HubParty from, @Nullable Party to) {
        return request.decode(answer(with(request, from, to)));
    }

    private static <D> OcpiRequest<D> with(OcpiRequest<D> request, HubParty from, @Nullable Party to) {
        Authorization token = Authorization.of("of-" + from.party.partyId(), TokenForm.BASE64);
        return request.with(new RequestHeaders(token, "request", "conversation", new Routing(to, from.party)));
    }

    private HttpReply answer(OcpiRequest<?> request) {
        URI url = URI.create(request.url());
        byte[] body = request.body();
        return hub.answer(new IncomingRequest(
                        request.method().name(),
                        url.getRawPath(),
                        url.getRawQuery(),
                        request.headers(),
                        body == null ? new byte[0] : body))
                .join();
    }

    private CompletableFuture<HttpReply> send(OcpiRequest<?> request) {
        HubParty receiver = all.stream()
                .filter(party -> request.url().startsWith(party.root))
                .findFirst()
                .orElseThrow();
        try {
            return CompletableFuture.completedFuture(receiver.answer(request));
        } catch (TimeoutException | RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private static HubEndpoint endpoint(ModuleID module, InterfaceRole role, String path) {
        return new HubEndpoint(module, role, ROOT + path, path);
    }

    private final class Directory implements HubDirectory {

        @Override
        public List<Registration> registrations() {
            return all.stream().map(HubParty::registration).toList();
        }

        @Override
        public @Nullable Registration sender(@Nullable Authorization authorization) {
            Registration found = registrations().stream()
                    .filter(known -> authorization != null
                            && authorization.holds(known.ours().token(), TokenForm.BASE64))
                    .findFirst()
                    .orElse(null);
            return found == null || !found.parties().contains(renewing)
                    ? found
                    : new Registration(
                            found.version(),
                            found.endpoints(),
                            found.theirs(),
                            found.ours().toBuilder().token("newer").build());
        }

        @Override
        public ConnectionStatus status(Party party) {
            return book.status(party);
        }

        @Override
        public @Nullable Party receiver(OpenRequest request) {
            return all.stream()
                    .map(party -> party.party)
                    .filter(party -> request.path().equals("/TOKEN-" + party.partyId() + "/authorize"))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public void reached(Party party) {
            book.reached(party);
        }

        @Override
        public void unreachable(Party party) {
            book.unreachable(party);
        }
    }
}
