// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.endpoint.OcppEndpoint;
import io.evwire.ocpp.endpoint.OcppNode;
import io.evwire.ocpp.endpoint.Scheduler;
import io.evwire.ocpp.endpoint.Side;
import io.evwire.ocpp.v21.Ocpp21;
import io.evwire.ocpp.v21.enumeration.RegistrationStatusEnum;
import io.evwire.ocpp.v21.message.BootNotificationRequest;
import io.evwire.ocpp.v21.message.BootNotificationResponse;
import io.evwire.ocpp.v21.message.HeartbeatRequest;
import jakarta.websocket.CloseReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StationTest {

    private static final String BOOT =
            "[2,\"b\",\"BootNotification\",{\"chargingStation\":{\"model\":\"M\",\"vendorName\":\"V\"},\"reason\":\"PowerUp\"}]";
    private static final String HEARTBEAT = "[2,\"h\",\"Heartbeat\",{}]";

    @TempDir
    private Path folder;

    private String file(String... lines) throws IOException {
        return Files.write(folder.resolve("messages.ndjson"), List.of(lines)).toString();
    }

    /** What a station answers to the CALLs of a CSMS, in the order of their lines. */
    private String[] answersOf(String version, String... calls) throws IOException {
        String send = file(calls);
        try (LiveTool csms = LiveTool.csms("--send", send, "--format=json")) {
            Path boot = Files.writeString(folder.resolve("boot.ndjson"), BOOT);
            ToolRun station = ToolRun.of(
                    "station", "--url", csms.url(), "--id=CS-1", "--version", version, "--script", boot.toString());
            assertThat(station.status()).as(station.toString()).isZero();
            csms.stop();
            return csms.out()
                    .lines()
                    .filter(line -> line.contains("\"from\":\"station\"")
                            && line.matches(".*\"frame\":\"CALL(RESULT|ERROR)\".*"))
                    .map(line -> JsonTree.text(JsonTree.read(line), "message"))
                    .toArray(String[]::new);
        }
    }

    @Test
    void answersWhatACsmsAsks() throws IOException {
        String component = "\"component\":{\"name\":\"%s\"},\"variable\":{\"name\":\"%s\"}";
        assertThat(
                        answersOf(
                                "2.0.1",
                                "[2,\"1\",\"GetVariables\",{\"getVariableData\":[{"
                                        + component.formatted("EVSE", "Power") + "},{"
                                        + component.formatted("EVSE", "Colour") + "},{"
                                        + component.formatted("Roof", "Colour")
                                        + "},{\"attributeType\":\"MaxSet\"," + component.formatted("EVSE", "Power")
                                        + "}]}]",
                                "[2,\"2\",\"SetVariables\",{\"setVariableData\":[{\"attributeValue\":\"60\","
                                        + component.formatted("OCPPCommCtrlr", "HeartbeatInterval")
                                        + "},{\"attributeValue\":\"soon\","
                                        + component.formatted("OCPPCommCtrlr", "HeartbeatInterval")
                                        + "},{\"attributeValue\":\"x\","
                                        + component.formatted("ChargingStation", "Model") + "}]}]",
                                "[2,\"3\",\"RequestStopTransaction\",{\"transactionId\":\"none\"}]",
                                "[2,\"4\",\"RequestStartTransaction\",{\"idToken\":{\"idToken\":\"x\",\"type\":\"Central\"},\"remoteStartId\":1,\"evseId\":2}]",
                                "[2,\"5\",\"UnlockConnector\",{\"evseId\":7,\"connectorId\":1}]",
                                "[2,\"6\",\"TriggerMessage\",{\"requestedMessage\":\"LogStatusNotification\"}]",
                                "[2,\"7\",\"GetTransactionStatus\",{\"transactionId\":\"none\"}]",
                                "[2,\"8\",\"SendLocalList\",{\"versionNumber\":5,\"updateType\":\"Full\"}]",
                                "[2,\"9\",\"GetLocalListVersion\",{}]",
                                "[2,\"10\",\"ClearVariableMonitoring\",{\"id\":[3]}]",
                                "[2,\"11\",\"GetLog\",{\"logType\":\"SecurityLog\",\"requestId\":1,\"log\":{\"remoteLocation\":\"x\"}}]"))
                .containsExactly(
                        "[3,\"1\",{\"getVariableResult\":[{\"attributeStatus\":\"Accepted\",\"attributeValue\":\"22000\","
                                + component.formatted("EVSE", "Power") + "},{\"attributeStatus\":\"UnknownVariable\","
                                + component.formatted("EVSE", "Colour") + "},{\"attributeStatus\":\"UnknownComponent\","
                                + component.formatted("Roof", "Colour")
                                + "},{\"attributeStatus\":\"NotSupportedAttributeType\",\"attributeType\":\"MaxSet\","
                                + component.formatted("EVSE", "Power") + "}]}]",
                        "[3,\"2\",{\"setVariableResult\":[{\"attributeStatus\":\"Accepted\","
                                + component.formatted("OCPPCommCtrlr", "HeartbeatInterval")
                                + "},{\"attributeStatus\":\"Rejected\","
                                + component.formatted("OCPPCommCtrlr", "HeartbeatInterval")
                                + "},{\"attributeStatus\":\"Rejected\","
                                + component.formatted("ChargingStation", "Model") + "}]}]",
                        "[3,\"3\",{\"status\":\"Rejected\"}]",
                        "[3,\"4\",{\"status\":\"Rejected\"}]",
                        "[3,\"5\",{\"status\":\"UnknownConnector\"}]",
                        "[3,\"6\",{\"status\":\"NotImplemented\"}]",
                        "[3,\"7\",{\"ongoingIndicator\":false,\"messagesInQueue\":false}]",
                        "[3,\"8\",{\"status\":\"Accepted\"}]",
                        "[3,\"9\",{\"versionNumber\":5}]",
                        "[3,\"10\",{\"clearMonitoringResult\":[{\"status\":\"NotFound\",\"id\":3}]}]",
                        "[3,\"11\",{\"status\":\"Rejected\"}]");
    }

    @Test
    void doesNotSupportTheRest() throws IOException {
        assertThat(answersOf("2.1", "[2,\"1\",\"GetTariffs\",{\"evseId\":0}]"))
                .singleElement()
                .asString()
                .startsWith("[4,\"1\",\"NotSupported\",");
    }

    @Test
    void reportsItsVariablesWhenAsked() throws IOException {
        String send = file("[2,\"1\",\"GetBaseReport\",{\"requestId\":7,\"reportBase\":\"FullInventory\"}]");
        try (LiveTool csms = LiveTool.csms("--send", send, "--format=json")) {
            assertThat(ToolRun.of("station", "--url", csms.url(), "--id=CS-1").status())
                    .isZero();
            assertThat(csms.out()).contains("\\\"NotifyReport\\\",{\\\"requestId\\\":7,");
        }
    }

    @Test
    void chargesWhenACsmsStartsItAndStopsWhenACsmsResetsIt() throws IOException {
        String send = file(
                "[2,\"1\",\"RequestStartTransaction\",{\"idToken\":{\"idToken\":\"x\",\"type\":\"Central\"},\"remoteStartId\":41,"
                        + "\"evseId\":1}]",
                "[2,\"2\",\"TriggerMessage\",{\"requestedMessage\":\"TransactionEvent\"}]",
                "[2,\"3\",\"Reset\",{\"type\":\"Immediate\"}]");
        Path script = Files.writeString(folder.resolve("script.ndjson"), BOOT);
        try (LiveTool csms = LiveTool.csms("--send", send, "--format=json")) {
            ToolRun station = ToolRun.of("station", "--url", csms.url(), "--id=CS-1", "--script", script.toString());

            assertThat(station.status()).as(station.toString()).isZero();
            assertThat(csms.out())
                    .contains("\\\"remoteStartId\\\":41")
                    .contains("\\\"triggerReason\\\":\\\"ResetCommand\\\"")
                    .contains("\\\"stoppedReason\\\":\\\"ImmediateReset\\\"")
                    .contains("\\\"reason\\\":\\\"RemoteReset\\\"");
        }
    }

    @Test
    void sendsAScriptUnderItsOwnIds() throws IOException {
        String script = file(BOOT, HEARTBEAT);
        try (LiveTool csms = LiveTool.csms("--format=json")) {
            ToolRun station =
                    ToolRun.of("station", "--url", csms.url(), "--id=CS-1", "--script", script, "--format=json");

            assertThat(station.status()).isZero();
            assertThat(station.lines().stream().map(line -> JsonTree.text(JsonTree.read(line), "messageId")))
                    .containsExactly("b", "b", "h", "h");
        }
    }

    @Test
    void saysWhatOfAScriptTheVersionCannotHoldAndFails() throws IOException {
        String script = file(
                BOOT,
                "",
                "[6,\"s\",\"NotifyPeriodicEventStream\",{\"id\":1,\"pending\":0,\"basetime\":\"2026-05-11T17:02:10Z\",\"data\":[{\"t\":0,\"v\":\"1\"}]}]",
                HEARTBEAT);
        try (LiveTool csms = LiveTool.csms("--versions=2.0.1")) {
            ToolRun station = ToolRun.of("station", "--url", csms.url(), "--id=CS-1", "--script", script);

            assertThat(station.status()).isEqualTo(1);
            assertThat(station.err())
                    .startsWith("evwire: CS-1: " + script + ", line 3 is not sent in ocpp2.0.1: ")
                    .hasLineCount(1);
            assertThat(station.out()).contains("BootNotification", "Heartbeat");
        }
    }

    @Test
    void hearsFromItsCsmsWhatTheVersionCannotHold() throws IOException {
        String send = file("[2,\"1\",\"GetTariffs\",{\"evseId\":0}]", "[2,\"2\",\"ClearCache\",{}]");
        Path script = Files.writeString(folder.resolve("script.ndjson"), BOOT);
        try (LiveTool csms = LiveTool.csms("--send", send)) {
            ToolRun station = ToolRun.of(
                    "station", "--url", csms.url(), "--id=CS-1", "--version=2.0.1", "--script", script.toString());

            assertThat(station.status()).isZero();
            assertThat(csms.out()).contains("ClearCache");
            assertThat(csms.err())
                    .startsWith("evwire: CS-1: " + send + ", line 1 is not sent in ocpp2.0.1: ")
                    .hasLineCount(1);
        }
    }

    /** A CSMS of the test's own. */
    static CsmsServer csms(OcppNode node, AtomicInteger opened, boolean closesAtOnce) {
        return new CsmsServer("127.0.0.1", 0, null, null, true, new CsmsServer.Sockets() {
            @Override
            public CsmsSocket open(String identity, @Nullable String subprotocol) {
                opened.incrementAndGet();
                Function<CsmsSocket, OcppEndpoint> opening = socket -> {
                    OcppEndpoint station = node.connectAsync(String.valueOf(subprotocol), identity, socket::send);
                    if (closesAtOnce) {
                        socket.close(CloseReason.CloseCodes.SERVICE_RESTART, "maintenance");
                    }
                    return station;
                };
                return new CsmsSocket(subprotocol == null ? null : opening, socket -> {});
            }

            @Override
            public @Nullable String negotiate(@Nullable String offered) {
                return node.negotiate(offered);
            }
        });
    }

    @Test
    void bootsAgainUntilItIsAcceptedAndSaysWhenACsmsFailsIt() throws IOException {
        String script = file("[2,\"n\",\"Heartbeat\",{}]");
        ScheduledThreadPoolExecutor timers = CsmsProgram.timers();
        AtomicInteger boots = new AtomicInteger();
        OcppNode node = OcppNode.builder(Side.CSMS, Scheduler.of(timers), Ocpp21.protocol())
                .on(
                        BootNotificationRequest.class,
                        (boot, exchange) -> BootNotificationResponse.builder()
                                .currentTime(OffsetDateTime.now(ZoneOffset.UTC))
                                .interval(1)
                                .status(
                                        boots.incrementAndGet() < 3
                                                ? RegistrationStatusEnum.PENDING
                                                : RegistrationStatusEnum.ACCEPTED)
                                .build())
                .on(HeartbeatRequest.class, (beat, exchange) -> {
                    throw new IllegalStateException();
                })
                .build();
        try (CsmsServer csms = csms(node, new AtomicInteger(), false)) {
            ToolRun station = ToolRun.of("station", "--url", csms.url(), "--id=CS-1");

            assertThat(station.status()).as("to be refused is an answer").isZero();
            assertThat(boots).hasValue(3);
            assertThat(station.out()).contains("NotSupported");
            assertThat(ToolRun.of("station", "--url", csms.url(), "--id=CS-1", "--script", script)
                            .out())
                    .contains("InternalError");
        } finally {
            timers.shutdownNow();
        }
    }

    @Test
    void failsWhenTheConnectionEndsBeforeTheSessionDoes() {
        ScheduledThreadPoolExecutor timers = CsmsProgram.timers();
        OcppNode node = OcppNode.builder(Side.CSMS, Scheduler.of(timers), Ocpp21.protocol())
                .build();
        try (CsmsServer csms = csms(node, new AtomicInteger(), true)) {
            ToolRun station = ToolRun.of("station", "--url", csms.url(), "--id=CS-1");

            assertThat(station.status()).isEqualTo(1);
            assertThat(station.err())
                    .contains("evwire: CS-1: the CSMS ended the connection: closed with 1012, maintenance");
        } finally {
            timers.shutdownNow();
        }
    }

    @Test
    void staysUntilItIsToldToEndWhenAskedTo() throws IOException {
        String script = file(BOOT);
        try (LiveTool csms = LiveTool.csms();
                LiveTool station = LiveTool.start(
                        "station", "--url", csms.url(), "--id=CS-1", "--script", script, "--stay", "--version=2.0.1")) {
            station.awaitOut(out -> out.contains("CALLRESULT"));
            assertThat(station.stop()).isZero();
        }
    }

    @Test
    void saysThatItCannotConnect() {
        ToolRun run = ToolRun.of("station", "--url", "ws://127.0.0.1:1/", "--id=CS-1");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("evwire: cannot connect to ws://127.0.0.1:1/CS-1: ")
                .hasLineCount(1);
    }

    @Test
    void saysThatTheCsmsSpeaksAnotherVersion() {
        try (LiveTool csms = LiveTool.csms("--versions=2.0.1")) {
            ToolRun run = ToolRun.of("station", "--url", csms.url(), "--id=CS-1", "--version=2.1");

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).isEqualTo("evwire: the CSMS speaks none of ocpp2.1" + System.lineSeparator());
        }
    }
}
