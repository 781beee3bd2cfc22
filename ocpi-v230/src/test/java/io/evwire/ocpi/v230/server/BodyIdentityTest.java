// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.endpoint.Operation;
import io.evwire.ocpi.v230.endpoint.OperationCatalog;
import io.evwire.ocpi.v230.endpoint.OperationMatch;
import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.http.Query;
import io.evwire.ocpi.v230.http.RequestHeaders;
import io.evwire.ocpi.v230.http.Routing;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body names the object that its URL names, in every module. */
class BodyIdentityTest {

    private static final Party CPO = Party.of("NL", "CPO");

    @TestFactory
    Stream<DynamicTest> knowsTheIdsInEveryBodyThatIsPushedBelowItsOwner() {
        return ClientMethod.all()
                .filter(client -> client.operation().bodyType() != null
                        && client.operation().path().startsWith("/{country_code}"))
                .map(client -> DynamicTest.dynamicTest(client.toString(), () -> {
                    List<@Nullable Object> arguments = client.arguments().sample();
                    Object body = arguments.get(arguments.size() - 1);
                    assertThat(ObjectIds.of(body)).as("ids of %s", body).isNotNull();
                }));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "bookings | PATCH | /NL/CPO/B1 | {'id':'B2'} | /id",
                "bookings | PATCH | /NL/CPO/B1 | {'party_id':'OTH'} | /party_id",
                "bookings | PATCH | /NL/CPO/B1 | {'id':'b1'} |",
                "bookings | PATCH | /NL/CPO/booking_locations/L1 | {'id':'L2'} | /id",
                "bookings | PATCH | /NL/CPO/booking_locations/L1 | {'country_code':'BE'} | /country_code",
                "bookings | PATCH | /NL/CPO/booking_locations/L1/C1 | {'id':'C2'} | /id",
                "bookings | PATCH | /NL/CPO/booking_locations/L1/C1 | {'id':'C1'} |",
                "tokens | PATCH | /NL/CPO/T1?type=RFID | {'type':'APP_USER'} | /type",
                "tokens | PATCH | /NL/CPO/T1?type=APP_USER | {'type':'APP_USER'} |",
                "tokens | PATCH | /NL/CPO/T1?type=RFID | {'valid':false} |",
                "tokens | PATCH | /NL/CPO/T1 | {'type':'APP_USER'} |",
            })
    void refusesABodyOfAnotherObject(String module, String method, String url, String members, @Nullable String place) {
        String json =
                "{'last_updated':'2026-01-01T00:00:00Z'," + members.strip().substring(1);
        for (OperationCatalog catalog : List.of(OperationCatalog.BOOKINGS_10, OperationCatalog.BOOKINGS_11)) {
            Reply<Void> refusal = refusal(catalog, new ModuleID(module), method, url, json.replace('\'', '"'));
            List<String> found = refusal == null
                    ? List.of()
                    : refusal.content().toCompletableFuture().join().violations().stream()
                            .map(violation -> violation.path())
                            .toList();
            assertThat(found).isEqualTo(Stream.ofNullable(place).toList());
        }
    }

    private static @Nullable Reply<Void> refusal(
            OperationCatalog catalog, ModuleID module, String method, String url, String json) {
        String[] parts = url.split("\\?", 2);
        OperationMatch.Found match =
                (OperationMatch.Found) catalog.match(module, InterfaceRole.RECEIVER, method, parts[0]);
        Operation<?, ?> operation = match.operation();
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        Decoded<?> decoded = operation.decodeBody(Ocpi230.codec(), body);
        Received received = new Received(
                operation,
                new RequestHeaders(null, null, null, Routing.NONE),
                match.values(),
                Query.parse(parts.length == 1 ? null : parts[1]),
                List.of(),
                new IncomingRequest(method, url, null, Headers.NONE, body));
        return new OwnershipCheck(headers -> Set.of(CPO), Set.of())
                .refusal(received, Objects.requireNonNull(decoded.orThrow()));
    }
}
