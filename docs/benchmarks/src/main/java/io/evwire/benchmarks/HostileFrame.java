// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import io.evwire.core.testing.hostile.CollidingNames;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Frames of OCPP 2.1 made to cost much, each of a kind of its own. */
enum HostileFrame {
    MANY_FAULTS_BELOW_LONG_NAMES(dataTransfer(deep("n".repeat(250), 28, times("\"\":1", 150_000)))),
    FEW_FAULTS_BELOW_LONG_NAMES(dataTransfer(deep("n".repeat(250), 27, times("\"\":1", 100)))),
    FAULTS_BELOW_ESCAPED_NAMES(dataTransfer(deep("\\u0001".repeat(200), 27, times("\"\":1", 900)))),
    MANY_UNKNOWN_PROPERTIES(call("DataTransfer", "{\"vendorId\":\"v\"," + times("\"a\":1", 20_000) + "}")),
    ONE_UNKNOWN_PROPERTY(call("Heartbeat", "{\"a\":1}")),
    REPEATED_PROPERTIES(call("DataTransfer", "{" + times("\"vendorId\":\"v\"", 10_000) + "}")),
    WRONG_ELEMENTS(call("GetVariables", "{\"getVariableData\":[" + times("1", 50_000) + "]}")),
    EMPTY_ELEMENTS(call("GetVariables", "{\"getVariableData\":[" + times("{}", 50_000) + "]}")),
    FEW_EMPTY_ELEMENTS(call("GetVariables", "{\"getVariableData\":[" + times("{}", 50) + "]}")),
    EMPTY_ARRAYS(dataTransfer("[" + times("[]", 9_000) + "]")),
    MANY_MEMBERS(dataTransfer(
            IntStream.range(0, 9_000).mapToObj(i -> "\"" + i + "\":1").collect(Collectors.joining(",", "{", "}")))),
    NAMES_OF_ONE_HASH_AS_BYTES(dataTransfer(CollidingNames.AS_BYTES.object(2_000, 1))),
    FEW_NAMES_OF_ONE_HASH_AS_BYTES(dataTransfer(CollidingNames.AS_BYTES.object(310, 1))),
    NAMES_OF_ONE_HASH_AS_CHARACTERS(dataTransfer(CollidingNames.AS_CHARACTERS.object(2_000, 1))),
    LONG_NUMBER(dataTransfer("9".repeat(200_000))),
    LONG_TEXT(call("DataTransfer", "{\"vendorId\":\"" + "x".repeat(200_000) + "\"}")),
    ESCAPED_TEXT(dataTransfer("\"" + "\\u0001".repeat(15_000) + "\"")),
    TOO_DEEP(dataTransfer("[".repeat(300))),
    BROKEN_OFF("[2,\"1\",\"Heartbeat\",{"),
    NOT_JSON("x"),
    UNKNOWN_ACTION(call("A".repeat(3_000), "{}")),
    ANSWER_TO_NOTHING("[3,\"1\",{" + times("\"a\":1", 1_000) + "}]"),
    ERROR_FULL_OF_NOTHING("[4,\"1\",\"\",\"\",{\"a\":[" + times("[]", 5_000) + "]}]");

    private static final String ORDINARY = "{\"name\":\"p1\",\"size\":12}";
    /** So many elements are within the bounds of one array. */
    private static final int ELEMENTS = 1_000;

    private final String text;

    HostileFrame(String text) {
        this.text = text;
    }

    byte[] utf8() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** An ordinary frame of about the same length: small objects in free JSON, which has no bound of its own. */
    byte[] ordinary() {
        String without = dataTransfer("[]");
        int count = (text.length() - without.length()) / (ORDINARY.length() + 1);
        String ordinary;
        if (count < 1) {
            ordinary = call("Heartbeat", "{}");
        } else if (count < ELEMENTS) {
            ordinary = dataTransfer("[" + times(ORDINARY, count) + "]");
        } else {
            ordinary = dataTransfer("[" + times("[" + times(ORDINARY, ELEMENTS) + "]", count / ELEMENTS) + "]");
        }
        return ordinary.getBytes(StandardCharsets.UTF_8);
    }

    private static String dataTransfer(String data) {
        return call("DataTransfer", "{\"vendorId\":\"v\",\"data\":" + data + "}");
    }

    private static String call(String action, String payload) {
        return "[2,\"1\",\"" + action + "\"," + payload + "]";
    }

    private static String deep(String name, int levels, String members) {
        return ("{\"" + name + "\":").repeat(levels) + "{" + members + "}" + "}".repeat(levels);
    }

    private static String times(String element, int count) {
        return String.join(",", Collections.nCopies(count, element));
    }
}
