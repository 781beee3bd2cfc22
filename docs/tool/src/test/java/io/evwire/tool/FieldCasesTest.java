// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What peers really send, each case strict and lenient: the verdict on its last line, and what must be in the output.
 * The names are those of docs/field-guide.md.
 */
class FieldCasesTest {

    private static final JsonFactory JSON = new JsonFactory();

    @TestFactory
    Stream<DynamicTest> areJudgedAsTheFieldGuideSays() {
        return ToolRun.resource("field-cases.ndjson")
                .lines()
                .map(Case::read)
                .flatMap(one -> Stream.of(
                        DynamicTest.dynamicTest(one.id, () -> one.check(false, one.strict, one.strictHas)),
                        DynamicTest.dynamicTest(
                                one.id + ", lenient", () -> one.check(true, one.lenient, one.lenientHas))));
    }

    /** One case. */
    private static final class Case {

        private String id = "";
        private String command = "";
        private final List<String> input = new ArrayList<>();
        private @Nullable String strict;
        private @Nullable String lenient;
        private final List<String> strictHas = new ArrayList<>();
        private final List<String> lenientHas = new ArrayList<>();

        static Case read(String line) {
            Case read = new Case();
            try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
                parser.nextToken();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    read.take(name, parser);
                }
            }
            return read;
        }

        private void take(String name, JsonParser parser) {
            switch (name) {
                case "id" -> id = parser.getString();
                case "command" -> command = parser.getString();
                case "strict" -> strict = parser.getValueAsString();
                case "lenient" -> lenient = parser.getValueAsString();
                case "input" -> texts(parser, input);
                case "strictHas" -> texts(parser, strictHas);
                case "lenientHas" -> texts(parser, lenientHas);
                default -> throw new AssertionError(name);
            }
        }

        private static void texts(JsonParser parser, List<String> texts) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                texts.add(parser.getString());
            }
        }

        void check(boolean isLenient, @Nullable String verdict, List<String> parts) {
            List<String> words = new ArrayList<>(List.of(command.split(" ")));
            String what = words.remove(1);
            words.add(1, words.get(0).equals("ocpi") ? "--type=" + what : "--version=" + what);
            if (!words.get(0).equals("reencode")) {
                words.add("--format=json");
            }
            if (isLenient) {
                words.add("--lenient");
            }
            ToolRun run = ToolRun.onInput(String.join("\n", input) + "\n", words.toArray(new String[0]));
            assertThat(run.err()).isEmpty();
            String last = run.lines().get(input.size() - 1);
            if (verdict != null) {
                assertThat(last).contains("\"verdict\":\"" + verdict + "\"");
            }
            assertThat(last).contains(parts.isEmpty() ? List.of("{") : parts);
        }
    }
}
