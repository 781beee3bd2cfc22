// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.ocpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.endpoint.LocationsSender;
import io.evwire.ocpi.v230.endpoint.RemoteEndpoint;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.PageHeaders;
import io.evwire.ocpi.v230.http.PagePolicy;
import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.http.Pages;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.http.StreamedPages;
import io.evwire.ocpi.v230.locations.Location;
import io.evwire.ocpi.v230.server.ListCursor;
import io.evwire.ocpi.v230.server.LocationsSenderHandler;
import io.evwire.ocpi.v230.server.OcpiRouter;
import io.evwire.ocpi.v230.server.Received;
import io.evwire.ocpi.v230.server.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The JDK's server and client, and lists that neither side has in memory. */
@Timeout(60)
class JdkBindingTest implements LocationsSenderHandler {

    private static final int COUNT = 5_000;
    private static final int PAGE = 1_000;

    private final HttpSender sender = new HttpSender();
    private RouterServer server;
    private boolean isCut;

    @BeforeEach
    void start() throws IOException {
        server = new RouterServer();
        OcpiRouter router = OcpiRouter.builder(Ocpi230.codec(), (headers, module) -> null, (request, failure) -> {})
                .on("/locations", LocationsSenderHandler.routes(this))
                .build();
        server.start(router::answerNow);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Override
    public Reply<List<Location>> getLocations(Received received, PageQuery page) {
        if (isCut) {
            Stream<Location> faulty = Stream.of(
                    location(1), location(2).toBuilder().country("TOO LONG").build());
            return Reply.stream(faulty.iterator(), new PageHeaders(null, 2, null));
        }
        return Reply.page(page, server.root() + "/locations", PAGE, new ListCursor<Location>() {
            @Override
            public int count(PageQuery bounds) {
                return COUNT;
            }

            @Override
            public Iterator<Location> objects(PageQuery bounds, int offset, int limit) {
                return IntStream.range(offset, offset + limit)
                        .mapToObj(JdkBindingTest::location)
                        .iterator();
            }
        });
    }

    @Test
    void carryAListFromACursorToAnIteratorOverItsPages() {
        try (StreamedPages<Location> locations = new StreamedPages<>(request(), sender::stream, PagePolicy.STANDARD)) {
            int number = 0;
            while (locations.hasNext()) {
                assertThat(locations.next().orThrow()).isEqualTo(location(number++));
            }
            assertThat(number).isEqualTo(COUNT);
            assertThat(locations.ending()).isEqualTo(Pages.Ending.COMPLETE);
        }
    }

    @Test
    void showTheReaderThatAListWasCut() {
        isCut = true;
        try (StreamedPages<Location> locations = new StreamedPages<>(request(), sender::stream, PagePolicy.STANDARD)) {
            int read = 0;
            try {
                while (locations.hasNext()) {
                    locations.next();
                    read++;
                }
            } catch (UncheckedIOException cut) {
                assertThat(locations.ending()).isNull();
                return;
            }
            assertThat(read).isLessThanOrEqualTo(2);
            assertThat(locations.ending()).isEqualTo(Pages.Ending.FAILED);
        }
    }

    @Test
    void takeAnAnswerWithoutEndForNone() throws IOException {
        try (RouterServer endless = new RouterServer()) {
            endless.start(request -> HttpReply.json(200, new byte[(1 << 24) + 1]));
            OcpiRequest<Location> request =
                    new LocationsSender(RemoteEndpoint.of(endless.root() + "/locations")).getLocation("L1");
            assertThatThrownBy(() -> sender.send(request)).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void handOverWhatIsNoOperation() {
        OcpiRequest<Location> request =
                new LocationsSender(RemoteEndpoint.of(server.root() + "/nowhere")).getLocation("L1");
        HttpReply reply = sender.send(request);
        assertThat(reply.status()).isEqualTo(404);
        assertThat(request.decode(reply).statusCode()).isNotNull();
    }

    private OcpiRequest<List<Location>> request() {
        return new LocationsSender(RemoteEndpoint.of(server.root() + "/locations")).getLocations(PageQuery.ALL);
    }

    private static Location location(int number) {
        return Samples.location(Party.of("NL", "CPO"), number, Instant.EPOCH);
    }
}
