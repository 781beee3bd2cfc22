// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rule.RuleSession;
import io.evwire.ocpp.v201.Ocpp201;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The cases as the reference data words them, each given to the tool strictly and leniently: the verdict of every line,
 * and what the last one must hold (a tilde stands for a blank). {@link FieldCasesTest} has cases of our own of the same
 * kinds.
 */
class ReferenceFieldCasesTest {

    private static final JsonFactory JSON = new JsonFactory();

    /** Id, what runs, and for the strict and the lenient run the verdicts in order and what the last line holds. */
    private static final String EXPECTED = """
        F07 | ocpi VersionDetails | invalid "/endpoints/0/role" | valid "instead":"SENDER"
        F08 | ocpi VersionDetails | invalid "/endpoints/0/role" | valid "instead":"SENDER"
        F09 | ocpi VersionDetails | invalid "/endpoints/1/role" | valid "path":"/endpoints/1" "nlabc-custom" "identifier":"credentials"
        F10 | check 2.0.1 | valid invalid "FRAME" | valid valid "CALLERROR" "kind":"FRAME"
        F11 | check 2.0.1 | valid invalid "FRAME" | valid valid "CALLERROR" "kind":"FRAME"
        F12 | check 2.0.1 | valid invalid "FRAME" | valid valid "CALLERROR" "kind":"FRAME"
        F13 | check 2.0.1 | invalid "FORMAT" | valid "found":"2025-03-02T10:11:12","instead":"2025-03-02T10:11:12Z"
        F18 | check 2.0.1 | invalid "/offline" | valid "found":"true","instead":true
        F19 | check 2.0.1 | invalid "ENUM" | valid "found":"Request.Energy"
        F21 | ocpi Tariff | valid "notices":[{"path":"/elements/0/restriction" did~you~mean~restrictions? | valid "notices":[{"path":"/elements/0/restriction"
        F23 | ocpi LocationPatch | invalid "/evses/0/connectors" | invalid "/evses/0/connectors"
        F30 | migrate 2.1 2.0.1 --lossy | migrated publicKey\\":\\"\\" | migrated publicKey\\":\\"\\"
        F31 | check 2.1 | invalid is~a~SEND | invalid is~a~SEND
        F34 | ocpi CDR | invalid OCPI~2.2.1~had~excl_vat | invalid OCPI~2.2.1~had~excl_vat
        F35 | check 2.0.1 | invalid "UNKNOWN_PROPERTY" "REQUIRED" requestedEnergyTransfer? | invalid "UNKNOWN_PROPERTY" "REQUIRED"
        F36 | check 2.0.1 | invalid this~is~BootNotification~of~OCPP~1.6 | invalid this~is~BootNotification~of~OCPP~1.6
        F37 | check 2.0.1 | invalid "TypeConstraintViolation" | valid "found":""
        F38 | check 2.0.1 | invalid "/log/oldestTimestamp","kind":"FORMAT" "/log/latestTimestamp","kind":"FORMAT" | invalid "FORMAT"
        F39 | check 2.0.1 | valid invalid "messageId":"g-4" "FRAME" "reply":null | valid invalid "messageId":"g-4" "FRAME" "reply":null
        F40 | check 2.0.1 | ignored "reply":null | ignored "reply":null
        F41 | check 2.0.1 | ignored "reply":null | ignored "reply":null
        F42 | check 2.1 | valid valid valid valid valid | valid valid valid valid valid
        F43 | check 2.0.1 | valid | valid
        F44 | check 2.0.1 | invalid invalid "TOO_FEW" | valid valid "TOO_FEW"
        F45 | check 2.0.1 | invalid "ENUM" | valid "found":"PeriodicClockAlligned"
        F46 | check 2.0.1 | invalid "/transactionInfo" | invalid "/transactionInfo"
        F47 | check 2.0.1 | valid | valid
        F49 | reencode 2.1 | - \\"mainMeter\\":12345,\\"nested\\":{\\"a\\":[1,null,\\"x\\"]} | - \\"mainMeter\\":12345,\\"nested\\":{\\"a\\":[1,null,\\"x\\"]}
        F50 | check 2.0.1 --rules | invalid station-profile-relative | invalid station-profile-relative
        F51 | check 2.0.1 | invalid "FRAME" "messageId":"n" | invalid "FRAME" "messageId":"n"
        F52 | check 2.0.1 | invalid "DUPLICATE_PROPERTY" | invalid "DUPLICATE_PROPERTY"
        F53 | check 2.0.1 | invalid "MessageTypeNotSupported" | invalid "MessageTypeNotSupported"
        F53 | check 2.1 | ignored "reply":null | ignored "reply":null
        F54 | ocpi Location | invalid "/last_updated","kind":"FORMAT" | invalid "/last_updated","kind":"FORMAT"
        F55 | ocpi Location | valid 12:27:31.276Z | valid 12:27:31.276Z
        F56 | ocpi Location | valid "standard":"MEGAWATT_CHARGING" | valid "standard":"MEGAWATT_CHARGING"
        F57 | ocpi Location | valid "TAXI_ONLY" | valid "TAXI_ONLY"
        F58 | ocpi Tariff | invalid "TYPE" | valid "found":[],"instead":{} "restrictions":{}
        F59 | ocpi Location | invalid "/publish","kind":"REQUIRED" | invalid "/publish","kind":"REQUIRED"
        F62 | ocpi Location --rules | invalid "/coordinates/latitude" "/coordinates/longitude" | invalid "/coordinates/latitude"
        """;

    /** Those that say in words what is sent. */
    private static final Map<String, String> IN_WORDS = Map.of(
            "F18",
            "[2,\"o\",\"TransactionEvent\",{\"eventType\":\"Started\",\"timestamp\":\"2026-07-01T06:30:00Z\","
                    + "\"triggerReason\":\"CablePluggedIn\",\"seqNo\":0,\"offline\":\"true\","
                    + "\"transactionInfo\":{\"transactionId\":\"a1\"}}]",
            "F51",
            "[2,\"n\",\"DataTransfer\",{\"vendorId\":\"a\0b\"}]",
            "F52",
            "[2,\"d\",\"BootNotification\",{\"reason\":\"PowerUp\",\"reason\":\"Watchdog\","
                    + "\"chargingStation\":{\"model\":\"M\",\"vendorName\":\"V\"}}]");

    /** Those that two rules are about which a lawful peer may break: they are asked for by name. */
    private static final Map<String, String> ADVICE = Map.of("F32", "event-evse-once", "F33", "message-id-unique");

    /** Those about the Java API, which no log and no object can express. */
    private static final Set<String> OF_JAVA = Set.of(
            "F01", "F02", "F03", "F04", "F05", "F06", "F20", "F22", "F24", "F25", "F26", "F27", "F28", "F29", "F48",
            "F60", "F61", "F63");

    @TestFactory
    Stream<DynamicTest> giveWhatIsExpected() throws IOException {
        Map<String, List<String>> inputs = inputs();
        return EXPECTED.lines().flatMap(line -> {
            String[] parts = line.split(" [|] ");
            List<String> input = inputs.get(parts[0]);
            return Stream.of(
                    DynamicTest.dynamicTest(parts[0] + " " + parts[1], () -> check(parts[1], input, false, parts[2])),
                    DynamicTest.dynamicTest(
                            parts[0] + " " + parts[1] + ", lenient", () -> check(parts[1], input, true, parts[3])));
        });
    }

    @TestFactory
    Stream<DynamicTest> breakTheAdviceThatIsAskedFor() throws IOException {
        Map<String, List<String>> inputs = inputs();
        return ADVICE.entrySet().stream()
                .map(advice -> DynamicTest.dynamicTest(advice.getKey(), () -> {
                    RuleSession session =
                            Ocpp201.rules().with(advice.getValue()).session();
                    List<Decoded> decoded = inputs.get(advice.getKey()).stream()
                            .map(line -> session.check(Ocpp201.codec().decode(line)))
                            .toList();
                    assertThat(decoded.get(0)).isInstanceOf(Decoded.Valid.class);
                    assertThat(decoded.get(1)).isInstanceOf(Decoded.Invalid.class);
                    assertThat(decoded.get(1).toString()).contains(advice.getValue());
                }));
    }

    @Test
    void areAllAccountedFor() throws IOException {
        List<String> known = new ArrayList<>(OF_JAVA);
        known.addAll(ADVICE.keySet());
        EXPECTED.lines().map(line -> line.split(" ")[0]).distinct().forEach(known::add);

        assertThat(inputs().keySet()).containsExactlyInAnyOrderElementsOf(known);
    }

    private static void check(String command, List<String> input, boolean isLenient, String expected) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        boolean isJsonAnyway = words.get(0).equals("reencode") || words.get(0).equals("migrate");
        switch (words.get(0)) {
            case "ocpi" -> words.add(1, "--type");
            case "migrate" -> words.addAll(1, List.of("--from", words.remove(1), "--to", words.remove(1)));
            default -> words.add(1, "--version");
        }
        if (!isJsonAnyway) {
            words.add("--format=json");
        }
        if (isLenient) {
            words.add("--lenient");
        }
        ToolRun run = ToolRun.onInput(String.join("\n", input) + "\n", words.toArray(new String[0]));
        assertThat(run.err()).isEmpty();
        List<String> lines = run.lines();
        List<String> parts = new ArrayList<>(Arrays.asList(expected.strip().split(" ")));
        for (int i = 0; i < input.size(); i++) {
            String verdict = parts.remove(0);
            if (!verdict.equals("-") && !verdict.equals("migrated")) {
                assertThat(lines.get(i)).contains("\"verdict\":\"" + verdict + "\"");
            }
        }
        String last = lines.get(input.size() - 1);
        assertThat(last).doesNotContain("\"decision-needed\"", "\"message\":null");
        parts.forEach(part -> assertThat(last).contains(part.replace('~', ' ')));
    }

    private static Map<String, List<String>> inputs() throws IOException {
        Map<String, List<String>> inputs = new LinkedHashMap<>();
        String folder = System.getenv("EVWIRE_REFERENCE");
        if (folder == null) {
            System.err.println("SKIPPED: the field cases of the reference data (EVWIRE_REFERENCE is not set).");
        }
        assumeTrue(folder != null, "EVWIRE_REFERENCE is not set");
        for (String line : Files.readAllLines(Path.of(folder, "conformance/field-cases.ndjson"))) {
            try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
                parser.nextToken();
                String id = "";
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    if (name.equals("id")) {
                        id = parser.getString();
                    } else if (name.equals("input")) {
                        inputs.put(id, messages(id, parser));
                    }
                }
            }
        }
        return inputs;
    }

    private static List<String> messages(String id, JsonParser parser) {
        List<String> texts = new ArrayList<>();
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            texts.add(parser.getString());
        } else {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                texts.add(parser.getString());
            }
        }
        String inWords = IN_WORDS.get(id);
        return inWords == null ? texts : List.of(inWords);
    }
}
