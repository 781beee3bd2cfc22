// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.Codecs.PENDING;
import static io.evwire.ocpp.rpc.Codecs.V201;
import static io.evwire.ocpp.rpc.Codecs.V21;
import static io.evwire.ocpp.rpc.DecodedAssert.outcome;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.json.Limits;
import io.evwire.core.testing.hostile.CollidingNames;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Property names made to collide in the tokenizer's tables: one peer's frames never change what another's are. */
class HostileNamesTest {

    private static final int MORE_THAN_THE_TABLES_TAKE = 310;

    /** Frames of other peers: property names known and unknown, in both alphabets of the tokenizer, valid and not. */
    private static final List<String> INNOCENT = List.of(
            Payload.full().call(),
            Payload.minimal().call(),
            Payload.minimal().with("data", "{\"größe\":1,\"Ä\":{\"b\":[]}}").call(),
            Payload.minimal()
                    .with("customData", "{\"vendorId\":\"v\",\"firmwareBuild\":{\"nested\":1}}")
                    .call(),
            Payload.minimal().with("unheardOf", "1").without("count").call(),
            "[4,\"p1\",\"GenericError\",\"\",{\"reason\":{\"more\":[]}}]",
            "[2,\"c1\",\"Unheard\",{\"some\":{\"thing\":1}}]");

    @ParameterizedTest
    @EnumSource
    void haveTheirOwnVerdictAsBytesAndAsText(CollidingNames names) {
        for (int count : new int[] {10, 100, MORE_THAN_THE_TABLES_TAKE, 2_000}) {
            String hostile =
                    Payload.minimal().with("data", names.object(count, 1)).call();

            assertThat(outcome(V201.decode(hostile)))
                    .isEqualTo(outcome(V201.decode(hostile.getBytes(UTF_8))))
                    .matches(outcome -> outcome.toString().startsWith("[Call["), "valid");
        }
    }

    @ParameterizedTest
    @EnumSource
    void changeNoVerdictOnTheFramesOfOthers(CollidingNames names) {
        List<String> alone = outcomes(V21.withLimits(Limits.DEFAULT)).toList();
        OcppCodec shared = V21.withLimits(Limits.DEFAULT);
        for (int salt = 0; salt < 40; salt++) {
            for (String hostile : hostile(names, salt)) {
                shared.decode(hostile, PENDING);
                shared.decode(hostile.getBytes(UTF_8), PENDING);
            }
            assertThat(outcomes(shared)).containsExactlyElementsOf(alone);
        }
        assertThat(shared.unforeseenFailures()).isZero();
    }

    private static Stream<String> outcomes(OcppCodec codec) {
        return INNOCENT.stream()
                .flatMap(frame -> Stream.of(codec.decode(frame, PENDING), codec.decode(frame.getBytes(UTF_8), PENDING)))
                .map(decoded -> outcome(decoded).toString());
    }

    private static List<String> hostile(CollidingNames names, int salt) {
        String object = names.object(MORE_THAN_THE_TABLES_TAKE, salt);
        String open = object.substring(0, object.length() - 1);
        return List.of(
                Payload.minimal().with("data", object).call(),
                Payload.minimal().with("customData", object).call(),
                Payload.minimal().with("x", object).call(),
                "[2,\"c1\",\"Survey\"," + object + "]",
                "[2,\"c1\",\"Unheard\"," + object + "]",
                "[3,\"nobody\"," + object + "]",
                "[4,\"p1\",\"GenericError\",\"\"," + object + "]",
                "[7,\"c1\"," + object + "]",
                object,
                // Broken off, in the middle of the payload.
                "[2,\"c1\",\"Survey\",{\"data\":" + open);
    }
}
