// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.CallErrorCode.RPC_FRAMEWORK_ERROR;
import static io.evwire.ocpp.rpc.Codecs.V201;
import static io.evwire.ocpp.rpc.DecodedAssert.assertThatDecoding;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is JSON and what is not, tried on a property whose value is free JSON. */
@DisplayName("Part 4 §4.1.2 a frame is JSON in UTF-8")
class JsonSyntaxTest {

    static Stream<Arguments> accepted() {
        return Stream.of(
                arguments("empty array", "[]", List.of()),
                arguments("array of arrays", "[[],[[]]]", List.of(List.of(), List.of(List.of()))),
                arguments(
                        "array of every type",
                        "[null,true,false,1,\"\",[],{}]",
                        Arrays.asList(null, true, false, decimal("1"), "", List.of(), Map.of())),
                arguments("array with white space", " [ \t1\r\n, 2 ] ", List.of(decimal("1"), decimal("2"))),
                arguments("array of null", "[null]", Collections.singletonList(null)),
                arguments("empty object", "{}", Map.of()),
                arguments(
                        "object with white space",
                        "{ \"a\" \n:\t1 , \"b\" : 2 }",
                        object("a", decimal("1"), "b", decimal("2"))),
                arguments("empty name", "{\"\":0}", object("", decimal("0"))),
                arguments(
                        "name with escapes",
                        "{\"\\\"\\\\\\/\\b\\f\\n\\r\\t\":0}",
                        object("\"\\/\b\f\n\r\t", decimal("0"))),
                arguments("name with escaped letter", "{\"\\u0061\":0}", object("a", decimal("0"))),
                arguments("name with escaped null character", "{\"\\u0000\":0}", object("\u0000", decimal("0"))),
                arguments("name with escaped surrogate pair", "{\"\\ud83d\\ude00\":0}", object("😀", decimal("0"))),
                arguments("name with raw characters beyond the BMP", "{\"😀東é\":0}", object("😀東é", decimal("0"))),
                arguments(
                        "name like a keyword",
                        "{\"null\":0,\"true\":1}",
                        object("null", decimal("0"), "true", decimal("1"))),
                arguments("null as a member", "{\"a\":null}", object("a", null)),
                arguments("zero", "0", decimal("0")),
                arguments("negative zero", "-0", decimal("0")),
                arguments("negative zero with a fraction", "-0.0", decimal("0.0")),
                arguments("negative integer", "-123", decimal("-123")),
                arguments("fraction", "0.5", decimal("0.5")),
                arguments("trailing zeros of a fraction", "1.500", decimal("1.500")),
                arguments("exponent", "1e3", decimal("1000")),
                arguments("capital exponent", "1E3", decimal("1000")),
                arguments("exponent with plus", "1e+3", decimal("1000")),
                arguments("exponent with minus", "1e-3", decimal("0.001")),
                arguments("exponent with leading zeros", "1e003", decimal("1000")),
                arguments("zero with exponent", "0e5", decimal("0")),
                arguments("zero with the largest exponent", "0e64", decimal("0")),
                arguments("fraction and exponent", "-12.34e+1", decimal("-123.4")),
                arguments(
                        "more digits than a double holds",
                        "12345678901234567890.12345678901234567890",
                        decimal("12345678901234567890.12345678901234567890")),
                arguments("integer beyond 64 bits", "18446744073709551616", decimal("18446744073709551616")),
                arguments("smallest long", "-9223372036854775808", decimal("-9223372036854775808")),
                arguments("empty string", "\"\"", ""),
                arguments("string with every short escape", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t"),
                arguments("string with escaped control character", "\"\\u0000\\u001F\"", "\u0000\u001f"),
                arguments("string with escapes in either case", "\"\\u00e9\\u00E9\"", "éé"),
                arguments("string with escaped surrogate pair", "\"\\uD83D\\uDE00\"", "😀"),
                arguments("string with escaped backslash before u", "\"\\\\u0041\"", "\\u0041"),
                arguments("string with raw DEL", "\"\u007f\"", "\u007f"),
                arguments("string with raw line separators", "\"\u2028\u2029\"", "\u2028\u2029"),
                arguments("string with raw byte order mark", "\"\ufeff\"", "\ufeff"),
                arguments("string with non-characters", "\"\uffff\\uFFFE\"", "\uffff\ufffe"),
                arguments("string with comment signs", "\"/*a*/ // #\"", "/*a*/ // #"),
                arguments("string with punctuation", "\"[],{}:'\"", "[],{}:'"),
                arguments("true", "true", true),
                arguments("false", "false", false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void accepts(String what, String json, Object value) {
        assertThatDecoding(V201, Payload.minimal().with("data", json).call())
                .isValidWith(new Call("c1", SurveyRequest.builder().data(value).build()));
    }

    static Stream<Arguments> rejected() {
        return Stream.of(
                arguments("nothing", ""),
                arguments("array without end", "[1"),
                arguments("array ended as object", "[1}"),
                arguments("array ended twice", "[1]]"),
                arguments("array with comma at its end", "[1,]"),
                arguments("array with comma at its start", "[,1]"),
                arguments("array with two commas", "[1,,2]"),
                arguments("array of a comma", "[,]"),
                arguments("array without commas", "[1 2]"),
                arguments("array with colon", "[\"a\":1]"),
                arguments("array with a letter", "[x]"),
                arguments("array with a star", "[*]"),
                arguments("array of a minus", "[-]"),
                arguments("object without end", "{\"a\":1"),
                arguments("object ended as array", "{\"a\":1]"),
                arguments("object with comma at its end", "{\"a\":1,}"),
                arguments("object with comma at its start", "{,\"a\":1}"),
                arguments("object with two commas", "{\"a\":1,,\"b\":2}"),
                arguments("object without colon", "{\"a\" 1}"),
                arguments("object with two colons", "{\"a\"::1}"),
                arguments("object with equals sign", "{\"a\"=1}"),
                arguments("object without value", "{\"a\":}"),
                arguments("object without value and colon", "{\"a\"}"),
                arguments("object without name", "{:1}"),
                arguments("object with unquoted name", "{a:1}"),
                arguments("object with single-quoted name", "{'a':1}"),
                arguments("object with number as name", "{1:1}"),
                arguments("object with null as name", "{null:1}"),
                arguments("name without end", "{\"a:1}"),
                arguments("name with raw line feed", "{\"a\nb\":1}"),
                arguments("name with bad escape", "{\"\\x\":1}"),
                arguments("leading zero", "01"),
                arguments("negative leading zero", "-01"),
                arguments("two zeros", "00"),
                arguments("plus", "+1"),
                arguments("plus zero", "+0"),
                arguments("two minus", "--1"),
                arguments("minus alone", "-"),
                arguments("minus and space", "- 1"),
                arguments("point without digits before", ".5"),
                arguments("negative point without digits before", "-.5"),
                arguments("point without digits after", "1."),
                arguments("point before exponent", "1.e1"),
                arguments("exponent without digits", "1e"),
                arguments("exponent of a sign", "1e+"),
                arguments("two exponents", "1e1e1"),
                arguments("exponent with fraction", "1e1.5"),
                arguments("two points", "1.2.3"),
                arguments("hexadecimal", "0x1F"),
                arguments("number with underscore", "1_000"),
                arguments("number with letter", "1a"),
                arguments("number with suffix", "1f"),
                arguments("number with space", "1 000"),
                arguments("full-width digit", "１"),
                arguments("NaN", "NaN"),
                arguments("negative NaN", "-NaN"),
                arguments("Infinity", "Infinity"),
                arguments("negative Infinity", "-Infinity"),
                arguments("INF", "INF"),
                arguments("single-quoted string", "'a'"),
                arguments("string without end", "\"a"),
                arguments("string ending in a backslash", "\"a\\\""),
                arguments("string with raw line feed", "\"a\nb\""),
                arguments("string with raw tab", "\"a\tb\""),
                arguments("string with raw null character", "\"a\u0000b\""),
                arguments("string with raw escape character", "\"a\u001bb\""),
                arguments("string with unknown escape", "\"\\a\""),
                arguments("string with escaped single quote", "\"\\'\""),
                arguments("string with hexadecimal escape", "\"\\x41\""),
                arguments("string with octal escape", "\"\\101\""),
                arguments("string with short escape of a code unit", "\"\\u12\""),
                arguments("string with letters in an escape", "\"\\u00zz\""),
                arguments("string with capital escape", "\"\\U0041\""),
                arguments("string with escape beyond the BMP", "\"\\u{1F600}\""),
                arguments("string and garbage", "\"a\"x"),
                arguments("two strings", "\"a\" \"b\""),
                arguments("capital True", "True"),
                arguments("half of a keyword", "tru"),
                arguments("keyword and more", "trueish"),
                arguments("nil", "nil"),
                arguments("undefined", "undefined"),
                arguments("unquoted text", "abc"),
                arguments("block comment", "/**/1"),
                arguments("line comment", "//\n1"),
                arguments("hash comment", "#\n1"),
                arguments("comment after the value", "1/**/"),
                arguments("comment in an array", "[1,/*2*/3]"),
                arguments("form feed as white space", "\f1"),
                arguments("no-break space as white space", "\u00a01"),
                arguments("byte order mark as white space", "\ufeff1"),
                arguments("null character as white space", "\u00001"),
                arguments("record separator as white space", "\u001e1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rejected")
    void rejects(String what, String json) {
        // The same where the value is of a known type, where it is skipped, and where it is not even looked at.
        assertThatDecoding(V201, Payload.minimal().with("data", json).call())
                .isInvalidWith("FRAME")
                .isAnsweredByCallError("c1", RPC_FRAMEWORK_ERROR);
        assertThatDecoding(V201, Payload.minimal().with("power", json).call()).isInvalidWith("FRAME");
        assertThatDecoding(V201, Payload.minimal().with("unknown", json).call()).isInvalidWith("FRAME");
        assertThatDecoding(V201, "[2,\"c1\",\"Unheard\",{\"a\":" + json + "}]").isInvalidWith("FRAME");
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    private static Map<String, @Nullable Object> object(String name, @Nullable Object value) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put(name, value);
        return members;
    }

    private static Map<String, @Nullable Object> object(
            String name, @Nullable Object value, String name2, @Nullable Object value2) {
        Map<String, @Nullable Object> members = object(name, value);
        members.put(name2, value2);
        return members;
    }
}
