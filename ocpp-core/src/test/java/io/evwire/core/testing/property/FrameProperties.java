// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evwire.core.json.Limits;
import io.evwire.core.testing.GeneratedType;
import io.evwire.core.testing.OcppModuleUnderTest;
import io.evwire.core.testing.fault.FaultSite;
import io.evwire.core.testing.fault.FaultSites;
import io.evwire.core.testing.fault.Planted;
import io.evwire.core.testing.generation.FrameArbitraries;
import io.evwire.core.testing.generation.RecordArbitraries;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.CallResult;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.InvalidMessageException;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.rpc.OcppPayload;
import io.evwire.ocpp.rpc.Send;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Frames survive the way through text, as a string and as UTF-8, for every message. */
public abstract class FrameProperties {

    private static final int TRIES_A_SITE = 2;

    private final OcppModuleUnderTest module;
    private final OcppCodec codec;
    private final RecordArbitraries records = new RecordArbitraries();

    protected FrameProperties(OcppModuleUnderTest module) {
        this.module = module;
        // A list of a thousand elements, one of the faults, makes a document longer than the default allows.
        this.codec = module.codec().withLimits(Limits.DEFAULT.withMaxDocumentLength(1 << 24));
    }

    @TestFactory
    public Stream<DynamicTest> decodingWhatWasEncodedGivesTheSameFrame() {
        return EachType.of(
                module.messages(),
                type -> framesOf(type).check(frame -> {
                    String text = codec.encode(frame);
                    Decoded.Valid same = new Decoded.Valid(frame, List.of());
                    assertThat(decode(text, frame)).isEqualTo(same);
                    assertThat(decode(text.getBytes(StandardCharsets.UTF_8), frame))
                            .isEqualTo(same);
                }));
    }

    @TestFactory
    public Stream<DynamicTest> encodingWhatWasDecodedGivesTheSameText() {
        return EachType.of(
                module.messages(),
                type -> framesOf(type).check(frame -> {
                    String text = codec.encode(frame);
                    Frame decoded = decode(text, frame).orThrow();
                    assertThat(codec.encode(decoded)).isEqualTo(text);
                    assertThat(new String(codec.encodeToBytes(decoded), StandardCharsets.UTF_8))
                            .isEqualTo(text);
                }));
    }

    @TestFactory
    public Stream<DynamicTest> aValidMessageHasNoFault() {
        return EachType.of(
                module.messages(),
                type -> framesOf(type)
                        .check(frame ->
                                assertThat(codec.validate(payload(frame))).isEmpty()));
    }

    @TestFactory
    public Stream<DynamicTest> aMessageWithAFaultIsNeitherWrittenNorAccepted() {
        return EachType.of(module.messages(), this::aMessageWithAFaultIsNeitherWrittenNorAccepted);
    }

    private <T extends OcppPayload> void aMessageWithAFaultIsNeitherWrittenNorAccepted(GeneratedType<T> type) {
        OcppCodec writesAll = codec.withTolerance(Tolerance.SALVAGE);
        for (FaultSite site : FaultSites.of(type.type())) {
            Arbitrary<Frame> frames = FrameArbitraries.carrying(
                    site.planted(ValuePool.of(type.type()), records).map(Planted::value));
            new Tries<>(type.name(), frames, writesAll::encode)
                    .variant(site.toString())
                    .tries(TRIES_A_SITE)
                    .check(frame -> {
                        List<Violation> faults = codec.validate(payload(frame));
                        assertThat(faults).singleElement().returns(site.kind(), Violation::kind);
                        assertThatExceptionOfType(InvalidMessageException.class)
                                .isThrownBy(() -> codec.encode(frame))
                                .returns(faults, InvalidMessageException::violations);
                        assertThatExceptionOfType(InvalidMessageException.class)
                                .isThrownBy(() -> codec.encodeToBytes(frame))
                                .returns(faults, InvalidMessageException::violations);
                        if (site.kind() == ViolationKind.ENUM) {
                            // An unrecognized constant has no text, however lenient the codec is.
                            assertThatExceptionOfType(InvalidMessageException.class)
                                    .isThrownBy(() -> writesAll.encode(frame))
                                    .returns(faults, InvalidMessageException::violations);
                        } else {
                            assertThat(decode(writesAll.encode(frame), frame))
                                    .isInstanceOfSatisfying(
                                            Decoded.Invalid.class,
                                            refused -> assertThat(refused.violations())
                                                    .isEqualTo(faults));
                        }
                    });
        }
    }

    @Test
    public void callErrorsSurviveWhateverTheySay() {
        new Tries<>("CALLERROR", FrameArbitraries.callErrors(), codec::encode)
                .tries(1_000)
                .check(frame -> {
                    String text = codec.encode(frame);
                    assertThat(codec.decode(text, id -> id.equals(frame.messageId()) ? "Heartbeat" : null))
                            .isEqualTo(new Decoded.Valid(frame, List.of()));
                    assertThat(new String(codec.encodeToBytes(frame), StandardCharsets.UTF_8))
                            .isEqualTo(text);
                });
    }

    private Tries<Frame> framesOf(GeneratedType<? extends OcppPayload> type) {
        return new Tries<>(type.name(), FrameArbitraries.carrying(ValuePool.of(type.type())), codec::encode);
    }

    private Decoded decode(String text, Frame frame) {
        return codec.decode(
                text, id -> id.equals(frame.messageId()) ? payload(frame).actionName() : null);
    }

    private Decoded decode(byte[] utf8, Frame frame) {
        return codec.decode(
                utf8, id -> id.equals(frame.messageId()) ? payload(frame).actionName() : null);
    }

    private static OcppPayload payload(Frame frame) {
        if (frame instanceof Call call) {
            return call.payload();
        }
        return frame instanceof CallResult result ? result.payload() : ((Send) frame).payload();
    }
}
