// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.CallErrorCode.FORMAT_VIOLATION;
import static io.evwire.ocpp.rpc.Codecs.V201;
import static io.evwire.ocpp.rpc.DecodedAssert.assertThatDecoding;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties that a type does not define or that stand twice, and how names are compared and shown. */
class PropertyNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "",
                " ",
                "ID",
                "Id",
                "id ",
                "i",
                "idd",
                "\\u0000",
                "id\\u0000",
                "\\u0000\\u0000id",
                "count\\u0000",
                "é",
                "customdata",
                "customDataX",
                "customDat",
                "0",
                "-1",
                "name",
                "comment.x",
                "$id",
                "__proto__"
            })
    @DisplayName("Part 4 §4.3 a property that its type does not define is a FormatViolation")
    void reportsUnknownProperty(String name) {
        String shown = name.replace("\\u0000", "\0");
        assertThatDecoding(V201, Payload.minimal().with(name, "1").call())
                .isInvalidWith("UNKNOWN_PROPERTY /" + shown)
                .isAnsweredByCallError("c1", FORMAT_VIOLATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[[{\"a\":[]}]]", "{\"id\":{\"id\":1,\"id\":2}}", "\"\\ud800\"", "1e1000", "true"})
    void skipsTheValueOfAnUnknownProperty(String json) {
        assertThatDecoding(
                        V201,
                        Payload.minimal().with("x", json).with("hidden", "7").call())
                .isInvalidWith("UNKNOWN_PROPERTY /x", "TYPE /hidden");
    }

    @Test
    void reportsUnknownPropertiesAtEveryDepth() {
        assertThatDecoding(
                        V201,
                        Payload.minimal()
                                .with("main", "{\"name\":\"m\",\"spare\":{\"x\":1,\"name\":\"s\"},\"y\":{}}")
                                .with("parts", "[{\"name\":\"a\"},{\"z\":0,\"name\":\"b\"}]")
                                .call())
                .isInvalidWith(
                        "UNKNOWN_PROPERTY /parts/1/z", "UNKNOWN_PROPERTY /main/spare/x", "UNKNOWN_PROPERTY /main/y");
    }

    @Test
    @DisplayName("Part 4 §4.3 a property that stands twice is a FormatViolation")
    void reportsDuplicatePropertyWhateverItsValues() {
        String rest = Payload.minimal().json().substring(1);
        assertThatDecoding(V201, "[2,\"c1\",\"Survey\",{\"id\":\"s1\"," + rest + "]")
                .isInvalidWith("DUPLICATE_PROPERTY /id")
                .isAnsweredByCallError("c1", FORMAT_VIOLATION);
        assertThatDecoding(
                        V201, "[2,\"c1\",\"Survey\",{\"hidden\":true,\"hidden\":{\"a\":[1]},\"hidden\":1," + rest + "]")
                .isInvalidWith("DUPLICATE_PROPERTY /hidden", "DUPLICATE_PROPERTY /hidden");
        assertThatDecoding(V201, "[2,\"c1\",\"Survey\",{\"count\":\"\"," + rest + "]")
                .isInvalidWith("TYPE /count", "DUPLICATE_PROPERTY /count");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    main       | {"name":"m","name":"m"}                    | /main/name
                    parts      | [{"name":"a"},{"name":"b","name":"c"}]     | /parts/1/name
                    data       | {"a":{"b":1,"c":2,"b":3}}                  | /data/a/b
                    data       | [{"a":1,"a":1}]                            | /data/0/a
                    data       | {"":1,"":1}                                | /data/
                    data       | {"a":1,"\\u0061":2}                        | /data/a
                    data       | {"a":null,"a":null}                        | /data/a
                    customData | {"vendorId":"v","vendorId":"w"}            | /customData/vendorId
                    customData | {"vendorId":"v","x":1,"x":1}               | /customData/x
                    customData | {"x":{"y":1,"y":1},"vendorId":"v"}         | /customData/x/y
                    """)
    void reportsDuplicatePropertyAtEveryDepth(String property, String json, String path) {
        assertThatDecoding(V201, Payload.minimal().with(property, json).call())
                .isInvalidWith("DUPLICATE_PROPERTY " + path);
    }

    @Test
    void knowsAPropertyByItsNameHoweverItIsEscaped() {
        assertThatDecoding(
                        V201,
                        Payload.minimal()
                                .without("id")
                                .with("\\u0069d", "\"s1\"")
                                .without("count")
                                .with("\\u0063\\u006fun\\u0074", "3")
                                .call())
                .isValidWith(new Call("c1", SurveyRequest.builder().build()));
        assertThatDecoding(
                        V201, Payload.minimal().with("\\u0069\\u0064", "\"s1\"").call())
                .isInvalidWith("DUPLICATE_PROPERTY /id");
    }

    @Test
    void readsUnknownNamesOfEveryLength() {
        for (int length = 1; length <= 256; length++) {
            String name = "customDataX".repeat(24).substring(0, length);
            if (!name.equals("customData")) {
                assertThatDecoding(V201, Payload.minimal().with(name, "1").call())
                        .isInvalidWith("UNKNOWN_PROPERTY /" + name);
            }
            assertThatDecoding(
                            V201,
                            Payload.minimal()
                                    .with("customData", "{\"" + name + "\":1,\"vendorId\":\"v\"}")
                                    .call())
                    .isValid();
        }
    }

    @Test
    void readsPropertiesInAnyOrder() {
        assertThatDecoding(
                        V201,
                        "[2,\"c1\",\"Survey\",{\"parts\":[{\"name\":\"p\"}],\"active\":true,\"count\":3,\"power\":7.4,"
                                + "\"since\":\"2026-01-31T10:00:00Z\",\"mode\":\"Eco\",\"id\":\"s1\"}]")
                .isValidWith(new Call("c1", SurveyRequest.builder().build()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    a/b          | /a~1b
                    a~b          | /a~0b
                    ~1           | /~01
                    /            | /~1
                    \\"          | /"
                    a b          | /a b
                    \\ud83d\\ude00 | /😀
                    """)
    void showsNamesAsRfc6901Pointers(String nameInJson, String path) {
        assertThatDecoding(V201, Payload.minimal().with(nameInJson, "1").call())
                .isInvalidWith("UNKNOWN_PROPERTY " + path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d", "\\ude00", "x\\ude00y", "\\ud83d\\u0041", "\\ude00\\ud83d"})
    @DisplayName("Part 4 §4.1.2 half a surrogate pair cannot be encoded in UTF-8")
    void refusesHalfASurrogatePairInAName(String nameInJson) {
        String shown = nameInJson.replace("\\u0041", "A").replaceAll("\\\\ud83d|\\\\ude00", "\ufffd");
        String members = "{\"" + nameInJson + "\":{\"b\":[]},\"vendorId\":\"v\"}";
        // Later versions of Jackson than 3.0 take such a name for broken JSON.
        assertThatDecoding(V201, Payload.minimal().with(nameInJson, "1").call())
                .isInvalidWithEither("FRAME", "UNKNOWN_PROPERTY /" + shown);
        assertThatDecoding(
                        V201,
                        Payload.minimal()
                                .with("data", "{\"a\":" + members + "}")
                                .call())
                .isInvalidWithEither("FRAME", "FORMAT /data/a/" + shown);
        assertThatDecoding(V201, Payload.minimal().with("customData", members).call())
                .isInvalidWithEither("FRAME", "FORMAT /customData/" + shown);
    }

    @Test
    void refusesRawHalfOfASurrogatePairInANameOfAString() {
        Decoded decoded =
                V201.decode(Payload.minimal().with("data", "{\"\ud800\":1}").call());

        assertThat(DecodedAssert.outcome(decoded).toString()).contains("FORMAT /data/\ufffd");
    }

    @Test
    @DisplayName("Part 4 §9 customData takes any other property and keeps it as it is")
    void keepsTheOtherPropertiesOfAnOpenType() {
        assertThatDecoding(
                        V201,
                        Payload.minimal()
                                .with("customData", "{\"a\":[1,{\"b\":null}],\"vendorId\":\"v\",\"VendorId\":true}")
                                .call())
                .isValid();
        assertThatDecoding(
                        V201, Payload.minimal().with("customData", "{\"a\":1}").call())
                .isInvalidWith("REQUIRED /customData/vendorId");
    }

    @Test
    void readsMoreDistinctNamesThanAnyTableHolds() {
        String members =
                IntStream.range(0, 70_000).mapToObj(i -> "\"n" + i + "\":0").collect(Collectors.joining(",", "{", "}"));
        for (int round = 0; round < 3; round++) {
            assertThatDecoding(V201, "[2,\"c1\",\"Ping\"," + members + "]")
                    .isAnsweredByCallError("c1", FORMAT_VIOLATION)
                    .isTruncated();
            assertThatDecoding(V201, Payload.full().call()).isValid();
        }
    }
}
