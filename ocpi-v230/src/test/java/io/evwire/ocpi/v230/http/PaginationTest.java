// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evwire.core.violation.Place;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.types.DisplayText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaginationTest {

    private static final Instant NOW = Instant.parse("2026-01-31T10:00:00Z");
    private static final String FIRST = "https://cpo.example/ocpi/texts?limit=2";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://x/?offset=2>; rel=\"next\"",
                "<https://x/?offset=2>;rel=next",
                "<https://x/?offset=2> ; REL = \"prev NEXT\"",
                "<https://y/>; rel=\"last\", <https://x/?offset=2>; rel=\"next\"",
                "<https://y/>; title=\"a, <b>; rel=next\"; rel=prev,<https://x/?offset=2>;rel=\"next\"",
                "<https://x/?offset=2>; title=\"a \\\" b\"; rel=\"next\"; rel=\"prev\""
            })
    void findsTheNextPage(String link) {
        assertThat(next(link)).isEqualTo("https://x/?offset=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<>",
                "<>; rel=next",
                "<https://x>",
                "<https://x>; rel=prev",
                "https://x; rel=next",
                "<https://x; rel=next",
                "<https://x>; rel",
                "<https://x>; rel=",
                "<https://x>; rel=\"nex",
                "<https://x>; rel=\"prev\"; rel=\"next\"",
                "<https://x>; title=\"; rel=next"
            })
    void findsNoNextPageWhereThereIsNone(String link) {
        assertThat(next(link)).isNull();
    }

    @Property(tries = 2000)
    void readsAnyLinkWithoutAnException(@ForAll("links") String link) {
        String next = next(link);
        assertThat(next == null || link.contains(next)).as(link).isTrue();
    }

    @Provide
    Arbitrary<String> links() {
        return Arbitraries.of("<", ">", ";", ",", "\"", "\\", "=", " ", "rel", "next", "https://x", "\u0000", "é")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Property
    void readsBackThePageHeadersItWrote(
            @ForAll("urls") String url, @ForAll @net.jqwik.api.constraints.IntRange(min = 0) int count) {
        PageHeaders headers = new PageHeaders(url, count, count);
        assertThat(PageHeaders.read(headers.write())).isEqualTo(headers);
    }

    @Property
    void readsBackTheQueryItWrote(@ForAll String name, @ForAll String value) {
        if (!name.isEmpty()
                && name.equals(new String(
                        name.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.UTF_8))
                && value.equals(new String(
                        value.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.UTF_8))) {
            Query query = Query.NONE.with(name, value).with("limit", "1");
            assertThat(Query.parse(query.encode())).isEqualTo(query);
        }
    }

    @Provide
    Arbitrary<String> urls() {
        return Arbitraries.strings()
                .withCharRange('!', '~')
                .excludeChars('<', '>')
                .ofMinLength(1)
                .map(text -> "https://x/" + text);
    }

    @Test
    void writesAndReadsTheParametersOfAPage() {
        PageQuery page = new PageQuery(NOW, NOW.plusMillis(1500), 20, 10);
        assertThat(page.write().encode())
                .isEqualTo(
                        "date_from=2026-01-31T10%3A00%3A00Z&date_to=2026-01-31T10%3A00%3A01.500Z&offset=20&limit=10");
        assertThat(PageQuery.read(Query.parse(page.write().encode())).orThrow()).isEqualTo(page);
        assertThat(PageQuery.read(Query.NONE).orThrow()).isEqualTo(PageQuery.ALL);
        assertThat(PageQuery.read(Query.parse("date_from=2026-01-31T10:00:00")).orThrow())
                .isEqualTo(PageQuery.since(NOW));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "limit=0 | RANGE | in the URL, limit: 1 to 2147483647",
                "offset=-1 | RANGE | in the URL, offset: 0 to 2147483647",
                "offset=2147483648 | RANGE | in the URL, offset: 0 to 2147483647",
                "offset=99999999999999999999999 | RANGE | in the URL, offset: 0 to 2147483647",
                "limit=x | TYPE | in the URL, limit: integer expected, in digits alone",
                "limit= | TYPE | in the URL, limit: integer expected, in digits alone",
                "limit | TYPE | in the URL, limit: integer expected, in digits alone",
                "limit=1.0 | TYPE | in the URL, limit: integer expected, in digits alone",
                "limit=1e1 | TYPE | in the URL, limit: integer expected, in digits alone",
                "limit=0x1 | TYPE | in the URL, limit: integer expected, in digits alone",
                "offset=+5 | TYPE | in the URL, offset: integer expected, in digits alone",
                "offset=%2B5 | TYPE | in the URL, offset: integer expected, in digits alone",
                "offset=--5 | TYPE | in the URL, offset: integer expected, in digits alone",
                "offset=%205 | TYPE | in the URL, offset: integer expected, in digits alone",
                "offset=5%0A | TYPE | in the URL, offset: integer expected, in digits alone",
                "offset=5%00 | TYPE | in the URL, offset: integer expected, in digits alone",
                "offset=%5 | TYPE | in the URL, offset: integer expected, in digits alone",
                "offset=%D9%A5 | TYPE | in the URL, offset: integer expected, in digits alone",
                "offset=\u0665 | TYPE | in the URL, offset: integer expected, in digits alone",
                "limit=\uFF11 | TYPE | in the URL, limit: integer expected, in digits alone",
                "limit=\u0967\u0966 | TYPE | in the URL, limit: integer expected, in digits alone",
                "offset=1&offset=2 | DUPLICATE_PROPERTY | in the URL, offset: stands 2 times",
                "limit=1&limit=1&l%69mit=1 | DUPLICATE_PROPERTY | in the URL, limit: stands 3 times",
                "date_from=2026-01-31T10:00:00Z&date_from= | DUPLICATE_PROPERTY | in the URL, date_from: stands 2 times",
                "date_from=yesterday | FORMAT | in the URL, date_from: no date-time in UTC",
                "date_from= | FORMAT | in the URL, date_from: no date-time in UTC",
                "date_from=2018-12-1%26T11:44:10Z | FORMAT | in the URL, date_from: no date-time in UTC",
                "date_from=\u0662026-01-31T10:00:00Z | FORMAT | in the URL, date_from: no date-time in UTC",
                "date_from=2026-01-31T10:00:00.123456Z | FORMAT | in the URL, date_from: no date-time in UTC",
                "date_to=2026-01-31+10:00:00 | FORMAT | in the URL, date_to: no date-time in UTC",
                "date_to=2026-01-31T10:00:00+01:00 | FORMAT | in the URL, date_to: no date-time in UTC",
            })
    void refusesParametersThatAreNoneWithAReason(String query, ViolationKind kind, String reason) {
        Decoded<PageQuery> decoded = PageQuery.read(Query.parse(query));
        assertThat(decoded).isInstanceOf(Decoded.Invalid.class);
        assertThat(((Decoded.Invalid<PageQuery>) decoded).violations())
                .singleElement()
                .extracting(Violation::place, Violation::kind, Violation::inWords)
                .containsExactly(Place.URL, kind, reason);
    }

    @Test
    void readsCountsAsTheyAreWritten() {
        assertThat(PageQuery.read(Query.parse("offset=2147483647&limit=%31&x=%zz&x=+"))
                        .orThrow())
                .isEqualTo(new PageQuery(null, null, Integer.MAX_VALUE, 1));
    }

    @Test
    void saysWhatIsWrongWithAQuery() {
        for (String query :
                List.of("a=%", "a=%2", "a=%zz", "%GG=1", "a=%FF", "a=%C0%AF", "a=%ED%A0%80", "a=\u0001", "a%0D=")) {
            assertThat(Query.parse(query).violations())
                    .as(query)
                    .singleElement()
                    .extracting(Violation::kind)
                    .isEqualTo(ViolationKind.FORMAT);
        }
        assertThat(Query.parse("a=%C3%A9&b=+&c").violations()).isEmpty();
        assertThat(Query.parse("a=%zz").first("a")).isEqualTo("%zz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+5", "-1", "\u0665", "5x", "", "2147483648", "5,6", "0x5", "5.0"})
    void takesNoCountFromAHeaderThatIsNone(String count) {
        Headers headers = Headers.of(Map.of("X-Total-Count", List.of(count), "X-Limit", List.of(count)));
        boolean isTold = !count.isEmpty();
        assertThat(PageHeaders.read(headers)).isEqualTo(new PageHeaders(null, null, null, false, isTold));
    }

    @Test
    void writesNoQueryWithHalfOfASurrogatePair() {
        assertThatThrownBy(() -> Query.NONE.with("a", "\ud800").encode())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("leave it out");
    }

    @Test
    void includesTheBeginningOfItsTimeAndNotTheEnd() {
        PageQuery page = new PageQuery(NOW, NOW.plusSeconds(1), null, null);
        assertThat(page.includes(NOW)).isTrue();
        assertThat(page.includes(NOW.minusMillis(1))).isFalse();
        assertThat(page.includes(NOW.plusSeconds(1))).isFalse();
    }

    @Test
    void followsTheLinksAndNeverCounts() {
        Pages<DisplayText> pages = pages(Map.of(
                FIRST,
                reply("<https://cpo.example/ocpi/texts?limit=2&offset=0b>; rel=\"next\"", "a"),
                "https://cpo.example/ocpi/texts?limit=2&offset=0b",
                reply("<?offset=3>; rel=\"next\""),
                "https://cpo.example/ocpi/texts?offset=3",
                reply(null, "b", "c")));
        assertThat(texts(pages)).containsExactly("a", "b", "c");
        assertThat(pages.ending()).isEqualTo(Pages.Ending.COMPLETE);
    }

    @Test
    void stopsAtALinkThatRepeats() {
        Pages<DisplayText> pages = pages(Map.of(FIRST, reply("<" + FIRST + ">; rel=\"next\"", "a")));
        assertThat(texts(pages)).containsExactly("a");
        assertThat(pages.ending()).isEqualTo(Pages.Ending.REPEATED_LINK);
    }

    @Test
    void takesNoCredentialsToAnotherServer() {
        for (String link : List.of(
                "https://evil.example/", "http://cpo.example/ocpi", "https://cpo.example:8443/", "//evil.example/a")) {
            Pages<DisplayText> pages = pages(Map.of(FIRST, reply("<" + link + ">; rel=\"next\"", "a")));
            assertThat(texts(pages)).containsExactly("a");
            assertThat(pages.ending()).as(link).isEqualTo(Pages.Ending.OTHER_SERVER);
        }
    }

    @Test
    void stopsAtALinkThatIsNoUrlAndAtAFailure() {
        Pages<DisplayText> pages = pages(Map.of(FIRST, reply("<http://[>; rel=\"next\"", "a")));
        assertThat(texts(pages)).containsExactly("a");
        assertThat(pages.ending()).isEqualTo(Pages.Ending.UNREADABLE_LINK);
        Pages<DisplayText> failed = pages(Map.of(FIRST, new HttpReply(500, Headers.NONE, new byte[0])));
        assertThat(texts(failed)).isEmpty();
        assertThat(failed.ending()).isEqualTo(Pages.Ending.FAILED);
    }

    @Test
    void keepsTheHeadersForEveryPage() {
        List<String> seen = new ArrayList<>();
        Pages<DisplayText> pages = new Pages<>(request().with(Headers.NONE.with("X-Correlation-ID", "c")), request -> {
            seen.add(request.headers().first("X-Correlation-ID"));
            return Page.read(request, reply(seen.size() == 1 ? "<?p=2>; rel=next" : null));
        });
        pages.forEachRemaining(page -> {});
        assertThat(seen).containsExactly("c", "c");
    }

    private static @org.jspecify.annotations.Nullable String next(String link) {
        return PageHeaders.read(Headers.of(Map.of("link", List.of(link)))).next();
    }

    private static OcpiRequest<List<DisplayText>> request() {
        return OcpiRequest.of(HttpMethod.GET, FIRST, null, ResponseType.list(OcpiTypes.DISPLAY_TEXT), Ocpi230.codec());
    }

    private static Pages<DisplayText> pages(Map<String, HttpReply> replies) {
        return new Pages<>(request(), request -> Page.read(request, replies.get(request.url())));
    }

    private static List<String> texts(Pages<DisplayText> pages) {
        List<String> texts = new ArrayList<>();
        pages.forEachRemaining(page -> page.objects().forEach(text -> texts.add(text.text())));
        return texts;
    }

    private static HttpReply reply(@org.jspecify.annotations.Nullable String link, String... texts) {
        List<DisplayText> data = new ArrayList<>();
        for (String text : texts) {
            data.add(DisplayText.builder().language("en").text(text).build());
        }
        byte[] body = new ResponseCodec(Ocpi230.codec())
                .encode(ResponseType.list(OcpiTypes.DISPLAY_TEXT), OcpiResponse.success(data, NOW));
        HttpReply reply = HttpReply.json(200, body);
        return link == null ? reply : reply.with(Headers.NONE.with("Link", link));
    }
}
