// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.springocpi;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpi.v230.credentials.Credentials;
import io.evwire.ocpi.v230.credentials.CredentialsRole;
import io.evwire.ocpi.v230.endpoint.LocationsSender;
import io.evwire.ocpi.v230.endpoint.RemoteEndpoint;
import io.evwire.ocpi.v230.endpoint.TokensReceiver;
import io.evwire.ocpi.v230.handshake.PeerAccess;
import io.evwire.ocpi.v230.handshake.Registration;
import io.evwire.ocpi.v230.http.Authorization;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.Outcome;
import io.evwire.ocpi.v230.http.Page;
import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.http.Pages;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.http.RequestHeaders;
import io.evwire.ocpi.v230.http.Routing;
import io.evwire.ocpi.v230.http.StatusCode;
import io.evwire.ocpi.v230.http.TokenForm;
import io.evwire.ocpi.v230.locations.BusinessDetails;
import io.evwire.ocpi.v230.locations.GeoLocation;
import io.evwire.ocpi.v230.locations.Location;
import io.evwire.ocpi.v230.patch.Patched;
import io.evwire.ocpi.v230.tokens.Token;
import io.evwire.ocpi.v230.tokens.TokenPatch;
import io.evwire.ocpi.v230.tokens.TokenType;
import io.evwire.ocpi.v230.tokens.WhitelistType;
import io.evwire.ocpi.v230.types.CiString;
import io.evwire.ocpi.v230.types.Role;
import io.evwire.ocpi.v230.versions.VersionNumber;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class PartyApplicationTest {

    private static final Party MSP = Party.of("DE", "MSP");
    private static final Instant START = Instant.parse("2026-01-31T10:00:00Z");

    private static ConfigurableApplicationContext application;
    private static OcpiClient client;
    private static String root;

    @BeforeAll
    static void start() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        root = "http://127.0.0.1:" + port;
        application = SpringApplication.run(
                PartyApplication.class,
                "--server.port=" + port,
                "--ocpi.root=" + root,
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn");
        client = application.getBean(OcpiClient.class);
        Credentials theirs = Credentials.builder()
                .token("token-of-the-cpo")
                .url("https://msp.example/versions")
                .roles(List.of(CredentialsRole.builder()
                        .role(Role.EMSP)
                        .countryCode(MSP.countryCode())
                        .partyId(MSP.partyId())
                        .businessDetails(BusinessDetails.builder().name("MSP").build())
                        .build()))
                .build();
        Credentials ours = theirs.toBuilder().token("token-of-the-msp").build();
        application
                .getBean(Registrations.class)
                .add(PeerAccess.registered(new Registration(VersionNumber.V2_3_0, List.of(), theirs, ours)));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static <D> OcpiRequest<D> addressed(OcpiRequest<D> request, String token) {
        return request.with(new RequestHeaders(
                Authorization.of(token, TokenForm.BASE64),
                "request-1",
                "conversation-1",
                Routing.direct(PartyApplication.CPO, MSP)));
    }

    private static <D> Outcome<D> ask(OcpiRequest<D> request) {
        OcpiRequest<D> addressed = addressed(request, "token-of-the-msp");
        return addressed.decode(client.send(addressed));
    }

    @Test
    void takesTheTokensOfWhoIsRegistered() {
        TokensReceiver tokens = new TokensReceiver(RemoteEndpoint.of(root + Tokens.PATH));
        Token token = Token.builder()
                .countryCode(MSP.countryCode())
                .partyId(MSP.partyId())
                .uid(CiString.of("a/b c+d"))
                .type(TokenType.RFID)
                .contractId(CiString.of("DE-MSP-1"))
                .issuer("MSP")
                .valid(true)
                .whitelist(WhitelistType.ALLOWED)
                .lastUpdated(START)
                .build();
        OcpiRequest<Void> put = tokens.putToken(MSP, "a/b c+d", TokenType.RFID, token);
        Outcome<Void> created = ask(put);
        assertThat(created.httpStatus()).isEqualTo(201);
        assertThat(created.headers().first("X-Request-ID")).isEqualTo("request-1");
        assertThat(created.headers().first("X-Correlation-ID")).isEqualTo("conversation-1");
        assertThat(created.headers().first("OCPI-to-party-id")).isEqualTo("MSP");

        TokenPatch patch = TokenPatch.builder()
                .valid(Patched.to(false))
                .lastUpdated(START.plusSeconds(1))
                .build();
        assertThat(ask(tokens.patchToken(MSP, "a/b c+d", TokenType.RFID, patch)).isSuccess())
                .isTrue();
        assertThat(ask(tokens.getToken(MSP, "a/b c+d", null)).orThrow().data())
                .isEqualTo(token.toBuilder()
                        .valid(false)
                        .lastUpdated(START.plusSeconds(1))
                        .build());

        Party other = Party.of("FR", "MSF");
        assertThat(ask(tokens.putToken(other, "a/b c+d", null, token)).httpStatus())
                .isEqualTo(404);
        OcpiRequest<Void> unknown = addressed(put, "nobody");
        assertThat(client.send(unknown).status()).isEqualTo(401);
        assertThat(client.send(unknown).headers().first("X-Request-ID")).isEqualTo("request-1");
    }

    @Test
    void givesLocationsPageByPage() {
        Locations locations = application.getBean(Locations.class);
        for (int i = 0; i < 120; i++) {
            locations.put(Location.builder()
                    .countryCode(PartyApplication.CPO.countryCode())
                    .partyId(PartyApplication.CPO.partyId())
                    .id(CiString.of("L" + i))
                    .publish(true)
                    .address("Street 1")
                    .city("City")
                    .country("NLD")
                    .coordinates(GeoLocation.builder()
                            .latitude("51.047599")
                            .longitude("3.729944")
                            .build())
                    .timeZone("Europe/Amsterdam")
                    .lastUpdated(START)
                    .build());
        }
        OcpiRequest<List<Location>> first = addressed(
                new LocationsSender(RemoteEndpoint.of(root + Locations.PATH)).getLocations(PageQuery.since(START)),
                "token-of-the-msp");
        Pages<Location> pages = new Pages<>(first, request -> Page.read(request, client.send(request)));
        List<Location> pulled = new ArrayList<>();
        pages.forEachRemaining(page -> pulled.addAll(page.objects()));
        assertThat(pages.ending()).isEqualTo(Pages.Ending.COMPLETE);
        assertThat(pages.totalCount()).isEqualTo(120);
        assertThat(pulled).extracting(Location::id).doesNotHaveDuplicates().hasSize(120);
    }

    @Test
    void answersInOcpiWhateverIsWrong() throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        for (String[] request : new String[][] {
            {"PUT", Tokens.PATH + "/DE/MSP/T1", "{"},
            {"POST", Tokens.PATH + "/DE/MSP/T1", "{}"},
            {"GET", "/ocpi/nothing", ""},
            {"GET", Locations.PATH + "?limit=none", ""}
        }) {
            HttpResponse<String> response = http.send(
                    HttpRequest.newBuilder(URI.create(root + request[1]))
                            .method(request[0], HttpRequest.BodyPublishers.ofString(request[2]))
                            .header(
                                    "Authorization",
                                    Authorization.of("token-of-the-msp", TokenForm.BASE64)
                                            .value())
                            .header("X-Request-ID", "request-2")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(response.headers().firstValue("X-Request-ID")).contains("request-2");
            assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
            assertThat(response.body()).contains("\"status_code\":20");
        }
        assertThat(ask(new LocationsSender(RemoteEndpoint.of(root + Locations.PATH)).getLocation("none"))
                        .statusCode())
                .isEqualTo(StatusCode.CLIENT_ERROR);
    }
}
