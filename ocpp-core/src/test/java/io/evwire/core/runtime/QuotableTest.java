// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.violation.Remedy;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is quoted of an object that holds secrets, which stand behind an exclamation mark here. */
class QuotableTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"a":1,"b":!"secret","c":2}           | {"a":1,"b":"***","c":2}
        {"a":!{"x":["}",{}]},"b":!7}          | {"a":"***","b":"***"}
        [{"a":!"s"},{"a":!"t"}]               | [{"a":"***"},{"a":"***"}]
        {"a":!null,"b":![],"c":!{},"d":!false} | {"a":null,"b":[],"c":{},"d":"***"}
        {"a":![1],"b":!{"x":1}}               | {"a":"***","b":"***"}
        { "a" : !"s" , "b" : "}\\"," }        | { "a" : "***" , "b" : "}\\"," }
        {}                                    | {}
        [ ]                                   | [ ]
        """)
    void masksWhatIsHidden(String marked, String quoted) {
        assertThat(quote(marked + ",{\"and\":\"more\"}")).isEqualTo(quoted);
    }

    @Test
    void cutsBehindTheLastPartThatThereIsRoomFor() {
        String elements =
                IntStream.range(0, 500).mapToObj(i -> "{\"n\":" + i + "}").collect(Collectors.joining(","));
        String quoted = quote("[" + elements + "]");

        assertThat(quoted).hasSizeBetween(1_000, Violation.MAX_FOUND + 1).endsWith("}…");
        assertThat("[" + elements).startsWith(quoted.substring(0, quoted.length() - 1));
    }

    @Test
    void cutsAValueThatFillsItAllAnywhere() {
        String quoted = quote("{\"n\":\"" + "x".repeat(2_000) + "\"}");

        assertThat(told(quoted)).hasSize(Violation.MAX_FOUND + 1).endsWith("x…");
        assertThat(told(quote("{\"a\":1,\"n\":\"" + "x".repeat(2_000) + "\"}"))).isEqualTo("{\"a\":1…");
    }

    @Test
    void quotesNothingOfAListFromWhereItIsNotRead() {
        String text = "{\"a\":[1,2,3],\"b\":4}";
        Quotable quotable = new Quotable();
        quotable.endAt(text.indexOf('2'));

        assertThat(quotable.quoted(text, 0)).isEqualTo("{\"a\":[1…");
        assertThat(quotable.quoted(text, text.indexOf('['))).isEqualTo("[1…");
    }

    @Test
    void quotesATextThatBreaksOffAsFarAsItGoes() {
        assertThat(quote("{\"a\":1,\"b\":\"x")).isEqualTo("{\"a\":1…");
    }

    private static String told(String quoted) {
        String found = new Violation("", ViolationKind.TYPE, "")
                .remedied(Remedy.DROP, quoted, null)
                .found();
        return found == null ? "" : found;
    }

    private static String quote(String marked) {
        Quotable quotable = new Quotable();
        String text = marked.replace("!", "");
        int shift = 0;
        for (int i = 0; i < marked.length(); i++) {
            if (marked.charAt(i) == '!') {
                quotable.hide(i - shift++);
            }
        }
        return quotable.quoted(text, 0);
    }
}
