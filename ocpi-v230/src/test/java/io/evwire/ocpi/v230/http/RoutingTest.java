// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evwire.core.violation.Violation;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.types.CiString;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RoutingTest {

    private static final Party CPO = Party.of("NL", "CPO");
    private static final Party MSP = Party.of("DE", "MSP");
    private static final Party HUB = Party.of("BE", "HUB");

    @Test
    void swapsThePartiesInTheResponse() {
        assertThat(Routing.direct(CPO, MSP).swapped()).isEqualTo(Routing.direct(MSP, CPO));
    }

    @Test
    void tellsAHubWhatToDo() {
        assertThat(Routing.direct(CPO, MSP).scenario(HUB, HttpMethod.PUT)).isEqualTo(RoutingScenario.DIRECT);
        assertThat(Routing.open(MSP).scenario(HUB, HttpMethod.POST)).isEqualTo(RoutingScenario.OPEN);
        assertThat(Routing.broadcastPush(HUB, CPO).scenario(HUB, HttpMethod.PUT))
                .isEqualTo(RoutingScenario.BROADCAST_PUSH);
        assertThat(Routing.getAll(HUB, MSP).scenario(HUB, HttpMethod.GET)).isEqualTo(RoutingScenario.GET_ALL);
    }

    @Test
    void isForwardedInTheNameOfTheHubOnlyWhenItIsABroadcast() {
        assertThat(Routing.broadcastPush(HUB, CPO).forwarded(RoutingScenario.BROADCAST_PUSH, HUB, MSP))
                .isEqualTo(new Routing(MSP, HUB));
        assertThat(Routing.open(MSP).forwarded(RoutingScenario.OPEN, HUB, CPO)).isEqualTo(new Routing(CPO, MSP));
        assertThat(Routing.direct(CPO, MSP).forwarded(RoutingScenario.DIRECT, HUB, CPO))
                .isEqualTo(new Routing(CPO, MSP));
        assertThatThrownBy(() -> Routing.getAll(HUB, MSP).forwarded(RoutingScenario.GET_ALL, HUB, CPO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void broadcastsPushesOnlyAndGetsAllFromSendersOnly() {
        assertThat(RoutingScenario.BROADCAST_PUSH.allows(HttpMethod.PATCH, InterfaceRole.RECEIVER))
                .isTrue();
        assertThat(RoutingScenario.BROADCAST_PUSH.allows(HttpMethod.DELETE, InterfaceRole.RECEIVER))
                .isFalse();
        assertThat(RoutingScenario.GET_ALL.allows(HttpMethod.GET, InterfaceRole.SENDER))
                .isTrue();
        assertThat(RoutingScenario.GET_ALL.allows(HttpMethod.GET, InterfaceRole.RECEIVER))
                .isFalse();
    }

    @Property
    void readsBackWhatItWrote(
            @ForAll @AlphaChars @StringLength(2) String country, @ForAll @AlphaChars @StringLength(3) String party) {
        for (Routing routing : List.of(
                Routing.direct(Party.of(country, party), CPO), Routing.open(Party.of(country, party)), Routing.NONE)) {
            assertThat(Routing.read(routing.write()).orThrow()).isEqualTo(routing);
        }
    }

    @Test
    void readsNamesInAnyCase() {
        Headers headers =
                Headers.of(Map.of("ocpi-FROM-party-ID", List.of("msp"), "OCPI-From-Country-Code", List.of("de")));
        assertThat(Routing.read(headers).orThrow()).isEqualTo(Routing.open(MSP));
    }

    @Test
    void refusesHalfAParty() {
        Headers headers = Headers.NONE.with("OCPI-to-party-id", "TOOLONG");
        assertThat(((Decoded.Invalid<Routing>) Routing.read(headers)).violations())
                .extracting(Violation::inWords)
                .containsExactly(
                        "header OCPI-to-party-id: at most 3 characters, found 7",
                        "header OCPI-to-country-code: required, but absent");
    }

    @Test
    void readsTheHubOfTheCredentials() {
        assertThat(Party.ofHub(CiString.of("BEHUB"))).isEqualTo(HUB);
        assertThat(Party.ofHub(CiString.of("BEHU"))).isNull();
    }

    @Test
    void echoesTheIdsInTheResponse() {
        RequestHeaders request =
                new RequestHeaders(Authorization.of("t", TokenForm.BASE64), "r-1", "c-1", Routing.direct(CPO, MSP));
        Headers response = RequestHeaders.read(request.write()).orThrow().response();
        assertThat(response.first("x-request-id")).isEqualTo("r-1");
        assertThat(response.first("X-CORRELATION-ID")).isEqualTo("c-1");
        assertThat(response.first("ocpi-to-party-id")).isEqualTo("MSP");
        assertThat(response.first("Authorization")).isNull();
    }

    @Test
    void takesNoLineBreakIntoAHeader() {
        assertThatThrownBy(() -> Headers.NONE.with("X-Request-ID", "1\r\nX: y"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
