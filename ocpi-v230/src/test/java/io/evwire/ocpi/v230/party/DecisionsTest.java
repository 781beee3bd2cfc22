// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.HttpMethod;
import io.evwire.ocpi.v230.http.OcpiResponse;
import io.evwire.ocpi.v230.http.Outcome;
import io.evwire.ocpi.v230.http.StatusCode;
import io.evwire.ocpi.v230.locations.Location;
import io.evwire.ocpi.v230.tokens.TokenType;
import io.evwire.ocpi.v230.tokens.WhitelistType;
import io.evwire.ocpi.v230.types.CiString;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which object stays, which token charges, and what becomes of a push that failed. */
class DecisionsTest {

    private static final Instant START = Objects230.START;

    @Test
    void tellsWhatBecomesOfAnObjectThatIsPut() {
        Location held = Objects230.location("L1", START);
        Location newer = Objects230.location("l1", START.plusSeconds(1));
        assertThat(OwnedType.LOCATIONS.put(null, held)).isEqualTo(new PutResult.Created<>(held));
        assertThat(OwnedType.LOCATIONS.put(held, held)).isEqualTo(new PutResult.Repeated<>(held));
        assertThat(OwnedType.LOCATIONS.put(held, newer)).isEqualTo(new PutResult.Replaced<>(newer));
        assertThat(OwnedType.LOCATIONS.put(newer, held)).isEqualTo(new PutResult.Stale<>(newer));
        Location other = Objects230.location("L2", START);
        assertThat(OwnedType.LOCATIONS.put(held, other)).isInstanceOf(PutResult.Refused.class);
        Location ofAnother = held.toBuilder().partyId(CiString.of("OTH")).build();
        assertThat(OwnedType.LOCATIONS.put(held, ofAnother)).isInstanceOf(PutResult.Refused.class);
    }

    @Test
    void tellsTokensOfTwoTypesApart() {
        var card = Objects230.token("U1", WhitelistType.ALWAYS, true);
        var app = card.toBuilder().type(TokenType.APP_USER).build();
        assertThat(OwnedType.TOKENS.key(card)).isNotEqualTo(OwnedType.TOKENS.key(app));
        assertThat(OwnedType.TOKENS.key(card).toString()).doesNotContain("U1");
    }

    @ParameterizedTest
    @CsvSource({
        "ALWAYS, true, ALLOW, true",
        "ALLOWED, true, ALLOW_OR_ASK, true",
        "ALLOWED_OFFLINE, true, ASK_AND_ALLOW_UNANSWERED, true",
        "NEVER, true, ASK, false",
        "ALWAYS, false, REFUSE, false",
        "ALLOWED, false, REFUSE, false",
        "ALLOWED_OFFLINE, false, REFUSE, false",
        "NEVER, false, ASK, false"
    })
    void decidesOnATokenByItsWhitelist(
            WhitelistType whitelist, boolean valid, TokenDecision decision, boolean unanswered) {
        TokenDecision made = TokenDecision.on(Objects230.token("U1", whitelist, valid));
        assertThat(made).isEqualTo(decision);
        assertThat(made.isAllowedUnanswered()).isEqualTo(unanswered);
    }

    @Test
    void asksForATokenThatIsNotKnown() {
        assertThat(TokenDecision.on(null)).isEqualTo(TokenDecision.ASK);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, 200, 1000, Done",
        "PUT, 201, 1000, Done",
        "PUT, 500, , Again",
        "PUT, 502, 3000, Again",
        "PUT, 200, 3000, Again",
        "PUT, 200, , Again",
        "PUT, 429, , Again",
        "PUT, 200, 2001, GiveUp",
        "PUT, 400, 2000, GiveUp",
        "PUT, 401, 2000, GiveUp",
        "PUT, 404, , GiveUp",
        "PATCH, 200, 1000, Done",
        "PATCH, 503, , Again",
        "PATCH, 500, , Compare",
        "PATCH, 404, 2000, Compare",
        "PATCH, 404, , Compare",
        "PATCH, 200, 2001, Compare",
        "PATCH, 401, 2000, GiveUp",
        "POST, 503, , Again",
        "POST, 429, 2000, Again",
        "POST, 408, , Again",
        "PATCH, 408, , Again",
        "PUT, 425, , Again",
        "POST, 500, , GiveUp",
        "POST, 200, 2001, GiveUp"
    })
    void decidesOnAPushByItsAnswer(HttpMethod method, int status, Integer code, String step) {
        assertThat(PushPolicy.STANDARD
                        .after(1, method, outcome(status, code, Headers.NONE))
                        .getClass()
                        .getSimpleName())
                .isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({"PUT, Again", "DELETE, Again", "PATCH, Compare", "POST, GiveUp"})
    void decidesOnAPushWithoutAnswer(HttpMethod method, String step) {
        assertThat(PushPolicy.STANDARD.afterSilence(1, method).getClass().getSimpleName())
                .isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({"1, , PT1S", "2, , PT2S", "4, , PT8S", "1, 30, PT30S", "4, 3, PT8S", "1, 999, PT1M", "1, soon, PT1S"})
    void waitsLongerEachTimeAndAsLongAsItIsAsked(int attempts, String retryAfter, Duration delay) {
        Headers headers = retryAfter == null ? Headers.NONE : Headers.NONE.with("Retry-After", retryAfter);
        assertThat(PushPolicy.STANDARD.after(attempts, HttpMethod.PUT, outcome(503, null, headers)))
                .isEqualTo(new PushStep.Again(delay));
    }

    @Test
    void givesUpAfterAsManyTimesAsItMay() {
        assertThat(PushPolicy.STANDARD.after(5, HttpMethod.PUT, outcome(503, null, Headers.NONE)))
                .isInstanceOf(PushStep.GiveUp.class);
        assertThat(PushPolicy.STANDARD.afterSilence(5, HttpMethod.PUT))
                .isEqualTo(new PushStep.GiveUp("no answer, 5 times"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PushPolicy(0, Duration.ZERO, Duration.ZERO));
    }

    private static Outcome<Void> outcome(int status, Integer code, Headers headers) {
        Decoded<OcpiResponse<Void>> response = code == null
                ? new Decoded.Invalid<>(List.of(new Violation("", ViolationKind.FRAME, "no JSON")), false)
                : new Decoded.Valid<>(new OcpiResponse<>(null, new StatusCode(code), null, START, Map.of()), List.of());
        return new Outcome<>(status, headers, response);
    }
}
