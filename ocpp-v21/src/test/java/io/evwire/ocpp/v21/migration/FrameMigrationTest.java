// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evwire.core.testing.generation.RecordArbitraries;
import io.evwire.ocpp.migration.MigrationPolicy;
import io.evwire.ocpp.migration.MigrationResult;
import io.evwire.ocpp.migration.MigrationResult.Migrated;
import io.evwire.ocpp.migration.MigrationResult.NotMigratable;
import io.evwire.ocpp.rpc.Action;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.CallError;
import io.evwire.ocpp.rpc.CallResultError;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.MessageType;
import io.evwire.ocpp.rpc.OcppPayload;
import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppSend;
import io.evwire.ocpp.rpc.Send;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v21.Ocpp21;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FrameMigrationTest {

    @Test
    void copiesACallErrorAsItIs() {
        CallError error = new CallError("7", "NotImplemented", "no", Map.of("a", 1));

        assertThat(FrameMigration.toV21(error, MigrationPolicy.NONE)).isEqualTo(new Migrated<>(error, List.of()));
        assertThat(FrameMigration.toV201(error, MigrationPolicy.NONE)).isEqualTo(new Migrated<>(error, List.of()));
    }

    @Test
    void keepsTheMessageId() {
        Frame call = Ocpp201.codec().decode("[2,\"abc\",\"Heartbeat\",{}]").orThrow();

        assertThat(FrameMigration.toV21(call, MigrationPolicy.NONE).orThrow().messageId())
                .isEqualTo("abc");
    }

    @TestFactory
    Stream<DynamicTest> namesEachMessageThatIsNewAsNotMigratable() {
        List<Action> added = Ocpp21.actions().all().stream()
                .filter(action -> "2.1".equals(action.since()))
                .toList();
        assertThat(added).hasSize(27);
        return added.stream()
                .map(action -> DynamicTest.dynamicTest(action.name(), () -> {
                    MigrationResult<Frame> result = FrameMigration.toV201(frameOf(action), MigrationPolicy.LOSSY);

                    assertThat(result)
                            .isInstanceOfSatisfying(
                                    NotMigratable.class,
                                    none -> assertThat(none.reason()).isEqualTo(action.name() + " is new in OCPP 2.1"));
                }));
    }

    @Test
    void saysWhatOcpp201HasInstead() {
        Frame frame = Ocpp21.codec()
                .decode("[2,\"1\",\"ClosePeriodicEventStream\",{\"id\":3}]")
                .orThrow();

        assertThat(FrameMigration.toV201(frame, MigrationPolicy.NONE))
                .isEqualTo(new NotMigratable<>(
                        "ClosePeriodicEventStream is new in OCPP 2.1",
                        "ClearVariableMonitoring of the periodic monitor"));
    }

    @Test
    void doesNotBreakASignature() {
        Frame signed = Ocpp21.codec()
                .decode(
                        "[2,\"1\",\"Heartbeat-Signed\",{\"payload\":\"e30\",\"protected\":\"e30\",\"signature\":\"AA\"}]")
                .orThrow();

        assertThat(FrameMigration.toV201(signed, MigrationPolicy.LOSSY)).isInstanceOf(NotMigratable.class);
        assertThat(FrameMigration.toV21(signed, MigrationPolicy.LOSSY)).isInstanceOf(NotMigratable.class);
    }

    @Test
    void hasNothingInPlaceOfACallResultError() {
        CallResultError error = new CallResultError("7", "FormatViolation", "", Map.of());

        assertThat(FrameMigration.toV201(error, MigrationPolicy.LOSSY)).isInstanceOf(NotMigratable.class);
        assertThatThrownBy(() -> FrameMigration.toV21(error, MigrationPolicy.LOSSY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2.1");
    }

    @Test
    void refusesAPayloadOfTheWrongVersion() {
        Frame of21 = Ocpp21.codec().decode("[2,\"1\",\"Heartbeat\",{}]").orThrow();
        Frame newIn21 = Ocpp21.codec()
                .decode("[2,\"1\",\"ClosePeriodicEventStream\",{\"id\":3}]")
                .orThrow();
        Frame of201 = Ocpp201.codec().decode("[2,\"1\",\"Heartbeat\",{}]").orThrow();

        assertThatThrownBy(() -> FrameMigration.toV21(of21, MigrationPolicy.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FrameMigration.toV21(newIn21, MigrationPolicy.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FrameMigration.toV201(of201, MigrationPolicy.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Frame frameOf(Action action) {
        OcppPayload[] payload = new OcppPayload[1];
        JqwikSession.run(() ->
                payload[0] = new RecordArbitraries().of(action.requestType()).sample());
        return action.messageType() == MessageType.SEND
                ? new Send("1", (OcppSend) payload[0])
                : new Call("1", (OcppRequest<?>) payload[0]);
    }
}
