// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evwire.core.violation.Violation;
import io.evwire.ocpi.v230.FaultyElement;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.tokens.Token;
import io.evwire.ocpi.v230.types.DisplayText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A list is complete only where nothing speaks against it: callers delete what is not in a complete one. */
class PagesEndingTest {

    private static final String FIRST = "https://cpo.example/ocpi/texts";
    private static final String TAIL = "\"status_code\":1000,\"timestamp\":\"2026-01-31T10:00:00Z\"}";
    private static final String GOOD = "{\"language\":\"en\",\"text\":\"a\"}";
    private static final String FAULTY = "{\"id\" : \"T1\", \"text\":\"\u00e9\"}";

    private final List<String> asked = new ArrayList<>();

    @Test
    void isNotCompleteWhereTheCountIsAnother() {
        Pages<DisplayText> pages = pages(reply(200, data(GOOD)).with(header("X-Total-Count", "500")));
        assertThat(pages.ending()).isEqualTo(Pages.Ending.COUNT_DIFFERS);
        assertThat(pages.count()).isEqualTo(1);
        assertThat(pages.totalCount()).isEqualTo(500);
        assertThat(pages(reply(200, data(GOOD, GOOD)).with(header("X-Total-Count", "1")))
                        .ending())
                .isEqualTo(Pages.Ending.COUNT_DIFFERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999", "-1", "1.0", "many", "1;", "+1", "1, 500", "500, 1"})
    void isNotCompleteWhereTheCountCannotBeRead(String count) {
        Pages<DisplayText> pages = pages(reply(200, data(GOOD)).with(header("X-Total-Count", count)));
        assertThat(pages.ending()).isEqualTo(Pages.Ending.COUNT_DIFFERS);
        assertThat(pages.totalCount()).isNull();
        HttpReply first =
                reply(200, data(GOOD)).with(header("X-Total-Count", count)).with(header("Link", next("?p=2")));
        HttpReply last = reply(200, data(GOOD)).with(header("X-Total-Count", "2"));
        assertThat(pages(first, last).ending()).isEqualTo(Pages.Ending.COMPLETE);
    }

    @Test
    void isNotCompleteWhereTwoCountsAreToldOfWhichOneMayBeAProxys() {
        Headers two = Headers.of(Map.of("X-Total-Count", List.of("1", "500")));
        assertThat(pages(reply(200, data(GOOD)).with(two)).ending()).isEqualTo(Pages.Ending.COUNT_DIFFERS);
        Headers same = Headers.of(Map.of("X-Total-Count", List.of("1", " 1 , 1", "")));
        assertThat(pages(reply(200, data(GOOD)).with(same)).ending()).isEqualTo(Pages.Ending.COMPLETE);
    }

    @Test
    void isCompleteWhereTheCountGrewToThatOfTheLastPageWithWhatWasSkipped() {
        HttpReply first =
                reply(200, data(GOOD)).with(header("X-Total-Count", "3")).with(header("Link", next("?p=2")));
        HttpReply last = reply(200, data(GOOD)).with(header("X-Total-Count", "4"));
        assertThat(pages(PagePolicy.STANDARD, FIRST + "?offset=2", first, last).ending())
                .isEqualTo(Pages.Ending.COMPLETE);
        assertThat(pages(
                                PagePolicy.STANDARD,
                                FIRST + "?offset=7",
                                reply(200, data()).with(header("X-Total-Count", "4")))
                        .ending())
                .isEqualTo(Pages.Ending.COMPLETE);
        assertThat(pages(reply(200, data(GOOD))).ending()).isEqualTo(Pages.Ending.COMPLETE);
    }

    @Test
    void isNotCompleteWhereTheCountFellBetweenPages() {
        HttpReply first =
                reply(200, data(GOOD)).with(header("X-Total-Count", "3")).with(header("Link", next("?p=2")));
        HttpReply second = reply(200, data(GOOD)).with(header("X-Total-Count", "2"));
        assertThat(pages(first, second).ending()).isEqualTo(Pages.Ending.COUNT_DIFFERS);
    }

    @Test
    void tellsWhichElementsAreFaultyAndWhatTheyWere() {
        HttpReply reply = reply(200, data(GOOD, FAULTY, "7", GOOD)).with(header("X-Total-Count", "4"));
        Pages<DisplayText> pages = new Pages<>(request(FIRST), request -> Page.read(request, reply));
        Page<DisplayText> page = pages.next();
        assertThat(pages.ending()).isEqualTo(Pages.Ending.FAULTY_ELEMENTS);
        assertThat(page.objects()).hasSize(2);
        assertThat(page.faulty()).extracting(FaultyElement::index).containsExactly(1, 2);
        FaultyElement faulty = page.faulty().get(0);
        assertThat(faulty.id()).isEqualTo("T1");
        assertThat(faulty.json()).isEqualTo(FAULTY);
        assertThat(faulty.violations())
                .extracting(Violation::inWords)
                .containsExactly("/data/1/language: required, but absent");
        assertThat(page.faulty().get(1).id()).isNull();
        assertThat(page.faulty().get(1).json()).isEqualTo("7");
    }

    @Test
    void takesNoElementForFaultyInWhichSomethingWasLetPass() {
        OcpiRequest<List<DisplayText>> lenient = OcpiRequest.of(
                HttpMethod.GET,
                FIRST,
                null,
                ResponseType.list(OcpiTypes.DISPLAY_TEXT),
                Ocpi230.codec().withTolerance(io.evwire.core.violation.Tolerance.SALVAGE));
        Page<DisplayText> page = Page.read(lenient, reply(200, data("{\"language\":\"eng\",\"text\":\"a\"}")));
        assertThat(page.faulty()).isEmpty();
        assertThat(page.objects()).hasSize(1);
    }

    @Test
    void findsTheUidOfATokenAndShowsNothingOfIt() {
        OcpiRequest<List<Token>> tokens =
                OcpiRequest.of(HttpMethod.GET, FIRST, null, ResponseType.list(OcpiTypes.TOKEN), Ocpi230.codec());
        Page<Token> page = Page.read(tokens, reply(200, data("{\"a\":{\"id\":\"x\"},\"u\\u0069d\":\"SECRET\"}")));
        assertThat(page.faulty()).singleElement().extracting(FaultyElement::id).isEqualTo("SECRET");
        assertThat(page.toString()).doesNotContain("SECRET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"data\":null,"})
    void isNotCompleteWithoutData(String beginning) {
        Pages<DisplayText> pages = pages(reply(200, beginning + TAIL));
        assertThat(pages.ending()).isEqualTo(Pages.Ending.NO_DATA);
        assertThat(pages(reply(200, beginning + TAIL).with(header("Link", next("?p=2"))), reply(200, data()))
                        .ending())
                .isEqualTo(Pages.Ending.NO_DATA);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 404, 302, 199})
    void hasFailedWhereTheStatusOfHttpSaysSo(int status) {
        HttpReply reply = reply(status, data(GOOD));
        Pages<DisplayText> pages = pages(reply);
        assertThat(pages.ending()).isEqualTo(Pages.Ending.FAILED);
        Page<DisplayText> page = Page.read(request(FIRST), reply);
        assertThat(page.httpStatus()).isEqualTo(status);
        assertThat(page.isSuccess()).isFalse();
        assertThat(page.objects()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://cpo.example/ocpi/texts?offset=1; rel=\"next\"",
                "<https://cpo.example/ocpi/texts?offset=1>",
                "<https://cpo.example/ocpi/texts?offset=1; rel=\"next\"",
                "<https://cpo.example/ocpi/texts?offset=1>; rel",
                "<https://cpo.example/ocpi/texts?offset=1>; rel=",
                "<https://cpo.example/ocpi/texts?offset=1>; rel=\"next",
                "<https://cpo.example/ocpi/texts?offset=1>; title=\"; rel=next",
                "<https://cpo.example/ocpi/texts?offset=1> rel=\"next\"",
                "<>; rel=\"next\"",
                "<http://[>; rel=\"next\"",
                "next",
                "<https://cpo.example/ocpi/texts?offset=1>; rel='next'",
                "<https://cpo.example/ocpi/texts?offset=1>; rel=\u201dnext\u201d",
                "<https://cpo.example/ocpi/texts?offset=1>; rel=next/",
            })
    void isNotCompleteWhereALinkCannotBeRead(String link) {
        Pages<DisplayText> pages = pages(reply(200, data(GOOD)).with(header("Link", link)));
        assertThat(pages.ending()).isEqualTo(Pages.Ending.UNREADABLE_LINK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " , ",
                "<https://cpo.example/>; rel=\"prev\"",
                "<https://cpo.example/>; rel=prev; title=\"a, <b>\", </x>;rel=last,",
                "<https://x>; rel=\"prev\"; rel=\"next\"",
                "<https://x>; rel=https://cpo.example/rels/next",
                "<https://x>; rel=\"last next-archive https://cpo.example/rels/a?b=c#next\"",
            })
    void isCompleteWhereLinksLeadToNoNextPage(String link) {
        assertThat(pages(reply(200, data(GOOD)).with(header("Link", link))).ending())
                .isEqualTo(Pages.Ending.COMPLETE);
    }

    @Test
    void readsAnyNumberOfRelations() {
        String many = "<https://x>; rel=\"" + "prev ".repeat(50_000);
        assertThat(pages(reply(200, data(GOOD)).with(header("Link", many + "\"")))
                        .ending())
                .isEqualTo(Pages.Ending.COMPLETE);
        assertThat(pages(reply(200, data(GOOD)).with(header("Link", many + "'next'\"")))
                        .ending())
                .isEqualTo(Pages.Ending.UNREADABLE_LINK);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://cpo.example/t http://cpo.example/t?p=2 https://cpo.example/t?p=2",
                "https://cpo.example/t http://CPO.example:80/t?p=2 https://cpo.example/t?p=2",
                "https://cpo.example:8443/t http://cpo.example/t?p=2 https://cpo.example:8443/t?p=2",
                "https://cpo.example:8443/t http://cpo.example:8443/t?p=2 https://cpo.example:8443/t?p=2",
                "https://cpo.example/t http://cpo.example https://cpo.example/",
                "https://cpo.example/t http://cpo.example?p=2 https://cpo.example/?p=2",
            })
    void takesHttpsForTheHttpOfAProxyWhereThePolicySaysSo(String first, String link, String second) {
        HttpReply linked = reply(200, data(GOOD)).with(header("Link", next(link)));
        Pages<DisplayText> pages = pages(PagePolicy.STANDARD.withHttpsForHttp(), first, linked, reply(200, data(GOOD)));
        assertThat(asked).containsExactly(first, second);
        assertThat(pages.ending()).isEqualTo(Pages.Ending.COMPLETE);
        asked.clear();
        assertThat(pages(PagePolicy.STANDARD, first, linked).ending()).isEqualTo(Pages.Ending.OTHER_SERVER);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://cpo.example/t http://evil.example/t",
                "https://cpo.example/t http://cpo.example:8080/t",
                "https://cpo.example/t http://user@cpo.example/t",
                "http://cpo.example/t https://cpo.example/t",
                "https://cpo.example/t http:///t",
                "/t http://cpo.example/t",
            })
    void takesHttpsForTheHttpOfNoOtherServer(String first, String link) {
        HttpReply linked = reply(200, data(GOOD)).with(header("Link", next(link)));
        assertThat(pages(PagePolicy.STANDARD.withHttpsForHttp(), first, linked).ending())
                .isEqualTo(Pages.Ending.OTHER_SERVER);
        assertThat(asked).containsExactly(first);
    }

    @Test
    void followsAnEndlessPeerNoFurtherThanThePolicySays() {
        assertThat(endless(PagePolicy.STANDARD.withMaxPages(3), data(GOOD))).isEqualTo(Pages.Ending.NO_END);
        assertThat(asked).hasSize(3);
        assertThat(endless(PagePolicy.STANDARD.withMaxObjects(7), data(GOOD, FAULTY, GOOD)))
                .isEqualTo(Pages.Ending.NO_END);
        assertThat(asked).hasSize(3);
        assertThat(endless(PagePolicy.STANDARD.withMaxEmptyPages(2), data())).isEqualTo(Pages.Ending.NO_END);
        assertThat(asked).hasSize(3);
        assertThat(endless(PagePolicy.STANDARD, data())).isEqualTo(Pages.Ending.NO_END);
    }

    @Test
    void refusesBoundsThatAreNone() {
        assertThatThrownBy(() -> PagePolicy.STANDARD.withMaxPages(0)).hasMessageContaining("maxPages");
        assertThatThrownBy(() -> PagePolicy.STANDARD.withMaxObjects(0)).hasMessageContaining("maxObjects");
        assertThatThrownBy(() -> PagePolicy.STANDARD.withMaxEmptyPages(-1)).hasMessageContaining("maxEmptyPages");
    }

    private Pages.Ending endless(PagePolicy policy, String body) {
        asked.clear();
        Pages<DisplayText> pages = new Pages<>(
                request(FIRST),
                request -> {
                    asked.add(request.url());
                    return Page.read(request, reply(200, body).with(header("Link", next("?p=" + asked.size()))));
                },
                policy);
        pages.forEachRemaining(page -> {});
        return pages.ending();
    }

    private Pages<DisplayText> pages(HttpReply... replies) {
        return pages(PagePolicy.STANDARD, FIRST, replies);
    }

    /** All pages of a list, read to the end. */
    private Pages<DisplayText> pages(PagePolicy policy, String first, HttpReply... replies) {
        List<HttpReply> left = new ArrayList<>(Arrays.asList(replies));
        Function<OcpiRequest<List<DisplayText>>, Page<DisplayText>> fetch = request -> {
            asked.add(request.url());
            return Page.read(request, left.remove(0));
        };
        Pages<DisplayText> pages = new Pages<>(request(first), fetch, policy);
        pages.forEachRemaining(page -> {});
        return pages;
    }

    private static OcpiRequest<List<DisplayText>> request(String url) {
        return OcpiRequest.of(HttpMethod.GET, url, null, ResponseType.list(OcpiTypes.DISPLAY_TEXT), Ocpi230.codec());
    }

    private static HttpReply reply(int status, String body) {
        return HttpReply.json(status, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String data(String... elements) {
        return "{\"x\":[1],\"data\":[" + String.join(" , ", elements) + "]," + TAIL;
    }

    private static String next(String url) {
        return "<" + url + ">; rel=\"next\"";
    }

    private static Headers header(String name, String value) {
        return Headers.of(Map.of(name, List.of(value)));
    }
}
