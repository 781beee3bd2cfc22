// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpi.v230.endpoint.ChargingProfilesReceiver;
import io.evwire.ocpi.v230.endpoint.RemoteEndpoint;
import io.evwire.ocpi.v230.endpoint.TokensReceiver;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a log of requests and responses. */
class TextFormTest {

    private static final String SECRET = "S3CR3T";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization",
                "proxy-authorization",
                "Cookie",
                "Set-Cookie",
                "SET-COOKIE2",
                "WWW-Authenticate",
                "Authentication-Info",
                "X-Api-Key",
                "Link",
                "Location",
                "Referer",
                "X-Forwarded-For",
                "nobody knows"
            })
    void showsNoValueOfAHeaderThatMayHoldACredential(String name) {
        Headers headers = Headers.of(Map.of(name, List.of("a=" + SECRET, SECRET)));
        assertThat(headers.toString()).doesNotContain(SECRET).contains(name + "=***");
        assertThat(new HttpReply(200, headers, new byte[0]).toString()).doesNotContain(SECRET);
        assertThat(headers.all(name)).hasSize(2);
    }

    @Test
    void showsTheHeadersOfOcpiAndOfTheBody() {
        Headers headers = Headers.of(Map.of(
                "content-type", List.of("application/json"),
                "X-REQUEST-ID", List.of("r1"),
                "ocpi-to-party-id", List.of("TNM"),
                "x-total-count", List.of("7")));
        assertThat(headers)
                .hasToString("{content-type=[application/json], ocpi-to-party-id=[TNM], X-REQUEST-ID=[r1],"
                        + " x-total-count=[7]}");
    }

    @Test
    void showsNoUidInThePathOfARequestAndNoParameter() {
        OcpiRequest<?> token = new TokensReceiver(RemoteEndpoint.of("https://cpo.example/ocpi/tokens?key=" + SECRET))
                .getToken(Party.of("NL", "TNM"), SECRET, null)
                .with(new RequestHeaders(Authorization.of(SECRET, TokenForm.RAW), "r1", null, Routing.NONE));
        assertThat(token.toString()).doesNotContain(SECRET).startsWith("GET https://cpo.example*** ");
        OcpiRequest<?> profile = new ChargingProfilesReceiver(RemoteEndpoint.of(""))
                .getActiveChargingProfile("S1", 900, "https://msp.example/" + SECRET);
        assertThat(profile.toString()).doesNotContain(SECRET);
        assertThat(profile.url()).contains(SECRET);
        assertThat(RemoteEndpoint.of("https://user:" + SECRET + "@cpo.example?" + SECRET)
                        .toString())
                .doesNotContain(SECRET);
    }

    @Test
    void showsTheNamesOfParametersAlone() {
        Query query = Query.NONE.with("response_url", SECRET).with("limit", "1");
        assertThat(query).hasToString("response_url=***&limit=***");
        assertThat(query.encode()).isEqualTo("response_url=" + SECRET + "&limit=1");
    }

    @Test
    void showsNoQueryOfTheLinkToTheNextPage() {
        PageHeaders page = new PageHeaders("https://cpo.example/t?token=" + SECRET, 7, null);
        assertThat(page)
                .hasToString(
                        "PageHeaders[next=https://cpo.example/t***, totalCount=7, limit=null, isLinkUnreadable=false, "
                                + "isTotalCountUnreadable=false]");
        assertThat(page.write().toString()).doesNotContain(SECRET);
    }

    @Test
    void showsNoExtensionOfAResponse() {
        OcpiResponse<String> response =
                new OcpiResponse<>("d", StatusCode.SUCCESS, null, Instant.EPOCH, Map.of("x", SECRET));
        assertThat(response.toString()).doesNotContain(SECRET).contains("data=d", "extensions=***");
    }
}
