// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.types.DisplayText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesServerTest {

    private static final Instant NOW = Instant.parse("2026-01-31T10:00:00Z");

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://cpo_a.example/t https://evil_b.example/t",
                "https://cpo_a.example/t https://cpo_a.example.evil_b.example/t",
                "https://cpo_a.example/t https://cpo_a.example:8443/t?p=2",
                "https://cpo_a.example/t http://cpo_a.example/t?p=2",
                "https://cpo_a.example/t //evil_b.example/t",
                "https://cpo_a.example/t https://cpo_a.example@evil_b.example/t",
                "https://cpo_a.example/t https://user@cpo_a.example/t?p=2",
                "https://cpo_a.example/t https://cpo_a.example:443:443/t",
                "https://cpo_a.example/t https://cpo_a.example:x/t",
                "https://cpo_a.example/t https://cpo_a.example:999999/t",
                "https://cpo_a.example/t https:///t",
                "https://cpo_a.example/t https:/t",
                "https://cpo_a.example/t https:cpo_a.example/t",
                "https://cpo_a.example/t ftp://cpo_a.example/t",
                "https://cpo_a.example/t file:/etc/passwd",
                "https://cpo.example/t https://cpo.example./t?p=2",
                "https://cpo.example/t https://cpo.example%2eevil.example/t",
                "https://cpo.example/t https://cpo%2eexample/t?p=2",
                "https://cpo.example/t https://user:secret@cpo.example/t?p=2",
                "https://cpo.example/t https://cpo.example:444/t?p=2",
                "https://cpo.example:8443/t https://cpo.example/t?p=2",
                "https://cpo.example/t http://cpo.example:443/t?p=2",
                "https://cpok.example/t https://cpo\u212a.example/t",
                "https://b\u00fccher.example/t https://b\u00fccher.evil.example/t",
                "https://b\u00fccher.example/t https://xn--bcher-kva.example/t",
                "https://[::1]/t https://[::2]/t",
                "https://[::1]/t https://[::1]:8443/t",
                "https://[::1]/t https://127.0.0.1/t",
                "https://user@cpo.example/t https://user@cpo.example/t?p=2",
                "https://user@cpo.example/t ?p=2",
                "ftp://cpo.example/t ftp://cpo.example/t?p=2",
                "/t https://evil.example/t",
                "/t //evil.example/t",
                "t //evil_b/t",
                "//cpo_a.example/t //evil_b.example/t",
            })
    void takesNoCredentialsToAServerThatIsPerhapsAnother(String first, String link) {
        Asked asked = new Asked(first, link);
        assertThat(asked.urls).containsExactly(first);
        assertThat(asked.pages.ending()).isEqualTo(Pages.Ending.OTHER_SERVER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://cpo.example\\@evil.example/t",
                "https:\\\\evil.example/t",
                "/\\evil.example/t",
                "\\\\evil.example",
                "https://cpo.example\t.evil.example/",
                "https://[::1/t",
                "https://cpo.example/a b",
                "http://"
            })
    void followsNoLinkThatIsNoUrl(String link) {
        Asked asked = new Asked("https://cpo.example/t", link);
        assertThat(asked.urls).containsExactly("https://cpo.example/t");
        assertThat(asked.pages.ending()).isEqualTo(Pages.Ending.UNREADABLE_LINK);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://cpo_a.example/t https://cpo_a.example/t?p=2 https://cpo_a.example/t?p=2",
                "https://cpo_a.example/t https://CPO_A.example:443/t?p=2 https://CPO_A.example:443/t?p=2",
                "https://cpo_a.example:443/t https://cpo_a.example:/t?p=2 https://cpo_a.example:/t?p=2",
                "http://cpo.example/t HTTP://cpo.example:80/t?p=2 HTTP://cpo.example:80/t?p=2",
                "https://b\u00fccher.example/t https://b\u00fccher.example/t?p=2 https://b\u00fccher.example/t?p=2",
                "https://[::1]:8443/t https://[::1]:8443/t?p=2 https://[::1]:8443/t?p=2",
                "https://cpo_a.example/a/t?x=1 ?p=2 https://cpo_a.example/a/t?p=2",
                "https://cpo_a.example//b.example/t ?p=2 https://cpo_a.example//b.example/t?p=2",
                "https://cpo_a.example/a/t u?p=2 https://cpo_a.example/a/u?p=2",
                "https://cpo_a.example/a/t /u?p=2 https://cpo_a.example/u?p=2",
                "https://cpo.example/t https://cpo.example/t?p=2#f https://cpo.example/t?p=2",
                "/a/t ?p=2 /a/t?p=2",
                "/a/t /u?p=2 /u?p=2",
                "/a/t ///u?p=2 /u?p=2",
                "https://cpo.example/t ///u?p=2 https://cpo.example/u?p=2",
            })
    void followsALinkToTheSameServer(String first, String link, String second) {
        Asked asked = new Asked(first, link);
        assertThat(asked.urls).containsExactly(first, second);
        assertThat(asked.pages.ending()).isEqualTo(Pages.Ending.COMPLETE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#f", "?#f", "https://cpo.example/t?#g"})
    void takesAFragmentForNoOtherPage(String link) {
        Asked asked = new Asked("https://cpo.example/t?", link);
        assertThat(asked.urls).containsExactly("https://cpo.example/t?");
        assertThat(asked.pages.ending()).isEqualTo(Pages.Ending.REPEATED_LINK);
    }

    /** The pages of a list whose first page has a link, and what was asked for so far. */
    private static final class Asked {

        private final List<String> urls = new ArrayList<>();
        private final Pages<DisplayText> pages;

        Asked(String first, String link) {
            ResponseType<List<DisplayText>> type = ResponseType.list(OcpiTypes.DISPLAY_TEXT);
            byte[] body = new ResponseCodec(Ocpi230.codec()).encode(type, OcpiResponse.success(List.of(), NOW));
            Headers linked = Headers.of(Map.of("Link", List.of("<" + link + ">; rel=\"next\"")));
            OcpiRequest<List<DisplayText>> request = OcpiRequest.of(HttpMethod.GET, first, null, type, Ocpi230.codec());
            pages = new Pages<>(request, asked -> {
                urls.add(asked.url());
                HttpReply reply = HttpReply.json(200, body);
                return Page.read(asked, urls.size() == 1 ? reply.with(linked) : reply);
            });
            pages.forEachRemaining(page -> {});
        }
    }
}
