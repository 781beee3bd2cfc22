// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evwire.ocpi.v230.InvalidObjectException;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.http.HttpMethod;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.OcpiResponse;
import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.locations.EVSEPatch;
import io.evwire.ocpi.v230.locations.Status;
import io.evwire.ocpi.v230.tokens.TokenType;
import io.evwire.ocpi.v230.types.CiString;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestTest {

    private static final Instant NOW = Instant.parse("2026-01-31T10:00:00Z");
    private static final Party CPO = Party.of("NL", "CPO");

    private final RemoteEndpoint endpoint = RemoteEndpoint.of("https://msp.example/ocpi/2.3.0/locations/");

    @Test
    void isOneCall() {
        EVSEPatch patch =
                EVSEPatch.builder().status(Status.CHARGING).lastUpdated(NOW).build();
        OcpiRequest<Void> request = new LocationsReceiver(endpoint).patchEVSE(CPO, "LOC 1", CiString.of("E/1"), patch);
        assertThat(request.method()).isEqualTo(HttpMethod.PATCH);
        assertThat(request.url()).isEqualTo("https://msp.example/ocpi/2.3.0/locations/NL/CPO/LOC%201/E%2F1");
        assertThat(request.headers().first("content-type")).isEqualTo("application/json");
        assertThat(new String(request.body(), StandardCharsets.UTF_8))
                .isEqualTo("{\"status\":\"CHARGING\",\"last_updated\":\"2026-01-31T10:00:00Z\"}");
    }

    @Test
    void hasNoBodyAndNoContentTypeWhereThereIsNone() {
        OcpiRequest<?> request = new LocationsSender(endpoint).getLocations(PageQuery.since(NOW));
        assertThat(request.url())
                .isEqualTo("https://msp.example/ocpi/2.3.0/locations/?date_from=2026-01-31T10%3A00%3A00Z");
        assertThat(request.body()).isNull();
        assertThat(request.headers().asMap()).isEmpty();
    }

    @Test
    void hasTheParametersOfItsOperation() {
        assertThat(new TokensSender(RemoteEndpoint.of("")).authorizeToken("T1", TokenType.APP_USER, null))
                .satisfies(request -> {
                    assertThat(request.url()).isEqualTo("/T1/authorize?type=APP_USER");
                    assertThat(request.body()).isNull();
                });
        assertThat(new TokensReceiver(RemoteEndpoint.of("/t"))
                        .getToken(CPO, "T1", null)
                        .url())
                .isEqualTo("/t/NL/CPO/T1");
        assertThat(new ChargingProfilesReceiver(RemoteEndpoint.of("/p"))
                        .getActiveChargingProfile("S1", 900, "https://x/r?a=b")
                        .url())
                .isEqualTo("/p/S1?duration=900&response_url=https%3A%2F%2Fx%2Fr%3Fa%3Db");
        assertThat(new BookingsSender(RemoteEndpoint.of("/b"))
                        .getBookingLocations(PageQuery.ALL.from(2, 5), NOW, null)
                        .url())
                .isEqualTo("/b/booking_locations?offset=2&limit=5&timeslot_from=2026-01-31T10%3A00%3A00Z");
        assertThat(new CdrsReceiver(endpoint).getCdr("https://x/cdrs/1").url()).isEqualTo("https://x/cdrs/1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://x/t/?k=1 https://x/t/NL/CPO/T?k=1&type=RFID",
                "https://x/t?k=/ https://x/t/NL/CPO/T?k=/&type=RFID",
                "https://x/t#a?b https://x/t/NL/CPO/T?type=RFID",
                "https://x/t?#a https://x/t/NL/CPO/T?type=RFID",
                "https://x https://x/NL/CPO/T?type=RFID",
            })
    void goesBelowThePathOfItsEndpoint(String endpoint, String url) {
        assertThat(new TokensReceiver(RemoteEndpoint.of(endpoint)).getToken(CPO, "T", TokenType.RFID))
                .extracting(OcpiRequest::url)
                .isEqualTo(url);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://x/credentials/ https://x/credentials/",
                "https://x/credentials https://x/credentials",
                "https://x/credentials/?k=1 https://x/credentials/?k=1",
                "https://x/ https://x/",
                "https://x https://x",
            })
    void goesToItsEndpointAsItIsWrittenWithoutAPath(String endpoint, String url) {
        assertThat(new CredentialsInterface(RemoteEndpoint.of(endpoint)).getCredentials())
                .extracting(OcpiRequest::url)
                .isEqualTo(url);
    }

    @Test
    void refusesABodyThatBreaksItsSchema() {
        EVSEPatch patch = EVSEPatch.builder()
                .physicalReference("x".repeat(17))
                .lastUpdated(NOW)
                .build();
        assertThatThrownBy(() -> new LocationsReceiver(endpoint).patchEVSE(CPO, "L", "E", patch))
                .isInstanceOf(InvalidObjectException.class);
    }

    @Test
    void isAnsweredByItsOperation() {
        OcpiRequest<?> request = new LocationsSender(endpoint).getLocations(PageQuery.ALL);
        HttpReply reply =
                LocationsSender.GET_LOCATIONS.reply(Ocpi230.codec(), 200, OcpiResponse.success(List.of(), NOW));
        assertThat(request.decode(reply).response().orThrow().isSuccess()).isTrue();
        assertThat(reply.headers().first("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void bodyIsDecodedByItsOperation() {
        byte[] body = "{\"status\":\"CHARGING\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(LocationsReceiver.PATCH_EVSE
                        .decodeBody(Ocpi230.codec(), body)
                        .isValid())
                .isFalse();
        assertThatThrownBy(() -> LocationsReceiver.GET_EVSE.decodeBody(Ocpi230.codec(), body))
                .isInstanceOf(IllegalStateException.class);
    }
}
