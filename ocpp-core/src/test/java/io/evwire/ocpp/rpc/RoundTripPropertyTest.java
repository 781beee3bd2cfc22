// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.Codecs.V201;
import static io.evwire.ocpp.rpc.DecodedAssert.assertThatDecoding;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Messages of the test protocol, valid and not, through encoding and decoding. */
class RoundTripPropertyTest {

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void decodingWhatWasEncodedGivesTheSameMessage(@ForAll("valid") SurveyRequest request) {
        Call call = new Call("c1", request);
        String text = V201.encode(call);

        assertThat(V201.validate(request)).isEmpty();
        assertThat(new String(V201.encodeToBytes(call), UTF_8)).isEqualTo(text);
        assertThatDecoding(V201, text).isValidWith(call);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void decodingFindsWhatEncodingRefuses(@ForAll("perhapsInvalid") SurveyRequest request) {
        String text = V201.withTolerance(Tolerance.SALVAGE).encode(new Call("c1", request));
        Decoded decoded = V201.decode(text);

        List<Violation> found = decoded instanceof Decoded.Invalid invalid ? invalid.violations() : List.of();
        assertThat(V201.validate(request)).as(text).isEqualTo(found);
    }

    @Provide
    Arbitrary<SurveyRequest> valid() {
        return requests(false);
    }

    @Provide
    Arbitrary<SurveyRequest> perhapsInvalid() {
        return requests(true);
    }

    /** Requests within every limit of the schema, or requests of which many are somewhat beyond. */
    private static Arbitrary<SurveyRequest> requests(boolean beyond) {
        int nameLength = beyond ? 9 : 8;
        Arbitrary<ModeEnum> modes = Arbitraries.of(ModeEnum.ECO, ModeEnum.FAST, ModeEnum.FAST_EXPORT, ModeEnum.L1_L2);

        return Builders.withBuilder(SurveyRequest::builder)
                .use(texts(beyond ? 23 : 20))
                .in(SurveyRequest.Builder::id)
                .use(texts(200).injectNull(0.3))
                .in(SurveyRequest.Builder::comment)
                .use(modes)
                .in(SurveyRequest.Builder::mode)
                .use(modes.list().ofMaxSize(beyond ? 4 : 2))
                .in(SurveyRequest.Builder::modes)
                .use(dateTimes())
                .in(SurveyRequest.Builder::since)
                .use(dateTimes().injectNull(0.3))
                .in(SurveyRequest.Builder::until)
                .use(Arbitraries.bigDecimals()
                        .between(BigDecimal.valueOf(beyond ? -100 : 0), BigDecimal.valueOf(beyond ? 1100 : 1000))
                        .ofScale(2))
                .in(SurveyRequest.Builder::power)
                .use(decimals(6).injectNull(0.3))
                .in(SurveyRequest.Builder::factor)
                .use(integers(beyond ? -9 : 0, beyond ? 109 : 100))
                .in(SurveyRequest.Builder::count)
                .use(integers(Integer.MIN_VALUE, Integer.MAX_VALUE).injectNull(0.3))
                .in(SurveyRequest.Builder::delta)
                .use(integers(beyond ? -7 : -5, beyond ? 7 : 5).injectNull(0.3))
                .in(SurveyRequest.Builder::limit)
                .use(Arbitraries.of(true, false))
                .in(SurveyRequest.Builder::active)
                .use(Arbitraries.of(true, false).injectNull(0.3))
                .in(SurveyRequest.Builder::hidden)
                .use(parts(nameLength).injectNull(0.3))
                .in(SurveyRequest.Builder::main)
                .use(parts(nameLength).list().ofMinSize(beyond ? 0 : 1).ofMaxSize(beyond ? 6 : 4))
                .in(SurveyRequest.Builder::parts)
                .use(texts(beyond ? 8 : 6).list().ofMaxSize(5))
                .in(SurveyRequest.Builder::tags)
                .use(levels(beyond))
                .in(SurveyRequest.Builder::levels)
                .use(Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.TEN)
                        .list()
                        .ofMaxSize(4))
                .in(SurveyRequest.Builder::readings)
                .use(freeJson().injectNull(0.3))
                .in(SurveyRequest.Builder::data)
                .use(customData().injectNull(0.3))
                .in(SurveyRequest.Builder::customData)
                .build(SurveyRequest.Builder::build);
    }

    private static Arbitrary<Integer> integers(int min, int max) {
        return Arbitraries.integers().between(min, max);
    }

    private static Arbitrary<BigDecimal> decimals(int scale) {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e20"), new BigDecimal("1e20"))
                .ofScale(scale);
    }

    private static Arbitrary<List<Integer>> levels(boolean beyond) {
        return beyond
                ? integers(-2, 10).list().ofMaxSize(5)
                : Arbitraries.oneOf(
                        Arbitraries.just(List.of()),
                        integers(-1, 9).list().ofMinSize(2).ofMaxSize(3));
    }

    private static Arbitrary<Part> parts(int nameLength) {
        Arbitrary<Integer> sizes = Arbitraries.integers().injectNull(0.3);
        Arbitrary<Part> spares = Combinators.combine(texts(nameLength), sizes)
                .as((name, size) -> new Part(name, size, null))
                .injectNull(0.5);
        return Combinators.combine(texts(nameLength), sizes, spares).as(Part::new);
    }

    private static Arbitrary<CustomData> customData() {
        return Combinators.combine(texts(255), members().filter(members -> !members.containsKey("vendorId")))
                .as(CustomData::new);
    }

    private static Arbitrary<Map<String, @Nullable Object>> members() {
        return Combinators.combine(
                        texts(12).list().ofMaxSize(3),
                        freeJson().injectNull(0.2).list().ofSize(3))
                .as((names, values) -> {
                    Map<String, @Nullable Object> members = new LinkedHashMap<>();
                    for (int i = 0; i < names.size(); i++) {
                        members.put(names.get(i), values.get(i));
                    }
                    return members;
                });
    }

    private static Arbitrary<Object> freeJson() {
        Arbitrary<Object> leaves = Arbitraries.oneOf(
                texts(10).map(text -> text),
                decimals(5).map(number -> number),
                Arbitraries.longs().map(number -> number),
                Arbitraries.doubles().between(-1e9, 1e9).map(number -> number),
                Arbitraries.of(true, false).map(bool -> bool));
        Arbitrary<Object> lists = leaves.injectNull(0.2).list().ofMaxSize(3).map(list -> list);
        Arbitrary<Object> maps =
                Combinators.combine(texts(5), lists).as((name, list) -> Map.of(name, list, name + "2", Map.of()));
        return Arbitraries.oneOf(leaves, lists, maps, maps.list().ofMaxSize(2).map(list -> list));
    }

    /** Any text of so many characters at most, from every length of UTF-8 and with what JSON escapes. */
    private static Arbitrary<String> texts(int maxLength) {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 0x7f),
                        Arbitraries.integers().between(0x80, 0xd7ff),
                        Arbitraries.integers().between(0xe000, 0x10ffff))
                .list()
                .ofMaxSize(maxLength)
                .map(codePoints -> codePoints.stream().map(Character::toString).collect(Collectors.joining()));
    }

    private static Arbitrary<OffsetDateTime> dateTimes() {
        Arbitrary<Long> seconds = Arbitraries.longs().between(-62_167_000_000L, 253_402_000_000L);
        Arbitrary<Integer> nanos = Arbitraries.integers().between(0, 999_999_999);
        Arbitrary<Integer> offsets = Arbitraries.integers().between(-18 * 60, 18 * 60);
        return Combinators.combine(seconds, nanos, offsets)
                .as((second, nano, minutes) ->
                        Instant.ofEpochSecond(second, nano).atOffset(ZoneOffset.ofTotalSeconds(minutes * 60)))
                .filter(value -> value.getYear() >= 0 && value.getYear() <= 9999);
    }
}
