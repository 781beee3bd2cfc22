// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UsageTest {

    static Stream<Arguments> wrongCommandLines() {
        return Stream.of(
                wrong("no command given; use check or reencode or migrate or ocpi or csms or station, or --help"),
                wrong(
                        "unknown command ckeck; use check or reencode or migrate or ocpi or csms or station, or --help",
                        "ckeck",
                        "x.log"),
                wrong("migrate needs --from 2.0.1|2.1", "migrate"),
                wrong("ocpi needs --type TYPE", "ocpi"),
                wrong(
                        "unknown type Locaton; name one of OCPI 2.3.0, such as Location or bookings11/Booking",
                        "ocpi",
                        "--type",
                        "Locaton"),
                wrong(
                        "CDR is never patched; use one of BookingLocation Booking BookingTerms Calendar Connector EVSE"
                                + " Location Terminal Session Token",
                        "ocpi",
                        "--type=CDR",
                        "--patch"),
                wrong("--from and --to are the same version; choose two", "migrate", "--from=2.1", "--to=2.1"),
                wrong(
                        "--set needs PATH=VALUE with a path such as /idToken/type, found evseId=1",
                        "migrate",
                        "--from=2.0.1",
                        "--to=2.1",
                        "--set",
                        "evseId=1"),
                wrong("--set needs a value: PATH=VALUE", "migrate", "--from=2.0.1", "--to=2.1", "--set"),
                wrong("check needs --version 2.0.1|2.1", "check"),
                wrong("reencode needs --version 2.0.1|2.1", "reencode", "x.log"),
                wrong("--version cannot be 1.6; use 2.0.1 or 2.1", "check", "--version", "1.6"),
                wrong("--version needs a value: 2.0.1 or 2.1", "check", "--version"),
                wrong(
                        "--format cannot be xml; use text or json or html",
                        "check",
                        "--version",
                        "2.0.1",
                        "--format=xml"),
                wrong("--format needs a value: text or json or html", "check", "--version", "2.0.1", "--format"),
                wrong("--lenient takes no value", "check", "--version", "2.0.1", "--lenient=yes"),
                wrong(
                        "unknown option --set; check takes --version 2.0.1|2.1 [--format text|json|html] [--lenient]"
                                + " [--rules] [--strings] [--captured] [FILE]",
                        "check",
                        "--version",
                        "2.0.1",
                        "--set"),
                wrong(
                        "unknown option --format; reencode takes --version 2.0.1|2.1 [--lenient] [--strings] [FILE]",
                        "reencode",
                        "--version",
                        "2.0.1",
                        "--format",
                        "json"),
                wrong("csms reads no input; leave out x.log", "csms", "x.log"),
                wrong("--port cannot be 70000; use 0 to 65535, 0 for any that is free", "csms", "--port=70000"),
                wrong("unknown version 1.6; use 2.0.1 or 2.1", "csms", "--versions=2.1,1.6"),
                wrong("--versions names 2.1 twice", "csms", "--versions=2.1,2.1"),
                wrong("TLS needs both --tls-cert and --tls-key", "csms", "--tls-cert=x.pem"),
                wrong(
                        "cannot read no-such-file; name a file of one message text a line, in UTF-8",
                        "csms",
                        "--send=no-such-file"),
                wrong("station needs --url URL", "station", "--id=CS-1"),
                wrong(
                        "--url cannot be http://127.0.0.1:1/CS-1; use one such as ws://127.0.0.1:9000/",
                        "station",
                        "--id=CS-1",
                        "--url=http://127.0.0.1:1/"),
                wrong("one FILE at a time, found a.log and b.log", "check", "--version", "2.0.1", "a.log", "b.log"),
                wrong(
                        "no such file: no\\u000asuch.log; name a log file, or none to read standard input",
                        "check",
                        "--version",
                        "2.0.1",
                        "no\nsuch.log"),
                wrong(
                        "no such file: \\u0000; name a log file, or none to read standard input",
                        "check",
                        "--version",
                        "2.0.1",
                        "\0"));
    }

    private static Arguments wrong(String complaint, String... words) {
        return Arguments.of(complaint, List.of(words));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("wrongCommandLines")
    void saysInOneLineHowToMendTheCommandLine(String complaint, List<String> words) {
        assertThat(ToolRun.of(words.toArray(String[]::new)))
                .isEqualTo(new ToolRun(2, "", "evwire: " + complaint + System.lineSeparator()));
    }

    @Test
    void refusesADirectory(@TempDir Path directory) {
        assertThat(ToolRun.of("check", "--version", "2.0.1", directory.toString()))
                .isEqualTo(new ToolRun(
                        2, "", "evwire: " + directory + " is a directory; name one log file" + System.lineSeparator()));
    }

    @Test
    void readsTheFileNamed(@TempDir Path directory) throws IOException {
        Path log = Files.writeString(directory.resolve("a log.ndjson"), "[2,\"a\",\"Heartbeat\",{}]\n");
        ToolRun run = ToolRun.onInput("not read", "check", "--version=2.0.1", "--format=json", log.toString());

        assertThat(run.lines()).hasSize(1).first().asString().contains("\"verdict\":\"valid\"");
        assertThat(run.status()).isZero();
    }

    @Test
    void readsStandardInputForADash() {
        assertThat(ToolRun.onInput("[2,\"a\",\"Heartbeat\",{}]\n", "reencode", "-", "--version", "2.0.1")
                        .lines())
                .hasSize(1);
    }

    @Test
    void explainsItselfWhenAsked() {
        for (String[] words : new String[][] {{"--help"}, {"help"}, {"-h"}, {"check", "--help"}}) {
            ToolRun run = ToolRun.of(words);

            assertThat(run.out())
                    .contains("evwire check --version 2.0.1|2.1 [--format text|json|html] [--lenient] [--rules]"
                            + " [--strings] [--captured] [FILE]")
                    .contains("evwire reencode --version 2.0.1|2.1 [--lenient] [--strings] [FILE]");
            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
        }
    }
}
