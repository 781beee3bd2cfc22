// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationTest {

    @Test
    void encodesTheTokenInBase64WithPadding() {
        assertThat(Authorization.of("example-token", TokenForm.BASE64).value()).isEqualTo("Token ZXhhbXBsZS10b2tlbg==");
        assertThat(Authorization.of("example-token", TokenForm.RAW).value()).isEqualTo("Token example-token");
    }

    @Property
    void readsBackWhatItWrote(
            @ForAll @CharRange(from = '!', to = '~') @StringLength(min = 1, max = 64) String token,
            @ForAll TokenForm form) {
        Authorization read = Authorization.read(Authorization.of(token, form).value());
        assertThat(read).isNotNull();
        assertThat(read.token(form)).isEqualTo(token);
        assertThat(read.holds(token, form)).isTrue();
        assertThat(read.holds(token + "x", form)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret\n", "secret\r\n"})
    void leavesOutALineFeedThatWasEncoded(String token) {
        String header = "Token " + Base64.getEncoder().encodeToString(token.getBytes(StandardCharsets.UTF_8));
        assertThat(Authorization.read(header))
                .isNotNull()
                .satisfies(read -> assertThat(read.token(TokenForm.BASE64)).isEqualTo("secret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Token", "Token ", "Basic abc", "Bearer abc", "Token a b"})
    void isAbsentWhereTheHeaderIsNoTokenAndAText(String header) {
        assertThat(Authorization.read(header)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Token %%%", "Token /////w==", "token a", "Token bGVmdCByaWdodA=="})
    void holdsNoTokenInBase64WhereItDecodesToNone(String header) {
        assertThat(Authorization.read(header))
                .isNotNull()
                .satisfies(read -> assertThat(read.token(TokenForm.BASE64)).isNull());
    }

    @Test
    void neverShowsTheToken() {
        Authorization authorization = Authorization.of("secret-7", TokenForm.RAW);
        Headers headers = Headers.of(Map.of("authorization", java.util.List.of(authorization.value())));
        RequestHeaders request = new RequestHeaders(authorization, "1", "2", Routing.NONE);
        assertThat(authorization + " " + headers + " " + request + " " + request.write())
                .doesNotContain("secret-7")
                .contains("***");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\n", "ä"})
    void refusesToWriteWhatIsNoToken(String token) {
        assertThatThrownBy(() -> Authorization.of(token, TokenForm.BASE64))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
