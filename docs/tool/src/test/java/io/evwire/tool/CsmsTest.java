// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsmsTest {

    private static final String BOOT = "[2,\"b\",\"BootNotification\",{\"reason\":\"PowerUp\",\"chargingStation\":"
            + "{\"model\":\"M\",\"vendorName\":\"V\"}}]";

    private static final String UPGRADE = "GET %s HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            + "Sec-WebSocket-Protocol: ocpp2.1\r\nSec-WebSocket-Extensions: permessage-deflate\r\n";

    @Test
    void saysFirstWhereItListens() {
        try (LiveTool csms = LiveTool.csms()) {
            assertThat(csms.out()).matches("listening on ws://127\\.0\\.0\\.1:[0-9]+/\n");
            assertThat(csms.stop()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0.1", "2.1"})
    void answersAWholeSession(String version, @TempDir Path folder) {
        Path record = folder.resolve("record.ndjson");
        try (LiveTool csms = LiveTool.csms("--format=json", "--record", record.toString())) {
            ToolRun station =
                    ToolRun.of("station", "--url", csms.url(), "--id", "CS-1", "--version", version, "--format=json");

            assertThat(station.status()).as(station.out() + station.err()).isZero();
            csms.stop();
            assertThat(csms.out().lines().skip(1))
                    .isNotEmpty()
                    .allMatch(line -> line.contains("\"verdict\":\"valid\""));
            assertThat(csms.out()).doesNotContain("CALLERROR").contains("\"station\":\"CS-1\",\"from\":\"csms\"");
            assertThat(station.lines()).hasSameSizeAs(csms.out().lines().skip(1).toList());
            ToolRun check = ToolRun.of("check", "--version", version, "--rules", record.toString());
            assertThat(check.out()).contains("TransactionEvent").endsWith(" valid, 0 invalid, 0 ignored\n");
        }
    }

    @Test
    void printsEachFrameForPeople() {
        try (LiveTool csms = LiveTool.csms();
                RawStation station = new RawStation(csms.url() + "CS-1", "ocpp2.1")) {
            assertThat(station.ask("[2,\"h\",\"Heartbeat\",{}]")).startsWith("[3,\"h\",{\"currentTime\":\"");
            csms.awaitOut(out -> out.lines().count() == 3);
            assertThat(csms.out())
                    .contains("    1 ✓ CS-1 → CSMS  CALL       Heartbeat               h\n")
                    .contains("    2 ✓ CS-1 ← CSMS  CALLRESULT Heartbeat               h\n");
        }
    }

    @Test
    void takesTheLastSegmentOfThePathAsTheIdentity() {
        try (LiveTool csms = LiveTool.csms("--format=json");
                RawStation station = new RawStation(csms.url() + "ocpp/2/CS%20%2B1", "ocpp2.1")) {
            station.ask("[2,\"h\",\"Heartbeat\",{}]");
            csms.awaitOut(out -> out.contains("\"station\":\"CS +1\""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ocpp1.6", "OCPP2.1"})
    void refusesAStationWithoutACommonSubprotocol(String offered) {
        try (LiveTool csms = LiveTool.csms();
                RawStation station = new RawStation(csms.url() + "CS-1", offered)) {
            assertThat(station.subprotocol()).isEmpty();
            assertThat(station.closeCode()).isEqualTo(1002);
            assertThat(csms.err()).isEqualTo("evwire: CS-1: offers none of ocpp2.1 and ocpp2.0.1; closed\n");
        }
    }

    @Test
    void speaksOnlyTheVersionsItIsGiven() {
        try (LiveTool csms = LiveTool.csms("--versions", "2.0.1");
                RawStation station = new RawStation(csms.url() + "CS-1", "ocpp2.1")) {
            assertThat(station.subprotocol()).isEmpty();
            assertThat(station.closeCode()).isEqualTo(1002);
        }
    }

    @Test
    void asksForAnIdentityAndForAWebSocket() throws IOException {
        try (LiveTool csms = LiveTool.csms()) {
            assertThat(statusLine(csms.url(), UPGRADE.formatted("/"))).contains(" 404 ");
            assertThat(statusLine(csms.url(), "GET /CS-1 HTTP/1.1\r\n")).contains(" 426 ");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void compressesWhereTheStationCanUnlessToldNotTo(boolean isDeflating) throws IOException {
        String[] options = isDeflating ? new String[0] : new String[] {"--no-deflate"};
        try (LiveTool csms = LiveTool.csms(options)) {
            String answer = answer(csms.url(), UPGRADE.formatted("/CS-1"));

            assertThat(answer).startsWith("HTTP/1.1 101 ").contains("Sec-WebSocket-Protocol: ocpp2.1");
            assertThat(answer.contains("permessage-deflate")).isEqualTo(isDeflating);
        }
    }

    @Test
    void supportsNoMoreThanItCanAnswerSensibly() {
        try (LiveTool csms = LiveTool.csms();
                RawStation station = new RawStation(csms.url() + "CS-1", "ocpp2.0.1")) {
            assertThat(station.ask("[2,\"s\",\"SignCertificate\",{\"csr\":\"x\"}]"))
                    .isEqualTo("[3,\"s\",{\"status\":\"Rejected\"}]");
            assertThat(station.ask(
                            "[2,\"e\",\"Get15118EVCertificate\",{\"iso15118SchemaVersion\":\"urn:iso:15118:2:2013\","
                                    + "\"action\":\"Install\",\"exiRequest\":\"x\"}]"))
                    .startsWith("[4,\"e\",\"NotSupported\",");
            assertThat(station.ask("[2,\"r\",\"Reset\",{\"type\":\"OnIdle\"}]"))
                    .startsWith("[4,\"r\",\"NotSupported\",");
            assertThat(station.ask("[2,\"n\",\"NoSuchAction\",{}]")).startsWith("[4,\"n\",\"NotImplemented\",");
        }
    }

    @Test
    void goesOnAfterGarbage() {
        try (LiveTool csms = LiveTool.csms();
                RawStation station = new RawStation(csms.url() + "CS-1", "ocpp2.1")) {
            assertThat(station.ask("{")).startsWith("[4,\"-1\",\"RpcFrameworkError\",");
            station.send("[3,\"nobody-asked\",{}]");
            station.sendInParts("[2,\"h\",\"Heartbeat\",{}]");
            assertThat(station.next()).startsWith("[3,\"h\",");
            csms.awaitOut(out -> out.lines().filter(line -> line.contains("–")).count() == 1);
        }
    }

    @Test
    void closesAConnectionThatSendsBytes() {
        try (LiveTool csms = LiveTool.csms();
                RawStation station = new RawStation(csms.url() + "CS-1", "ocpp2.1")) {
            station.sendBinary(new byte[] {1});
            assertThat(station.closeCode()).isEqualTo(1003);
        }
    }

    @Test
    void closesTheOldConnectionOfAStationThatConnectsAnew() {
        try (LiveTool csms = LiveTool.csms();
                RawStation before = new RawStation(csms.url() + "CS-1", "ocpp2.1");
                RawStation after = new RawStation(csms.url() + "CS-1", "ocpp2.1")) {
            assertThat(before.closeCode()).isEqualTo(1000);
            assertThat(after.ask("[2,\"h\",\"Heartbeat\",{}]")).startsWith("[3,\"h\",");
        }
    }

    @Test
    void sendsTheCallsOfAFileOneAtATimeAfterTheBoot(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("send.ndjson"),
                "[2,\"one\",\"ClearCache\",{}]\n\n"
                        + "[2,\"two\",\"GetLocalListVersion\",{}]\n"
                        + "[2,\"three\",\"ClearCache\",{}]\n");
        try (LiveTool csms = LiveTool.csms("--send", file.toString());
                RawStation station = new RawStation(csms.url() + "CS-1", "ocpp2.0.1")) {
            station.ask("[2,\"h\",\"Heartbeat\",{}]");
            assertThat(station.ask(BOOT)).contains("\"status\":\"Accepted\"");
            assertThat(station.next()).isEqualTo("[2,\"one\",\"ClearCache\",{}]");
            assertThat(station.ask("[2,\"h\",\"Heartbeat\",{}]")).startsWith("[3,\"h\",");
            assertThat(station.waiting())
                    .as("the second waits for the answer to the first")
                    .isZero();
            assertThat(station.ask("[4,\"one\",\"NotSupported\",\"\",{}]"))
                    .isEqualTo("[2,\"two\",\"GetLocalListVersion\",{}]");
            assertThat(station.ask("[3,\"two\",{\"versionNumber\":7}]")).startsWith("[2,\"three\"");
            station.send("[3,\"three\",{\"status\":\"Accepted\"}]");
            assertThat(station.ask(BOOT)).startsWith("[3,\"b\"");
            assertThat(station.ask("[2,\"h\",\"Heartbeat\",{}]"))
                    .as("they are sent once")
                    .startsWith("[3,\"h\",");
        }
    }

    static Stream<List<String>> unsendable() {
        return Stream.of(
                List.of("[3,\"a\",{}]", "only what is not an answer can be sent"),
                List.of("[2,\"a\",\"Heartbeat\",{}]", "Heartbeat is not sent by this side"),
                List.of("[2,\"a\",\"Reset\",{}]", "/type: required, but absent"));
    }

    @ParameterizedTest
    @MethodSource("unsendable")
    void refusesAFileWithWhatCannotBeSent(List<String> lineAndFault, @TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(folder.resolve("send.ndjson"), "[2,\"x\",\"ClearCache\",{}]\n" + lineAndFault.get(0));

        assertThat(ToolRun.of("csms", "--send", file.toString()))
                .isEqualTo(new ToolRun(
                        2, "", "evwire: " + file + ", line 2: " + lineAndFault.get(1) + System.lineSeparator()));
    }

    @Test
    void saysThatItCannotListen() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            ToolRun run = ToolRun.of("csms", "--port", Integer.toString(taken.getLocalPort()));

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err())
                    .startsWith("evwire: cannot listen at 127.0.0.1, port ")
                    .hasLineCount(1);
        }
    }

    private static String statusLine(String url, String request) throws IOException {
        return answer(url, request).lines().findFirst().orElseThrow();
    }

    /** The head of the answer to an HTTP request. */
    private static String answer(String url, String request) throws IOException {
        URI uri = URI.create(url);
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((request + "Host: x\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            StringBuilder head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                int next = socket.getInputStream().read();
                if (next < 0) {
                    break;
                }
                head.append((char) next);
            }
            return head.toString();
        }
    }
}
