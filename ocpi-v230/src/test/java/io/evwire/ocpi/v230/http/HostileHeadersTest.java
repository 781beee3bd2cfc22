// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.Decoded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileHeadersTest {

    private static final List<String> NAMES = List.of(
            "Authorization",
            "X-Request-ID",
            "X-Correlation-ID",
            "OCPI-to-country-code",
            "OCPI-to-party-id",
            "OCPI-from-country-code",
            "OCPI-from-party-id",
            "Link",
            "X-Total-Count",
            "X-Limit");

    @Test
    void theStatusLineThatSomeClientsPutUnderNullIsLeftOut() {
        Map<String, List<String>> asHttpUrlConnectionGivesThem = new HashMap<>();
        asHttpUrlConnectionGivesThem.put(null, List.of("HTTP/1.1 200 OK"));
        asHttpUrlConnectionGivesThem.put("X-Limit", Arrays.asList("10", null));
        asHttpUrlConnectionGivesThem.put("X-Total-Count", null);

        Headers headers = Headers.of(asHttpUrlConnectionGivesThem);

        assertThat(headers.asMap()).containsOnlyKeys("X-Limit");
        assertThat(headers.all("x-limit")).containsExactly("10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Request-ID", "X-Correlation-ID"})
    void anIdThatCannotBeSentBackIsRefusedWithItsHeader(String name) {
        Headers headers = Headers.of(Map.of(name, List.of("1\t2\r\nSet-Cookie: 3")));

        Decoded<RequestHeaders> decoded = RequestHeaders.read(headers);

        assertThat(faults(decoded))
                .containsExactly(Violation.ofHeader(name, ViolationKind.FORMAT, "a control character"));
    }

    @Test
    void allFaultsAreToldTogether() {
        Headers headers = Headers.of(Map.of(
                "X-Request-ID", List.of("\u0000"),
                "OCPI-to-country-code", List.of("NLD"),
                "OCPI-to-party-id", List.of("CPO")));

        assertThat(faults(RequestHeaders.read(headers)))
                .extracting(Violation::kind)
                .containsExactly(ViolationKind.FORMAT, ViolationKind.TOO_LONG);
    }

    @Property(tries = 2_000)
    void whateverAHeaderHoldsItIsReadAndAnsweredWithoutAnException(@ForAll List<String> values, @ForAll String query) {
        Map<String, List<String>> received = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            received.computeIfAbsent(NAMES.get(i % NAMES.size()), name -> new ArrayList<>())
                    .add(values.get(i));
        }
        Headers headers = Headers.of(received);
        long unforeseen = Headers.unforeseenFailures();

        Decoded<RequestHeaders> request = RequestHeaders.read(headers);
        if (request instanceof Decoded.Valid<RequestHeaders> valid) {
            assertThat(valid.value().response().asMap()).hasSizeLessThanOrEqualTo(6);
        }
        Integer count = PageHeaders.read(headers).totalCount();
        assertThat(count == null || count >= 0).isTrue();
        if (PageQuery.read(Query.parse(query)) instanceof Decoded.Valid<PageQuery> valid) {
            assertThat(PageQuery.read(valid.value().write()).orThrow()).isEqualTo(valid.value());
        }
        assertThat(Headers.unforeseenFailures()).isEqualTo(unforeseen);
    }

    @Test
    void nullIsAMistakeOfTheCallersAndNotADefect() {
        long before = Headers.unforeseenFailures();

        assertThatNullPointerException()
                .isThrownBy(() -> RequestHeaders.read(null))
                .withMessageContaining("headers");
        assertThatNullPointerException().isThrownBy(() -> Routing.read(null)).withMessageContaining("headers");
        assertThatNullPointerException().isThrownBy(() -> PageQuery.read(null)).withMessageContaining("query");
        assertThat(Headers.unforeseenFailures()).isEqualTo(before);
    }

    @Test
    void whatNobodyForesawIsAFaultOfThisLibraryAndCounted() {
        long before = Headers.unforeseenFailures();

        Decoded<Routing> decoded = LastGuard.read(() -> {
            throw new IllegalStateException("a token");
        });

        assertThat(faults(decoded))
                .containsExactly(Violation.ofHeader(
                        "",
                        ViolationKind.INTERNAL,
                        "reading the headers or the query failed with IllegalStateException, which is a defect of this"
                                + " library"));
        assertThat(Headers.unforeseenFailures()).isEqualTo(before + 1);
    }

    private static List<Violation> faults(Decoded<?> decoded) {
        return decoded instanceof Decoded.Invalid<?> invalid ? invalid.violations() : List.of();
    }
}
