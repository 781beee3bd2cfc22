// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.json.Limits;
import io.evwire.core.testing.GeneratedType;
import io.evwire.core.testing.OcppModuleUnderTest;
import io.evwire.core.testing.generation.FrameArbitraries;
import io.evwire.core.testing.hostile.Mutation;
import io.evwire.core.text.Surrogates;
import io.evwire.core.violation.Tolerance;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.ExactDecoding;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.rpc.OcppPayload;
import io.evwire.ocpp.rpc.PendingCalls;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever becomes of a valid frame on its way, decoding gives a frame or says what is wrong, and what it says to
 * answer is a valid frame itself.
 */
public abstract class HostileInputProperties {

    private static final int TRIES_A_MUTATION = 15;

    private final OcppModuleUnderTest module;
    private final OcppCodec codec;
    private final OcppCodec lenient;
    private final OcppCodec wide;

    protected HostileInputProperties(OcppModuleUnderTest module) {
        this.module = module;
        this.codec = module.codec();
        this.lenient = codec.withTolerance(Tolerance.SALVAGE);
        // Full lists of long texts make a document longer than the default allows to read.
        this.wide = codec.withLimits(Limits.DEFAULT.withMaxDocumentLength(1 << 24));
    }

    @TestFactory
    public Stream<DynamicTest> aSpoiledFrameIsDecodedOrRefusedWithAValidReply() {
        return EachType.of(module.messages(), this::aSpoiledFrameIsDecodedOrRefusedWithAValidReply);
    }

    private void aSpoiledFrameIsDecodedOrRefusedWithAValidReply(GeneratedType<? extends OcppPayload> type) {
        PendingCalls pending = pendingFor(type);
        for (Mutation mutation : Mutation.values()) {
            new Tries<>(type.name(), spoiled(type, mutation), utf8 -> new String(utf8, StandardCharsets.ISO_8859_1))
                    .variant(mutation.name())
                    .tries(TRIES_A_MUTATION)
                    .check(utf8 -> {
                        assertIsSound(codec.decode(utf8, pending), pending);
                        assertIsSound(codec.decode(new String(utf8, StandardCharsets.UTF_8), pending), pending);
                        assertIsSound(codec.decode(new String(utf8, StandardCharsets.ISO_8859_1), pending), pending);
                        assertIsSound(lenient.decode(utf8, pending), pending);
                        ExactDecoding.assertIsThatOf(codec, utf8, pending);
                        ExactDecoding.assertIsThatOf(codec, new String(utf8, StandardCharsets.UTF_8), pending);
                    });
        }
    }

    private void assertIsSound(Decoded decoded, PendingCalls pending) {
        if (decoded instanceof Decoded.Valid valid && valid.tolerated().isEmpty()) {
            assertCanBeSent(valid.frame(), pending);
        } else if (decoded instanceof Decoded.Invalid invalid) {
            assertThat(invalid.violations()).isNotEmpty();
            if (invalid.reply() != null) {
                assertCanBeSent(invalid.reply(), PendingCalls.of(id -> "Heartbeat", id -> true));
            }
        } else if (decoded instanceof Decoded.Ignored ignored) {
            assertThat(ignored.reason()).isNotEmpty();
        }
    }

    private void assertCanBeSent(Frame frame, PendingCalls pending) {
        Decoded.Valid same = new Decoded.Valid(frame, List.of());
        String text = codec.encode(frame);
        assertThat(Surrogates.hasLone(text)).as("no UTF-8: %s", text).isFalse();
        assertThat(codec.decode(text, pending)).isEqualTo(same);
        assertThat(codec.decode(codec.encodeToBytes(frame), pending)).isEqualTo(same);
    }

    private Arbitrary<byte[]> spoiled(GeneratedType<? extends OcppPayload> type, Mutation mutation) {
        return Combinators.combine(FrameArbitraries.carrying(ValuePool.of(type.type())), Arbitraries.integers())
                .as((frame, salt) -> mutation.of(wide.encode(frame), new Random(salt)))
                .withoutEdgeCases();
    }

    /** Every response is awaited: one that cannot be correlated would not be looked at. */
    private static PendingCalls pendingFor(GeneratedType<? extends OcppPayload> type) {
        String name = type.schema().typeName();
        return id -> name.replaceAll("(Request|Response)$", "");
    }
}
