// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evwire.core.runtime.ObjectCodec;
import io.evwire.core.runtime.ValueReader;
import io.evwire.core.runtime.ValueWriter;
import io.evwire.core.violation.Place;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Should reading fail in a way that nobody foresaw, the peer gets an answer, the caller a value, and it is counted. */
class LastGuardTest {

    private static final String CALL = "[2,\"id\",\"Ping\",{\"note\":\"n\"}]";
    private static final String INNOCENT = "[2,\"id\",\"Other\",{\"note\":\"n\"}]";

    private static final Violation DEFECT = new Violation(
            "", ViolationKind.INTERNAL, "reading failed with IllegalStateException, which is a defect of this library");

    @Test
    void aDefectIsAnsweredWithInternalErrorAndCounted() {
        OcppCodec codec = failingWith(Integer.MAX_VALUE, IllegalStateException::new);
        assertIsAnswered(codec.decode(CALL));
        assertIsAnswered(codec.decode(utf8(CALL)));
        assertThat(codec.unforeseenFailures()).isPositive();
    }

    @Test
    void anExhaustedStackIsADefectToo() {
        OcppCodec codec = failingWith(Integer.MAX_VALUE, StackOverflowError::new);
        assertThat(codec.decode(utf8(CALL)))
                .isInstanceOfSatisfying(
                        Decoded.Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::kind)
                                .containsExactly(ViolationKind.INTERNAL));
    }

    @Test
    void aMessageThatIsReadAtTheSecondAttemptIsValidAndCounted() {
        OcppCodec codec = failingWith(1, IllegalStateException::new);
        assertThat(codec.decode(utf8(CALL))).isInstanceOf(Decoded.Valid.class);
        assertThat(codec.unforeseenFailures()).isEqualTo(1);
    }

    @Test
    void aDefectChangesNothingForTheNextMessage() {
        OcppCodec codec = failingWith(Integer.MAX_VALUE, IllegalStateException::new);
        codec.decode(CALL);
        codec.decode(utf8(CALL));
        long counted = codec.unforeseenFailures();
        assertThat(codec.decode(INNOCENT)).isInstanceOf(Decoded.Valid.class);
        assertThat(codec.decode(utf8(INNOCENT))).isInstanceOf(Decoded.Valid.class);
        assertThat(codec.unforeseenFailures()).isEqualTo(counted);
    }

    @Test
    void aPayloadAloneIsGuardedAsWell() {
        PayloadCodec<? extends OcppPayload> codec =
                failingWith(Integer.MAX_VALUE, IllegalStateException::new).payload(MessageType.CALL, "Ping");
        assertThat(codec.decode("{}")).isEqualTo(new DecodedPayload.Invalid<>(List.of(DEFECT), false));
        assertThat(codec.unforeseenFailures()).isPositive();
    }

    @Test
    void anErrorOfTheVirtualMachineIsPassedOn() {
        OcppCodec codec = failingWith(1, () -> new OutOfMemoryError("none left"));
        assertThatThrownBy(() -> codec.decode(CALL)).isInstanceOf(OutOfMemoryError.class);
    }

    private static void assertIsAnswered(Decoded decoded) {
        assertThat(decoded).isInstanceOfSatisfying(Decoded.Invalid.class, invalid -> {
            assertThat(invalid.violations()).containsExactly(DEFECT.in(Place.FRAME));
            assertThat(invalid.messageId()).isEqualTo("id");
            assertThat(invalid.reply()).isInstanceOfSatisfying(CallError.class, error -> {
                assertThat(error.messageId()).isEqualTo("id");
                assertThat(error.errorCode()).isEqualTo("InternalError");
            });
        });
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A codec that fails so many times to read a Ping, and reads every other action as one. */
    private static OcppCodec failingWith(int times, Supplier<Throwable> failure) {
        FailingCodec failing = new FailingCodec(times, failure);
        return new OcppCodec(Codecs.OCPP_201, new MessageCodecs() {
            @Override
            public ObjectCodec<? extends OcppRequest<?>> request(String action) {
                return action.equals("Ping") ? failing : PingRequest.CODEC;
            }

            @Override
            public @Nullable ObjectCodec<? extends OcppResponse> response(String action) {
                return null;
            }

            @Override
            public @Nullable ObjectCodec<? extends OcppSend> send(String action) {
                return null;
            }
        });
    }

    private static final class FailingCodec extends ObjectCodec<PingRequest> {

        private int left;
        private final Supplier<Throwable> failure;

        FailingCodec(int times, Supplier<Throwable> failure) {
            this.left = times;
            this.failure = failure;
        }

        @Override
        public Class<PingRequest> type() {
            return PingRequest.class;
        }

        @Override
        public @Nullable PingRequest read(ValueReader in) {
            if (left-- > 0) {
                throw thrown(failure.get());
            }
            return PingRequest.CODEC.read(in);
        }

        private static RuntimeException thrown(Throwable failure) {
            if (failure instanceof Error error) {
                throw error;
            }
            return (RuntimeException) failure;
        }

        @Override
        public void write(PingRequest value, ValueWriter out) {
            PingRequest.CODEC.write(value, out);
        }
    }
}
