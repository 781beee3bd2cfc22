// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.violation.Remedy;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.ocpi.v230.Decoded;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers and queries are read as leniently as bodies, and an answer never lacks the ids that can be sent back. */
class LenientRequestTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01-01T00:00:00%2B01:00 | 2023-12-31T23:00:00Z",
                "2024-01-01T00:00:00+01:00 | 2023-12-31T23:00:00Z",
                "2024-01-01T00:00:00.123456Z | 2024-01-01T00:00:00.123Z",
                "2024-01-01%2000:00:00 | 2024-01-01T00:00:00Z",
                "2024-01-01T00:00:00-0800 | 2024-01-01T08:00:00Z",
                "2024-01-01+00:00:00 | 2024-01-01T00:00:00Z",
                "2024-01-01+00:00:00%2B01:00 | 2023-12-31T23:00:00Z",
            })
    void readsADateTimeInAnotherNotation(String found, Instant meant) {
        Query query = Query.parse("date_from=" + found);

        Decoded<PageQuery> decoded = PageQuery.read(query, Tolerance.TOLERANT);
        assertThat(decoded.orThrow().dateFrom()).isEqualTo(meant);
        assertThat(((Decoded.Valid<PageQuery>) decoded).tolerated())
                .singleElement()
                .returns(Remedy.REPAIR, Violation::remedy)
                .returns("date_from", Violation::path)
                .returns('"' + meant.toString() + '"', Violation::instead);
        assertThat(PageQuery.read(query).isValid()).isFalse();
    }

    @Test
    void leavesOutALimitAndNothingElse() {
        assertThat(PageQuery.read(Query.parse("limit=many"), Tolerance.SALVAGE).orThrow())
                .isEqualTo(PageQuery.ALL);
        assertThat(PageQuery.read(Query.parse("limit=50.0&offset=%2B7"), Tolerance.TOLERANT)
                        .orThrow())
                .isEqualTo(PageQuery.ALL.from(7, 50));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "offset=many",
                "offset=-1",
                "date_from=yesterday",
                "date_from=",
                "date_to=2024-01-01",
                "date_to=2024-01-01%2B01:00",
                "date_to=9999-12-31T23:59:59-01:00",
                "limit=1&limit=2"
            })
    void refusesWhatWouldAskForSomethingElse(String query) {
        assertThat(PageQuery.read(Query.parse(query), Tolerance.SALVAGE).isValid())
                .isFalse();
    }

    @Test
    void hasTheIdsOfARequestWhoseHeadersAreAtFault() {
        Headers headers = Headers.NONE
                .with("X-Request-ID", "r1")
                .with("X-Correlation-ID", "c1")
                .with("OCPI-to-party-id", "ABC");

        assertThat(RequestHeaders.read(headers, Tolerance.SALVAGE).isValid()).isFalse();
        assertThat(RequestHeaders.readForAnswer(headers).response().asMap().keySet())
                .containsExactlyInAnyOrder("X-Request-ID", "X-Correlation-ID");
    }

    @Test
    void keepsALongCodeOfAParty() {
        Headers headers = Headers.NONE.with("OCPI-to-party-id", "ABCD").with("OCPI-to-country-code", "NL");

        assertThat(RequestHeaders.read(headers).isValid()).isFalse();
        assertThat(RequestHeaders.read(headers, Tolerance.TOLERANT).isValid()).isFalse();
        assertThat(RequestHeaders.read(headers, Tolerance.SALVAGE)
                        .orThrow()
                        .routing()
                        .to())
                .isEqualTo(Party.of("NL", "ABCD"));
    }
}
