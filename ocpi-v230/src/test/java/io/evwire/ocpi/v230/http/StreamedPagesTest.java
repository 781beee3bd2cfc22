// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.types.DisplayText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreamedPagesTest {

    private static final String FIRST = "https://cpo.example/texts";
    private static final String END = ",\"status_code\":1000,\"timestamp\":\"2026-01-31T10:00:00Z\"}";

    private final List<String> asked = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();

    @Test
    void givesTheObjectsOfAllPagesOneByOne() {
        StreamedPages<DisplayText> pages = pages(
                reply(200, data(text("a"), text("b")), "?p=2"),
                reply(200, data(), "?p=3"),
                reply(200, data(text("c")), null));
        List<String> texts = new ArrayList<>();
        pages.forEachRemaining(object -> texts.add(object.orThrow().text()));
        assertThat(texts).containsExactly("a", "b", "c");
        assertThat(pages.ending()).isEqualTo(Pages.Ending.COMPLETE);
        assertThat(pages.count()).isEqualTo(3);
        assertThat(asked).containsExactly(FIRST, FIRST + "?p=2", FIRST + "?p=3");
        assertThat(closed).hasSize(3);
    }

    @Test
    void fetchesAPageWhenItsFirstObjectIsAskedFor() {
        StreamedPages<DisplayText> pages =
                pages(reply(200, data(text("a")), "?p=2"), reply(200, data(text("b")), null));
        assertThat(asked).isEmpty();
        pages.next();
        assertThat(asked).containsExactly(FIRST);
        assertThat(pages.ending()).isNull();
    }

    @Test
    void givesFaultyObjectsWithTheirFaults() {
        StreamedPages<DisplayText> pages = pages(reply(200, data(text("a"), "{\"text\":\"x\"}", text("b")), null));
        List<Boolean> valid = new ArrayList<>();
        pages.forEachRemaining(object -> valid.add(object.isValid()));
        assertThat(valid).containsExactly(true, false, true);
        assertThat(pages.ending()).isEqualTo(Pages.Ending.FAULTY_ELEMENTS);
    }

    @Test
    void endsWhereAPageFails() {
        StreamedPages<DisplayText> pages =
                pages(reply(200, data(text("a")), "?p=2"), reply(500, data(text("b")), null));
        assertThat(pages.next().isValid()).isTrue();
        assertThat(pages.hasNext()).isFalse();
        assertThat(pages.ending()).isEqualTo(Pages.Ending.FAILED);
        assertThat(closed).hasSize(2);
    }

    @Test
    void tellsOfAFailureThatStandsBehindTheObjects() {
        String body = data(text("a")).replace("1000", "3000");
        StreamedPages<DisplayText> pages = pages(reply(200, body, null));
        assertThat(pages.next().isValid()).isTrue();
        assertThat(pages.hasNext()).isFalse();
        assertThat(pages.ending()).isEqualTo(Pages.Ending.FAILED);
    }

    @Test
    void endsAsPagesDo() {
        assertThat(ending(reply(200, data(), "https://evil.example/t"))).isEqualTo(Pages.Ending.OTHER_SERVER);
        assertThat(ending(reply(200, data(), FIRST))).isEqualTo(Pages.Ending.REPEATED_LINK);
        assertThat(ending(reply(200, "{\"status_code\":1000,\"timestamp\":\"2026-01-31T10:00:00Z\"}", null)))
                .isEqualTo(Pages.Ending.NO_DATA);
        assertThat(ending(reply(404, "<html>", null))).isEqualTo(Pages.Ending.FAILED);
        assertThat(ending(reply(200, data(text("a")).substring(0, 30), null))).isEqualTo(Pages.Ending.FAILED);
    }

    @Test
    void isNotCompleteWhereTheStreamBreaks() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        // From now on every read fails.
        broken.close();
        StreamedPages<DisplayText> pages = new StreamedPages<>(
                request(), ignored -> new StreamedReply(200, Headers.NONE, broken), PagePolicy.STANDARD);
        assertThatThrownBy(pages::hasNext).isInstanceOf(UncheckedIOException.class);
        assertThat(pages.ending()).isNull();
    }

    @Test
    void readsAMillionObjectsWithOneOfThemInMemory() {
        int pagesOfAThousand = 1_000;
        StreamedPages<DisplayText> pages = new StreamedPages<>(
                request(),
                asked -> {
                    int number = asked.url().equals(FIRST)
                            ? 1
                            : Integer.parseInt(asked.url().substring(FIRST.length() + 3));
                    String body = data(Collections.nCopies(1_000, text("a")).toArray(String[]::new));
                    return reply(200, body, number < pagesOfAThousand ? "?p=" + (number + 1) : null);
                },
                PagePolicy.STANDARD);
        long count = 0;
        for (Iterator<Decoded<DisplayText>> all = pages; all.hasNext(); all.next()) {
            count++;
        }
        assertThat(count).isEqualTo(1_000_000);
        assertThat(pages.ending()).isEqualTo(Pages.Ending.COMPLETE);
    }

    private Pages.Ending ending(StreamedReply reply) {
        StreamedPages<DisplayText> pages = pages(reply);
        pages.forEachRemaining(object -> {});
        return pages.ending();
    }

    private StreamedPages<DisplayText> pages(StreamedReply... replies) {
        Iterator<StreamedReply> next = List.of(replies).iterator();
        return new StreamedPages<>(
                request(),
                request -> {
                    asked.add(request.url());
                    return next.next();
                },
                PagePolicy.STANDARD);
    }

    private static OcpiRequest<List<DisplayText>> request() {
        return OcpiRequest.of(HttpMethod.GET, FIRST, null, ResponseType.list(OcpiTypes.DISPLAY_TEXT), Ocpi230.codec());
    }

    private StreamedReply reply(int status, String body, String link) {
        Headers headers = link == null ? Headers.NONE : Headers.NONE.with("Link", "<" + link + ">; rel=\"next\"");
        return new StreamedReply(status, headers, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.add("closed");
            }
        });
    }

    private static String data(String... texts) {
        return "{\"data\":[" + String.join(",", texts) + "]" + END;
    }

    private static String text(String text) {
        return "{\"language\":\"en\",\"text\":\"" + text + "\"}";
    }
}
