// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.endpoint.CommandsSender;
import io.evwire.ocpi.v230.endpoint.VersionsInterface;
import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.ResponseCodec;
import io.evwire.ocpi.v230.http.ResponseType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever a peer sends is answered, with a body that can be read, and is never a failure of ours. */
class HostileRequestPropertyTest {

    private final List<Throwable> failures = new ArrayList<>();
    private final OcpiRouter router = router();

    private OcpiRouter router() {
        Routes versions = VersionsInterfaceHandler.routes(new VersionsInterfaceHandler() {});
        Routes results = CommandsSenderHandler.routes(new CommandsSenderHandler() {});
        return OcpiRouter.builder(
                        Ocpi230.codec(), (headers, module) -> null, (request, failure) -> failures.add(failure))
                .on("/o", LocationsReceiverHandler.routes(new LocationsReceiverHandler() {}))
                .on("/o/p", ChargingProfilesReceiverHandler.routes(new ChargingProfilesReceiverHandler() {}))
                .on("/b", BookingsSenderHandler.routes(new BookingsSenderHandler() {}))
                .on("/t", TokensSenderHandler.routes(new TokensSenderHandler() {}))
                .at("/v", VersionsInterface.GET_VERSIONS, versions)
                .below("/r", CommandsSender.POST_COMMAND_RESULT, results)
                .build();
    }

    @Property
    void isAnswered(
            @ForAll("methods") String method,
            @ForAll("paths") String path,
            @ForAll("queries") @Nullable String query,
            @ForAll("headers") Headers headers,
            @ForAll byte[] body) {
        HttpReply reply = router.answerNow(new IncomingRequest(method, path, query, headers, body));
        assertThat(reply.status()).isIn(200, 400, 404, 405);
        assertThat(new ResponseCodec(Ocpi230.codec()).decode(ResponseType.nothing(), reply.body()))
                .isInstanceOf(Decoded.Valid.class);
        assertThat(failures).isEmpty();
    }

    @Provide
    Arbitrary<String> methods() {
        return Arbitraries.oneOf(
                Arbitraries.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "get", ""), Arbitraries.strings());
    }

    @Provide
    Arbitrary<String> paths() {
        Arbitrary<String> segment = Arbitraries.oneOf(
                Arbitraries.of(
                        "o",
                        "p",
                        "b",
                        "t",
                        "v",
                        "r",
                        "NL",
                        "CPO",
                        "",
                        ".",
                        "..",
                        "%2e%2E",
                        "%",
                        "%zz",
                        "%FF",
                        "%00",
                        "%ED%A0%80",
                        "a%2Fb",
                        "booking_locations",
                        "authorize",
                        "\ud800",
                        ";x",
                        "\\"),
                Arbitraries.strings().ofMaxLength(40));
        Arbitrary<String> slashed = segment.list().ofMaxSize(7).map(segments -> "/" + String.join("/", segments));
        return Arbitraries.oneOf(slashed, slashed, Arbitraries.strings());
    }

    @Provide
    Arbitrary<@Nullable String> queries() {
        Arbitrary<String> name = Arbitraries.oneOf(
                Arbitraries.of("date_from", "limit", "offset", "type", "duration", "response_url", "timeslot_from", ""),
                Arbitraries.strings().ofMaxLength(5));
        Arbitrary<String> value = Arbitraries.oneOf(
                Arbitraries.of("1", "-1", "99999999999", "2026-01-31T10:00:00Z", "%", "%0a", "%FF", "x=y", "\ud800"),
                Arbitraries.strings().ofMaxLength(300));
        Arbitrary<String> parameter = Combinators.combine(name, value).as((one, other) -> one + "=" + other);
        return Arbitraries.oneOf(parameter.list().ofMaxSize(5).map(all -> String.join("&", all)), Arbitraries.strings())
                .injectNull(0.1);
    }

    @Provide
    Arbitrary<Headers> headers() {
        Arbitrary<String> name = Arbitraries.of(
                "X-Request-ID",
                "X-Correlation-ID",
                "Authorization",
                "OCPI-to-country-code",
                "OCPI-to-party-id",
                "OCPI-from-country-code",
                "OCPI-from-party-id");
        return Arbitraries.maps(name, Arbitraries.strings().list().ofMaxSize(2))
                .ofMaxSize(4)
                .map(Map::copyOf)
                .map(Headers::of);
    }
}
