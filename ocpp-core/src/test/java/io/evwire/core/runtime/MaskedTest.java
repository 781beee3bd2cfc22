// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedTest {

    @Test
    void showsWhetherThereIsAValueAndNothingOfIt() {
        assertThat(List.of(Masked.value(null), Masked.value(List.of()), Masked.value(Map.of())))
                .containsExactly("null", "[]", "{}");
        for (Object secret : List.of("s", "", 1, List.of("s"), Map.of("s", 1))) {
            assertThat(Masked.value(secret)).isEqualTo("***");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://cpo.example/ocpi/2.3.0, https://cpo.example/ocpi/2.3.0",
        "wss://csms.example:443, wss://csms.example:443",
        "http://[::1]:8080/a%20b/, http://[::1]:8080/a%20b/",
        "https://a_b.example?key=s, https://a_b.example***",
        "https://cpo.example/p?key=s, https://cpo.example/p***",
        "https://cpo.example/p#s, https://cpo.example/p***",
        "https://cpo.example/p;key=s, https://cpo.example/p***",
    })
    void showsServerAndPathOfAUrl(String url, String shown) {
        assertThat(Masked.url(url)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://s@cpo.example/",
                "https://user:s@cpo.example/",
                "https://user:1/2@cpo.example/",
                "https://user:1#s@cpo.example/",
                "ftp://user:s;x@cpo.example",
                "https://cpo.example/@s",
                "https:s",
                "//s/",
                "s",
                "",
                "https://cpo.example\\s",
                "https://cpo.example/s\n",
                "https://cpo.example\u202Es",
                "https://cpo.example:s",
            })
    void masksTheWholeTextWhereItIsNotCertainWhatIsWhat(String url) {
        assertThat(Masked.url(url)).isEqualTo("***");
        assertThat(Masked.urlWithoutPath(url)).doesNotContain("s@", "1/2", "\n");
    }

    @Test
    void showsUrlsWithinLists() {
        assertThat(Masked.url(null)).isEqualTo("null");
        assertThat(Masked.url(Arrays.asList("https://a/b?c", "d", null))).isEqualTo("[https://a/b***, ***, null]");
        assertThat(Masked.url(1)).isEqualTo("***");
    }

    @Test
    void leavesWhatIsAroundAValueToItsHolder() {
        Masked.Holder holder = mask -> "one of " + mask.apply("https://a/b?c");

        assertThat(Masked.value(holder)).isEqualTo("one of ***");
        assertThat(Masked.url(holder)).isEqualTo("one of https://a/b***");
    }

    @ParameterizedTest
    @CsvSource({
        "https://cpo.example, https://cpo.example",
        "https://cpo.example/tokens/s, https://cpo.example***",
        "https://cpo.example:1?s, https://cpo.example:1***",
        "/tokens/s, ***",
        "'', ***",
    })
    void showsTheServerAloneWhereThePathIsSecret(String url, String shown) {
        assertThat(Masked.urlWithoutPath(url)).isEqualTo(shown);
    }
}
