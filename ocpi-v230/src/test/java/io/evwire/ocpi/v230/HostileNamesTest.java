// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.json.Limits;
import io.evwire.core.testing.hostile.CollidingNames;
import io.evwire.ocpi.v230.http.OcpiResponse;
import io.evwire.ocpi.v230.http.ResponseCodec;
import io.evwire.ocpi.v230.http.ResponseStream;
import io.evwire.ocpi.v230.http.ResponseType;
import io.evwire.ocpi.v230.versions.Version;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Property names made to collide in the tokenizer's tables: one party's objects never change what another's are. */
class HostileNamesTest {

    private static final int MORE_THAN_THE_TABLES_TAKE = 310;

    private static final List<String> INNOCENT = List.of(
            "{\"version\":\"2.3.0\",\"url\":\"https://example.org/ocpi\"}",
            "{\"url\":\"https://example.org/ocpi\",\"version\":\"2.3.0\",\"größe\":{\"a\":[]}}",
            "{\"version\":1,\"unheardOf\":{\"a\":2}}");

    @ParameterizedTest
    @EnumSource
    void haveOneVerdictWhateverTheFormAndChangeNoOther(CollidingNames names) {
        OcpiCodec fresh = Ocpi230.codec().withLimits(Limits.DEFAULT);
        OcpiCodec shared = Ocpi230.codec().withLimits(Limits.DEFAULT);
        List<List<Object>> alone =
                INNOCENT.stream().map(text -> everyWay(fresh, text)).toList();

        for (int salt = 0; salt < 20; salt++) {
            String members = names.object(MORE_THAN_THE_TABLES_TAKE, salt);
            String version = "{\"version\":\"2.3.0\",\"url\":\"https://example.org/\",\"extra\":" + members + "}";
            assertThat(shared.decode(OcpiTypes.VERSION, version).isValid()).isTrue();
            everyWay(shared, version);
            everyWay(shared, members);
            everyWay(shared, version.substring(0, version.length() - 3));

            assertThat(INNOCENT.stream().map(text -> everyWay(shared, text)).toList())
                    .isEqualTo(alone);
        }
        assertThat(shared.unforeseenFailures()).isZero();
    }

    /** What becomes of an object by itself, in a list, in a stream and in a response; from bytes and from text. */
    private static List<Object> everyWay(OcpiCodec codec, String object) {
        String list = "[" + object + "]";
        String response = "{\"timestamp\":\"2026-01-31T10:00:00Z\",\"status_code\":1000,\"data\":" + list + "}";
        ResponseCodec responses = new ResponseCodec(codec);
        ResponseType<List<Version>> type = ResponseType.list(OcpiTypes.VERSION);
        Decoded<Version> one = codec.decode(OcpiTypes.VERSION, object);
        DecodedList<Version> many = codec.decodeList(OcpiTypes.VERSION, list);
        Decoded<OcpiResponse<List<Version>>> inResponse = responses.decode(type, response);

        assertThat(codec.decode(OcpiTypes.VERSION, object.getBytes(UTF_8))).isEqualTo(one);
        assertThat(codec.decodeList(OcpiTypes.VERSION, list.getBytes(UTF_8))).isEqualTo(many);
        assertThat(responses.decode(type, response.getBytes(UTF_8))).isEqualTo(inResponse);

        List<Object> ways = new ArrayList<>(List.of(one, many, inResponse));
        try (ElementStream<Version> stream =
                codec.stream(OcpiTypes.VERSION, new ByteArrayInputStream(list.getBytes(UTF_8)))) {
            stream.forEachRemaining(ways::add);
        }
        try (ResponseStream<Version> stream =
                responses.stream(OcpiTypes.VERSION, new ByteArrayInputStream(response.getBytes(UTF_8)))) {
            stream.forEachRemaining(ways::add);
            ways.add(stream.response());
        }
        return ways;
    }
}
