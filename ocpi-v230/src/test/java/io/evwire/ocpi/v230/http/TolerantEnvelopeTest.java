// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.types.DisplayText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a codec that tolerates everything makes of an envelope without the status or the time that it needs. */
class TolerantEnvelopeTest {

    private static final String TIMESTAMP = "\"timestamp\":\"2026-01-31T10:00:00Z\"";

    private final ResponseCodec responses = new ResponseCodec(Ocpi230.codec().withTolerance(Tolerance.SALVAGE));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"x\"' | TYPE",
                "null | TYPE",
                "true | TYPE",
                "[[1000]] | TYPE",
                "'{\"a\":1000}' | TYPE",
                "1000.5 | TYPE",
                "99999999999 | RANGE",
                "1e400 | LIMIT",
            })
    void givesNoResponseWhereTheStatusCodeCannotBeDecoded(String statusCode, ViolationKind kind) {
        String body = "{\"status_code\":" + statusCode + ",\"data\":[]," + TIMESTAMP + "}";
        assertRefused(body, "/status_code", kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "0", "-1", "10000", "2147483647", "-2147483648"})
    void readsAnyStatusCodeThatIsAnIntegerAndReportsIt(String statusCode) {
        String body = "{\"status_code\":" + statusCode + ",\"data\":[]," + TIMESTAMP + "}";
        Decoded<OcpiResponse<List<DisplayText>>> decoded =
                responses.decode(ResponseType.list(OcpiTypes.DISPLAY_TEXT), body);
        assertThat(decoded).isInstanceOf(Decoded.Valid.class);
        assertThat(((Decoded.Valid<OcpiResponse<List<DisplayText>>>) decoded).tolerated())
                .extracting(Violation::path, Violation::kind)
                .containsExactly(tuple("/status_code", ViolationKind.RANGE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"data\":[],\"timestamp\":\"2026-01-31T10:00:00Z\"' | /status_code | REQUIRED",
                "'\"data\":[],\"status_code\":1000.5,\"timestamp\":\"now\"' | /status_code | TYPE",
            })
    void givesNoResponseWhereSomethingRequiredIsMissing(String fields, String path, ViolationKind kind) {
        assertRefused("{" + fields + "}", path, kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"status_code\":1000,\"data\":[]' | /timestamp | REQUIRED",
                "'\"status_code\":1000,\"data\":[],\"timestamp\":\"now\"' | /timestamp | FORMAT",
                "'\"status_code\":1000,\"data\":[],\"timestamp\":null' | /timestamp | TYPE",
                "'\"status_code\":\"1000\",\"data\":[],\"timestamp\":\"2026-01-31T10:00:00Z\"' | /status_code | TYPE",
                "'\"status_code\":[1000],\"data\":[],\"timestamp\":\"2026-01-31T10:00:00Z\"' | /status_code | TYPE",
                "'\"status_code\":1000,\"timestamp\":\"2026-01-31T10:00:00Z\",\"data\":{\"language\":\"en\",\"text\":\"x\"}'"
                        + " | /data | TYPE",
            })
    void readsWhatIsThereWhereNothingDependsOnTheRest(String fields, String path, ViolationKind kind) {
        byte[] utf8 = ("\ufeff{" + fields + "}").getBytes(StandardCharsets.UTF_8);
        Decoded<OcpiResponse<List<DisplayText>>> decoded =
                responses.decode(ResponseType.list(OcpiTypes.DISPLAY_TEXT), utf8);
        assertThat(decoded.orThrow().statusCode().value()).isEqualTo(1000);
        assertThat(((Decoded.Valid<OcpiResponse<List<DisplayText>>>) decoded).tolerated())
                .extracting(Violation::path, Violation::kind)
                .containsExactly(tuple("", ViolationKind.FRAME), tuple(path, kind));
    }

    private void assertRefused(String body, String path, ViolationKind kind) {
        byte[] utf8 = body.getBytes(StandardCharsets.UTF_8);
        ResponseStream<DisplayText> stream = responses.stream(OcpiTypes.DISPLAY_TEXT, new ByteArrayInputStream(utf8));
        assertThat(stream.hasNext()).isFalse();
        for (Decoded<?> decoded : List.of(
                responses.decode(ResponseType.list(OcpiTypes.DISPLAY_TEXT), utf8),
                responses.decode(ResponseType.nothing(), body),
                stream.response())) {
            assertThat(decoded).isInstanceOf(Decoded.Invalid.class);
            assertThat(((Decoded.Invalid<?>) decoded).violations())
                    .extracting(Violation::path, Violation::kind)
                    .containsExactly(tuple(path, kind));
        }
    }
}
