// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.Codecs.PENDING;
import static io.evwire.ocpp.rpc.Codecs.V201;
import static io.evwire.ocpp.rpc.Codecs.V21;
import static io.evwire.ocpp.rpc.DecodedAssert.assertThatDecoding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.evwire.core.json.Limits;
import io.evwire.core.violation.Remedy;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a tolerant codec reads although the notation is another, and what it makes of it. */
class RepairTest {

    private static final OcppCodec TOLERANT = V201.withTolerance(Tolerance.TOLERANT);
    private static final OcppCodec SALVAGE = V201.withTolerance(Tolerance.SALVAGE);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        2025-03-02T10:11:12            | 2025-03-02T10:11:12Z
        2025-03-02 10:11:12            | 2025-03-02T10:11:12Z
        2025-03-02 10:11:12Z           | 2025-03-02T10:11:12Z
        2025-03-02T10:11:12+01         | 2025-03-02T10:11:12+01:00
        2025-03-02T10:11:12+0130       | 2025-03-02T10:11:12+01:30
        2025-03-02T10:11:12-0800       | 2025-03-02T10:11:12-08:00
        2025-03-02 10:11:12 +01:00     | 2025-03-02T10:11:12+01:00
        2025-03-02t10:11:12            | 2025-03-02T10:11:12Z
        2025-03-02T10:11:12.123456Z    | 2025-03-02T10:11:12.123Z
        2025-03-02T10:11:12.1234567890123456789012345678901234567890123456789012345678901234567890+02:00 | 2025-03-02T10:11:12.123+02:00
        2025-03-02T10:11:12,5Z         | 2025-03-02T10:11:12.500Z
        2025-03-02T10:11Z              | 2025-03-02T10:11:00Z
        2025-03-02 10:11:12 UTC        | 2025-03-02T10:11:12Z
        """)
    void readsADateTimeInAnotherNotation(String found, String instead) {
        assertThat(onlyTolerated(TOLERANT, "since", '"' + found + '"'))
                .isEqualTo(new Violation("/since", ViolationKind.FORMAT, detailOf(found))
                        .remedied(Remedy.REPAIR, '"' + found + '"', '"' + instead + '"'));
        assertThat(survey(TOLERANT, "since", '"' + found + '"').since()).isEqualTo(OffsetDateTime.parse(instead));
        assertThatDecoding(
                        V201, Payload.minimal().with("since", '"' + found + '"').call())
                .isInvalidWith("FORMAT /since");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-03-02",
                "10:11:12",
                "02.03.2025 10:11:12",
                "03/02/2025 10:11",
                "2025-02-30T10:11:12",
                "2025-03-02T24:00:00",
                "2025-03-02T10:11:60",
                "2025-03-02T10:11:12+19:00",
                "2025-03-02T10:11:12 CET",
                "1740910272",
                "2025-03-02T10:11:12.Z",
                "",
                "tomorrow"
            })
    void readsNoDateTimeThatCouldMeanTwoThings(String found) {
        assertThatDecoding(
                        SALVAGE,
                        Payload.minimal().with("since", '"' + found + '"').call())
                .isInvalidWith("FORMAT /since");
    }

    @Test
    void takesTheOffsetThatItIsToldForADateTimeWithout() {
        OcppCodec inBerlin = V201.withTolerance(Tolerance.TOLERANT.withOffset(ZoneOffset.ofHours(1)));

        assertThat(survey(inBerlin, "since", "\"2025-03-02T10:11:12\"").since())
                .isEqualTo(OffsetDateTime.parse("2025-03-02T10:11:12+01:00"));
        assertThat(survey(inBerlin, "since", "\"2025-03-02T10:11:12-02:00\"").since())
                .isEqualTo(OffsetDateTime.parse("2025-03-02T10:11:12-02:00"));
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        power  | "7.40"      | 7.40     | TYPE
        power  | " 7 "       | 7        | TYPE
        power  | "+7"        | 7        | TYPE
        power  | "1e2"       | 1e2      | TYPE
        count  | "16"        | 16       | TYPE
        count  | "16.0"      | 16.0     | TYPE
        active | "true"      | true     | TYPE
        active | "False"     | false    | TYPE
        active | 1           | true     | TYPE
        active | 0           | false    | TYPE
        id     | 12345       | "12345"  | TYPE
        id     | 1.50        | "1.50"   | TYPE
        id     | true        | "true"   | TYPE
        mode   | "ECO"       | "Eco"    | ENUM
        mode   | " fast "    | "Fast"   | ENUM
        parts  | {"name":"p"} | [{"name":"p"}] | TYPE
        modes  | "Eco"       | ["Eco"]  | TYPE
        tags   | 7           | [7]      | TYPE /tags TYPE /tags
        main   | [{"name":"p"}] | {"name":"p"} | TYPE
        comment | ["a"]      | "a"      | TYPE
        power  | [5]         | 5        | TYPE
        comment | null       |          | TYPE
        main   | null        |          | TYPE
        main   | []          |          | TYPE
        modes  | []          |          | TOO_FEW
        """)
    void readsAValueInAnotherNotation(String property, String found, @Nullable String instead, String kind) {
        Violation first = tolerated(TOLERANT, property, found).get(0);

        assertThat(first.path()).isEqualTo("/" + property);
        assertThat(kind).startsWith(first.kind().name());
        assertThat(first.remedy()).isEqualTo(Remedy.REPAIR);
        assertThat(first.found()).isEqualTo(found);
        assertThat(first.instead()).isEqualTo(instead);
        Payload asItShouldBe = instead == null
                ? Payload.minimal()
                : Payload.minimal().with(property, instead.equals("[7]") ? "[\"7\"]" : instead);
        assertThat(survey(TOLERANT, property, found))
                .isEqualTo(((Call) V201.decode(asItShouldBe.call()).orThrow()).payload());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        power  | "7,4"
        power  | "1.234,5"
        power  | "0x10"
        power  | "007"
        power  | "NaN"
        power  | "7 kW"
        power  | ""
        power  | "+-7"
        count  | "220.5"
        count  | 220.5
        count  | "99999999999"
        active | "yes"
        active | 2
        active | 1.0
        id     | null
        id     | {}
        id     | ["a","b"]
        id     | [null]
        id     | [["a"]]
        parts  | 7
        mode   | 7
        """)
    void refusesWhatSaysSomethingElseOrNothing(String property, String found) {
        assertThat(TOLERANT.decode(Payload.minimal().with(property, found).call()))
                .isInstanceOf(Decoded.Invalid.class);
    }

    @Test
    void readsAnUnknownEnumerationValueAsSuchOnlyWhenItSalvages() {
        String text = Payload.minimal().with("mode", "\"Slow\"").call();

        assertThatDecoding(TOLERANT, text).isInvalidWith("ENUM /mode");
        assertThat(onlyTolerated(SALVAGE, "mode", "\"Slow\""))
                .returns(Remedy.KEEP, Violation::remedy)
                .returns("\"Slow\"", Violation::found);
    }

    @Test
    void passesOnAValueThatNoEnumerationKnows() {
        String text = Payload.minimal()
                .with("mode", "\"Sl\\u00f6w \\\"x\\\"\"")
                .with("modes", "[\"Eco\",\"Odd\"]")
                .with("tags", "[{},\"a\"]")
                .call();
        Decoded.Valid received = (Decoded.Valid) SALVAGE.decode(text);

        assertThat(SALVAGE.encodeAsReceived(received))
                .contains(
                        "\"mode\":\"Slöw \\\"x\\\"\"", "\"modes\":[\"Eco\",\"Odd\"]", "\"tags\":[\"a\"]", "\"since\"");
        assertThat(V201.encodeAsReceived(received)).isEqualTo(SALVAGE.encodeAsReceived(received));
    }

    @Test
    void dropsTheSmallestElementThatCanGo() {
        String parts = "[{\"name\":\"p\"},{\"name\":{}},{\"name\":\"q\"}]";
        Decoded.Valid decoded = (Decoded.Valid)
                SALVAGE.decode(Payload.minimal().with("parts", parts).call());

        assertThat(((SurveyRequest) ((Call) decoded.frame()).payload()).parts())
                .extracting(Part::name)
                .containsExactly("p", "q");
        assertThat(decoded.tolerated())
                .containsExactly(
                        new Violation("/parts/1", ViolationKind.TYPE, "/parts/1/name: string expected, found object")
                                .remedied(Remedy.DROP, "{\"name\":{}}", null));
        assertThatDecoding(TOLERANT, Payload.minimal().with("parts", parts).call())
                .isInvalidWith("TYPE /parts/1/name");
    }

    @Test
    void quotesAnObjectThatGoesWithoutWhatNoSchemaKnows() {
        String main = "{\"size\":1,\"name\":{\"x\":\"secret\"},\"nane\":\"secret\",\"size\":7,"
                + "\"spare\":{\"name\":\"s\",\"spare\":\"secret\"}}";

        assertThat(tolerated(SALVAGE, "main", main))
                .singleElement()
                .returns("/main", Violation::path)
                .returns(Remedy.OMIT, Violation::remedy)
                .returns(
                        "{\"size\":1,\"name\":\"***\",\"nane\":\"***\",\"size\":\"***\","
                                + "\"spare\":{\"name\":\"s\",\"spare\":\"***\"}}",
                        Violation::found);
    }

    @Test
    void quotesAListThatGoesAsFarAsItWasRead() {
        OcppCodec reader = SALVAGE.withLimits(Limits.DEFAULT.withMaxElements(2));
        Decoded.Valid decoded = (Decoded.Valid) reader.decode(Payload.minimal()
                .with("tags", "[\"a\",\"b\",\"c\",\"d\"]")
                .with("main", "{\"name\":[[]]}")
                .call());

        assertThat(decoded.tolerated())
                .extracting(Violation::path, Violation::found)
                .containsExactly(tuple("/tags", null), tuple("/main", "{\"name\":[[]]}"));
    }

    @Test
    void tellsNothingOfWhatWasLetPassInAnElementThatIsLeftOut() {
        String parts = "[{\"name\":\"p\",\"size\":\"1\"},{\"size\":\"7\",\"name\":{}},{\"name\":\"q\"}]";
        Decoded.Valid decoded = (Decoded.Valid)
                SALVAGE.decode(Payload.minimal().with("parts", parts).call());

        assertThat(decoded.tolerated())
                .extracting(Violation::path, Violation::remedy)
                .containsExactly(tuple("/parts/0/size", Remedy.REPAIR), tuple("/parts/1", Remedy.DROP));
    }

    @Test
    void keepsWhatItFoundShort() {
        String found =
                onlyTolerated(SALVAGE, "x", "\"" + "y".repeat(5_000) + "\"").found();

        assertThat(found).hasSize(Violation.MAX_FOUND + 1).endsWith("…");
        assertThat(onlyTolerated(SALVAGE, "idTag", "\"secret\"").found()).isNull();
        assertThat(onlyTolerated(SALVAGE, "x", "[\"secret\"]").found()).isNull();
        assertThat(onlyTolerated(SALVAGE, "x", "{\"a\":\"secret\"}").found()).isNull();
        assertThat(tolerated(SALVAGE, "main", "\"secret\""))
                .noneMatch(told -> told.toString().contains("secret"));
    }

    @Test
    void refusesAPropertyInOtherLettersWhoseAbsenceSaysSomething() {
        assertThatDecoding(
                        SALVAGE,
                        Payload.minimal().without("power").with("Power", "1").call())
                .isInvalidWith("UNKNOWN_PROPERTY /Power", "REQUIRED /power");
    }

    @Test
    void asksForTheMildestRemedyFirst() {
        OcppCodec neverRepairs = V201.withTolerance((action, violation) -> violation.remedy() != Remedy.REPAIR);

        assertThatDecoding(
                        neverRepairs, Payload.minimal().with("delta", "\"7\"").call())
                .isValidTolerating("TYPE /delta")
                .isFrame(new Call("c1", SurveyRequest.builder().build()));
    }

    @Test
    void passesOverAByteOrderMark() {
        String text = "\ufeff[2,\"c1\",\"Ping\",{}]";

        assertThatDecoding(TOLERANT, text).isValidTolerating("FRAME").isFrame(new Call("c1", new PingRequest(null)));
        assertThatDecoding(V201, text).isInvalidWith("FRAME");
        assertThat(TOLERANT.payload(PingRequest.class).decode("\ufeff{}").orThrow())
                .isEqualTo(new PingRequest(null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        [4,"p1"]                                                  |                   |             | {}
        [4,"p1",null,null,null]                                   |                   |             | {}
        [4,"p1","FormationViolation",""]                          | FormationViolation |            | {}
        [4,"p1","InternalError"]                                  | InternalError     |             | {}
        [4,"p1","InternalError",null,null]                        | InternalError     |             | {}
        [4,"p1","InternalError",{"a":1}]                          | InternalError     |             | {a=1}
        [4,"p1",{"a":1}]                                          |                   |             | {a=1}
        [4,"p1","InternalError","no row","insert into meter"]     | InternalError     | no row      | {errorDetails=insert into meter}
        [4,"p1","InternalError","no row",["a",1]]                 | InternalError     | no row      | {errorDetails=[a, 1]}
        [4,"p1",500,7,{}]                                         | 500               | 7           | {}
        """)
    void hearsTheErrorOfAPeerHoweverItIsPut(
            String text, @Nullable String code, @Nullable String description, String details) {
        assertThatDecoding(V201, text, PENDING).isInvalidWith("FRAME");
        Decoded.Valid decoded = (Decoded.Valid) TOLERANT.decode(text, PENDING);

        CallError error = (CallError) decoded.frame();
        assertThat(error.messageId()).isEqualTo("p1");
        assertThat(error.errorCode()).isEqualTo(code == null ? "" : code);
        assertThat(error.errorDescription()).isEqualTo(description == null ? "" : description);
        assertThat(error.errorDetails()).hasToString(details);
        assertThat(decoded.tolerated()).isNotEmpty().allMatch(fault -> fault.kind() == ViolationKind.FRAME);
    }

    @Test
    void readsAPayloadInAListOfOne() {
        Decoded.Valid decoded = (Decoded.Valid) TOLERANT.decode("[2,\"c1\",\"Ping\",[{\"note\":\"n\"}]]");

        assertThat(decoded.frame()).isEqualTo(new Call("c1", new PingRequest("n")));
        assertThat(decoded.tolerated())
                .singleElement()
                .returns("", Violation::path)
                .returns("[{\"note\":\"n\"}]", Violation::found)
                .returns("{\"note\":\"n\"}", Violation::instead);
        assertThat(TOLERANT.payload(PingRequest.class)
                        .decode("[{\"note\":\"n\"}]")
                        .orThrow())
                .isEqualTo(new PingRequest("n"));
        assertThatDecoding(TOLERANT, "[2,\"c1\",\"Ping\",[{\"note\":\"n\"},{}]]")
                .isInvalidWith("PAYLOAD");
        assertThatDecoding(V201, "[2,\"c1\",\"Ping\",[{\"note\":\"n\"}]]").isInvalidWith("PAYLOAD");
    }

    @Test
    void cutsTheDescriptionOfAnErrorThatIsTooLong() {
        String words = "x".repeat(300);
        Decoded.Valid decoded =
                (Decoded.Valid) TOLERANT.decode("[4,\"p1\",\"InternalError\",\"" + words + "\",{}]", PENDING);

        assertThat(((CallError) decoded.frame()).errorDescription()).isEqualTo("x".repeat(255));
        assertThat(decoded.tolerated()).singleElement().returns('"' + words + '"', Violation::found);
        assertThat(((CallResultError) ((Decoded.Valid) V21.withTolerance(Tolerance.TOLERANT)
                                        .decode(
                                                "[5,\"r1\",\"InternalError\"]",
                                                PendingCalls.of(id -> null, id -> true)))
                                .frame())
                        .errorCode())
                .isEqualTo("InternalError");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[4]",
                "[4,7,\"InternalError\",\"\",{}]",
                "[4,\"p1\",[],\"\",{}]",
                "[4,\"p1\",\"InternalError\",\"\",{},1]",
                "[4,\"p1\",\"InternalError\",\"\",{}"
            })
    void hearsNoErrorThatIsNotThere(String text) {
        assertThatDecoding(SALVAGE, text, PENDING).isInvalidWith("FRAME");
    }

    @Test
    void costsNothingOfTheMeaningOfAValidMessage() {
        for (OcppCodec codec : List.of(TOLERANT, SALVAGE)) {
            assertThat(codec.decode(Payload.full().call()))
                    .isEqualTo(V201.decode(Payload.full().call()));
        }
    }

    private static String detailOf(String found) {
        return found.matches(".*T.*\\.[0-9]+(Z|\\+..:..)")
                ? "at most 3 digits of a second's fraction"
                : "no RFC 3339 date-time";
    }

    private static SurveyRequest survey(OcppCodec codec, String property, String json) {
        return (SurveyRequest)
                ((Call) codec.decode(Payload.minimal().with(property, json).call())
                                .orThrow())
                        .payload();
    }

    private static List<Violation> tolerated(OcppCodec codec, String property, String json) {
        Decoded decoded = codec.decode(Payload.minimal().with(property, json).call());
        decoded.orThrow();
        return ((Decoded.Valid) decoded).tolerated();
    }

    private static Violation onlyTolerated(OcppCodec codec, String property, String json) {
        List<Violation> tolerated = tolerated(codec, property, json);
        assertThat(tolerated).hasSize(1);
        return tolerated.get(0);
    }
}
