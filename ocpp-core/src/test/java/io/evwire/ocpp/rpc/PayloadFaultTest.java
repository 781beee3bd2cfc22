// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.Codecs.V201;
import static io.evwire.ocpp.rpc.DecodedAssert.assertThatDecoding;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fault of a payload: its kind, its path, and the code that answers it. */
class PayloadFaultTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    id         | 12                              | TYPE /id
                    id         | null                            | TYPE /id
                    id         | {}                              | TYPE /id
                    id         | ["s1"]                          | TYPE /id
                    comment    | false                           | TYPE /comment
                    mode       | 1                               | TYPE /mode
                    mode       | null                            | TYPE /mode
                    mode       | ["Eco"]                         | TYPE /mode
                    modes      | "Eco"                           | TYPE /modes
                    modes      | {"0":"Eco"}                     | TYPE /modes
                    modes      | ["Eco",null]                    | TYPE /modes/1
                    modes      | [7,"Eco"]                       | TYPE /modes/0
                    since      | 1769853600                      | TYPE /since
                    since      | null                            | TYPE /since
                    power      | "7.4"                           | TYPE /power
                    power      | true                            | TYPE /power
                    power      | [7.4]                           | TYPE /power
                    count      | "3"                             | TYPE /count
                    count      | 3.5                             | TYPE /count
                    count      | {"n":3}                         | TYPE /count
                    active     | "true"                          | TYPE /active
                    active     | 1                               | TYPE /active
                    active     | [true]                          | TYPE /active
                    main       | "m"                             | TYPE /main
                    main       | [{"name":"m"}]                  | TYPE /main
                    main       | {"name":1}                      | TYPE /main/name
                    main       | {"name":"m","spare":7}          | TYPE /main/spare
                    main       | {"name":"m","spare":{"name":7}} | TYPE /main/spare/name
                    parts      | {"name":"p"}                    | TYPE /parts
                    parts      | null                            | TYPE /parts
                    parts      | [null]                          | TYPE /parts/0
                    parts      | [{"name":"p"},[]]               | TYPE /parts/1
                    parts      | [{"name":"p"},{"name":[]}]      | TYPE /parts/1/name
                    tags       | "a"                             | TYPE /tags
                    tags       | ["a",1,"b"]                     | TYPE /tags/1
                    tags       | [["a"]]                         | TYPE /tags/0
                    levels     | [1,"2"]                         | TYPE /levels/1
                    levels     | [1,2.5]                         | TYPE /levels/1
                    readings   | [1,null]                        | TYPE /readings/1
                    customData | {"vendorId":null}               | TYPE /customData/vendorId
                    customData | 0                               | TYPE /customData
                    """)
    @DisplayName("Part 4 §4.3 a value of another JSON type, and null, is a TypeConstraintViolation")
    void reportsWrongType(String property, String json, String violation) {
        assertThatDecoding(V201, Payload.minimal().with(property, json).call())
                .isInvalidWith(violation)
                .isAnsweredByCallError("c1", CallErrorCode.TYPE_CONSTRAINT_VIOLATION);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    mode  | "Slow"                    | ENUM /mode
                    mode  | "eco"                     | ENUM /mode
                    mode  | "Eco "                    | ENUM /mode
                    mode  | ""                        | ENUM /mode
                    mode  | "UNRECOGNIZED"            | ENUM /mode
                    mode  | "FAST_EXPORT"             | ENUM /mode
                    mode  | "\\ud800"                 | ENUM /mode
                    modes | ["Eco","Ecu"]             | ENUM /modes/1
                    since | "yesterday"               | FORMAT /since
                    since | ""                        | FORMAT /since
                    until | "2026-02-30T00:00:00Z"    | FORMAT /until
                    id    | "\\ud800"                 | FORMAT /id
                    tags  | ["\\udc00"]               | FORMAT /tags/0
                    data  | {"a":["\\ud800"]}         | FORMAT /data/a/0
                    """)
    @DisplayName("Part 4 §4.3 a text that is not a member of its data type is a TypeConstraintViolation")
    void reportsTextThatIsNoMemberOfItsDataType(String property, String json, String violation) {
        assertThatDecoding(V201, Payload.minimal().with(property, json).call())
                .isInvalidWith(violation)
                .isAnsweredByCallError("c1", CallErrorCode.TYPE_CONSTRAINT_VIOLATION);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    id         | "123456789012345678901"        | TOO_LONG /id
                    main       | {"name":"123456789"}           | TOO_LONG /main/name
                    parts      | [{"name":"123456789"}]         | TOO_LONG /parts/0/name
                    tags       | ["","1234567"]                 | TOO_LONG /tags/1
                    power      | -0.01                          | RANGE /power
                    power      | 1000.51                        | RANGE /power
                    count      | -1                             | RANGE /count
                    count      | 101                            | RANGE /count
                    count      | 2147483648                     | RANGE /count
                    delta      | -2147483649                    | RANGE /delta
                    limit      | 6                              | RANGE /limit
                    limit      | -6                             | RANGE /limit
                    levels     | [0,10]                         | RANGE /levels/1
                    readings   | [0,-1]                         | RANGE /readings/1
                    """)
    @DisplayName("Part 4 §4.3 a value beyond the limits of its property is a PropertyConstraintViolation")
    void reportsValueBeyondTheLimitsOfItsProperty(String property, String json, String violation) {
        assertThatDecoding(V201, Payload.minimal().with(property, json).call())
                .isInvalidWith(violation)
                .isAnsweredByCallError("c1", CallErrorCode.PROPERTY_CONSTRAINT_VIOLATION);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    modes  | []                                                                       | TOO_FEW /modes
                    modes  | ["Eco","Eco","Eco"]                                                      | TOO_MANY /modes
                    parts  | []                                                                       | TOO_FEW /parts
                    parts  | [{"name":"1"},{"name":"2"},{"name":"3"},{"name":"4"},{"name":"5"}]       | TOO_MANY /parts
                    tags   | []                                                                       | TOO_FEW /tags
                    levels | [1]                                                                      | TOO_FEW /levels
                    levels | [1,2,3,4]                                                                | TOO_MANY /levels
                    main   | {}                                                                       | REQUIRED /main/name
                    main   | {"name":"m","spare":{"size":1}}                                          | REQUIRED /main/spare/name
                    parts  | [{"name":"p"},{}]                                                        | REQUIRED /parts/1/name
                    """)
    @DisplayName("Part 4 §4.1.5, B06.FR.16 a value too seldom or too often is an OccurrenceConstraintViolation")
    void reportsWrongNumberOfValues(String property, String json, String violation) {
        assertThatDecoding(V201, Payload.minimal().with(property, json).call())
                .isInvalidWith(violation)
                .isAnsweredByCallError("c1", CallErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "mode", "since", "power", "count", "active", "parts"})
    @DisplayName("Part 4 §4.2.3 an absent required property is an OccurrenceConstraintViolation")
    void reportsEachRequiredPropertyThatIsAbsent(String property) {
        assertThatDecoding(V201, Payload.minimal().without(property).call())
                .isInvalidWith("REQUIRED /" + property)
                .isAnsweredByCallError("c1", CallErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION);
    }

    @Test
    void reportsAbsentPropertiesInTheOrderOfTheSchema() {
        assertThatDecoding(V201, "[2,\"c1\",\"Survey\",{}]")
                .isInvalidWith(
                        "REQUIRED /id",
                        "REQUIRED /mode",
                        "REQUIRED /since",
                        "REQUIRED /power",
                        "REQUIRED /count",
                        "REQUIRED /active",
                        "REQUIRED /parts");
    }

    @Test
    void reportsUndecodableRequiredPropertyOnceAndNotAsAbsent() {
        assertThatDecoding(
                        V201,
                        Payload.minimal()
                                .with("id", "1")
                                .with("count", "\"\"")
                                .with("parts", "[{\"name\":null}]")
                                .call())
                .isInvalidWith("TYPE /id", "TYPE /count", "TYPE /parts/0/name");
    }

    @Test
    void reportsFaultsInDocumentOrderWithAbsentPropertiesAtTheEndOfTheirObject() {
        assertThatDecoding(
                        V201,
                        "[2,\"c1\",\"Survey\",{\"x\":1,\"parts\":[{\"size\":1.5},{\"name\":\"123456789\",\"y\":[]}],"
                                + "\"count\":101,\"mode\":\"Slow\",\"count\":1,\"levels\":[\"a\"],\"since\":\"\"}]")
                .isInvalidWith(
                        "UNKNOWN_PROPERTY /x",
                        "TYPE /parts/0/size",
                        "REQUIRED /parts/0/name",
                        "TOO_LONG /parts/1/name",
                        "UNKNOWN_PROPERTY /parts/1/y",
                        "RANGE /count",
                        "ENUM /mode",
                        "DUPLICATE_PROPERTY /count",
                        "TYPE /levels/0",
                        "TOO_FEW /levels",
                        "FORMAT /since",
                        "REQUIRED /id",
                        "REQUIRED /power",
                        "REQUIRED /active");
    }

    @ParameterizedTest(name = "{0} before {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "x":1              | "mode":1            | FormatViolation
                    "x":1              | "modes":[]          | FormatViolation
                    "x":1              | "count":101         | FormatViolation
                    "limit":1e99       | "mode":1            | FormatViolation
                    "mode":1           | "modes":[]          | TypeConstraintViolation
                    "mode":"Slow"      | "count":101         | TypeConstraintViolation
                    "since":"x"        | "modes":[]          | TypeConstraintViolation
                    "modes":[]         | "count":101         | OccurrenceConstraintViolation
                    "modes":[]         | "id":"123456789012345678901" | OccurrenceConstraintViolation
                    """)
    @DisplayName("Part 4 §4.3 of several faults Format goes before Type, Occurrence, Property, whatever their order")
    void answersTheGravestFault(String graver, String lesser, String code) {
        Payload others = Payload.minimal().without(nameOf(graver)).without(nameOf(lesser));
        String rest = others.json().substring(1);
        assertThatDecoding(V201, "[2,\"c1\",\"Survey\",{" + graver + "," + lesser + "," + rest + "]")
                .isAnsweredBy("CALLERROR c1 " + code);
        assertThatDecoding(V201, "[2,\"c1\",\"Survey\",{" + lesser + "," + graver + "," + rest + "]")
                .isAnsweredBy("CALLERROR c1 " + code);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "id":7                        | string expected, found number
                    "id":null                     | string expected, found null
                    "active":{}                   | boolean expected, found object
                    "main":[]                     | object expected, found array
                    "parts":true                  | array expected, found boolean
                    "power":"1"                   | number expected, found string
                    "count":"1"                   | integer expected, found string
                    "count":1.5                   | integer expected, found a number with a fraction
                    "count":101                   | at most 100, found 101
                    "count":-1                    | at least 0, found -1
                    "count":2147483648            | outside the range of a 32-bit integer
                    "power":-0.10                 | at least 0, found -0.10
                    "power":1e4                   | at most 1000.5, found 10000
                    "id":"123456789012345678901"  | at most 20 characters, found 21
                    "mode":"Slow"                 | Slow is not a value of ModeEnum
                    "mode":"Quick"                | Quick is OCPP 1.6; use Fast
                    "since":"x"                   | no RFC 3339 date-time
                    "modes":[]                    | at least 1 elements, found 0
                    "modes":["Eco","Eco","Eco"]   | at most 2 elements, found 3
                    "x":1                         | no such property in this type
                    "comment":"\\ud800"           | the text holds half of a surrogate pair
                    """)
    void saysWhatWasRequiredAndWhatWasFound(String member, String detail) {
        String value = member.substring(member.indexOf(':') + 1);
        assertThatDecoding(V201, Payload.minimal().with(nameOf(member), value).call())
                .hasDetails(detail);
    }

    @Test
    void showsAtMost50CharactersOfAnUnknownValue() {
        assertThatDecoding(
                        V201,
                        Payload.minimal()
                                .with("mode", "\"" + "😀".repeat(60) + "\"")
                                .call())
                .hasDetails("😀".repeat(50) + "… is not a value of ModeEnum");
    }

    private static String nameOf(String member) {
        return member.substring(1, member.indexOf('"', 1));
    }
}
