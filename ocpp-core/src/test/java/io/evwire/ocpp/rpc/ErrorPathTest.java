// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.CallErrorCode.INTERNAL_ERROR;
import static io.evwire.ocpp.rpc.Codecs.V21;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A frame is refused in the block that handles an exception: nothing there may throw another. */
class ErrorPathTest {

    private static final Call CALL = new Call("c1", new PingRequest(null));
    private static final CallResult RESULT = new CallResult("c1", new PingResponse());

    @ParameterizedTest
    @CsvSource({"'',''", "why,why", "a\ud800,a\ufffd", "\udc00b,\ufffdb", "'a\nb','a\nb'"})
    @DisplayName("Part 4 §4.2.3 the errorDescription is any text that can be sent")
    void takesAnyDescription(String given, String sent) {
        assertThat(CALL.error(INTERNAL_ERROR, given)).isEqualTo(new CallError("c1", "InternalError", sent, Map.of()));
        assertThat(RESULT.error(INTERNAL_ERROR, given))
                .isEqualTo(new CallResultError("c1", "InternalError", sent, Map.of()));
    }

    @Test
    void readsNoDescriptionAsNothingToSay() {
        assertThat(CALL.error(INTERNAL_ERROR, null).errorDescription()).isEmpty();
        assertThat(RESULT.error(INTERNAL_ERROR, null).errorDescription()).isEmpty();
        assertThat(CALL.error(INTERNAL_ERROR, null, null).errorDetails()).isEmpty();
    }

    @Test
    @DisplayName("Part 4 §4.2.3 the errorDescription has at most 255 characters, none of them halved")
    void cutsAnOverlongDescription() {
        assertThat(CALL.error(INTERNAL_ERROR, "x".repeat(300)).errorDescription())
                .isEqualTo("x".repeat(255));
        assertThat(RESULT.error(INTERNAL_ERROR, "x".repeat(256)).errorDescription())
                .isEqualTo("x".repeat(255));
        assertThat(CALL.error(INTERNAL_ERROR, "x".repeat(255)).errorDescription())
                .isEqualTo("x".repeat(255));
        assertThat(CALL.error(INTERNAL_ERROR, "😀".repeat(300)).errorDescription())
                .isEqualTo("😀".repeat(255));
        assertThat(CALL.error(INTERNAL_ERROR, "x" + "😀".repeat(300)).errorDescription())
                .isEqualTo("x" + "😀".repeat(254));
    }

    @Test
    void keepsDetailsThatAreFreeJson() {
        Map<String, @Nullable Object> details = new LinkedHashMap<>();
        details.put("count", 3);
        details.put("ratio", 0.5);
        details.put("none", null);
        details.put("list", List.of(true, "a", Map.of("b", new BigDecimal("1.50"))));

        assertThat(V21.encode(CALL.error(INTERNAL_ERROR, "why", details)))
                .isEqualTo("[4,\"c1\",\"InternalError\",\"why\","
                        + "{\"count\":3,\"ratio\":0.5,\"none\":null,\"list\":[true,\"a\",{\"b\":1.50}]}]");
        assertThat(V21.encode(RESULT.error(INTERNAL_ERROR, "why", Map.of("a", 1))))
                .isEqualTo("[5,\"c1\",\"InternalError\",\"why\",{\"a\":1}]");
    }

    @Test
    void givesTheTextOfWhatJsonCannotHold() {
        UUID uuid = UUID.fromString("3f2b7c9e-0000-4000-8000-000000000000");
        assertThat(details("exception", new IllegalStateException("no power")))
                .isEqualTo("java.lang.IllegalStateException: no power");
        assertThat(details("uuid", uuid)).isEqualTo(uuid.toString());
        assertThat(details("nan", Double.NaN)).isEqualTo("NaN");
        assertThat(details("huge", new BigDecimal("1e99"))).isEqualTo("1E+99");
        assertThat(details("tiny", new BigDecimal("1e-99"))).isEqualTo("1E-99");
        assertThat(details("set", Set.of("a"))).isEqualTo(List.of("a"));
        assertThat(details("array", new int[] {1, 2})).isEqualTo(List.of(new BigDecimal(1), new BigDecimal(2)));
        assertThat(details("lone", "a\ud800")).isEqualTo("a\ufffd");
        assertThat(details("unspeakable", new Unspeakable())).isEqualTo(Unspeakable.class.getName());
    }

    @Test
    void canBeSentWhateverTheDetailsAre() {
        Map<Object, Object> cyclic = new HashMap<>();
        cyclic.put("self", cyclic);
        List<Object> cyclicList = new ArrayList<>();
        cyclicList.add(cyclicList);
        Object deep = "x";
        for (int i = 0; i < 100_000; i++) {
            deep = List.of(deep);
        }
        Map<Object, Object> oddNames = new HashMap<>();
        oddNames.put(null, 1);
        oddNames.put(7, 2);
        oddNames.put("\ud800", 3);
        oddNames.put("é".repeat(5_000), 4);
        List<@Nullable Object> hostile = Arrays.asList(
                null,
                cyclic,
                cyclicList,
                deep,
                oddNames,
                "\u0000".repeat(5_000_000),
                Collections.nCopies(1_000_000, "x"),
                new long[100_000],
                Collections.nCopies(50, "😀".repeat(40_000)));

        for (Object one : hostile) {
            Map<String, @Nullable Object> details = Collections.singletonMap("a", one);
            for (Frame error :
                    List.of(CALL.error(INTERNAL_ERROR, "why", details), RESULT.error(INTERNAL_ERROR, "why", details))) {
                PendingCalls pending = PendingCalls.of(id -> "Ping", id -> true);
                assertThat(V21.decode(V21.encodeToBytes(error), pending).orThrow())
                        .isEqualTo(error);
                assertThat(V21.encode(error).getBytes(UTF_8)).hasSizeLessThan(1 << 20);
            }
        }
    }

    private static @Nullable Object details(String name, Object value) {
        return CALL.error(INTERNAL_ERROR, "why", Map.of(name, value))
                .errorDetails()
                .get(name);
    }

    /** What has no text. */
    private static final class Unspeakable {

        @Override
        public String toString() {
            throw new UnsupportedOperationException();
        }
    }
}
