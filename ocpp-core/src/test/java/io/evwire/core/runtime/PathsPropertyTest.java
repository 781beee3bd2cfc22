// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.text.Surrogates;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A path is the tokenizer's own pointer, without the segments that lead to the payload. */
class PathsPropertyTest {

    private static final JsonFactory JSON = new JsonFactory();

    @Property
    void isThePointerOfTheTokenizerAtEveryToken(@ForAll("documents") String document) {
        for (int skipped = 0; skipped < 3; skipped++) {
            try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document)) {
                while (parser.nextToken() != null) {
                    String pointer = parser.streamReadContext().pathAsPointer().toString();
                    assertThat(Paths.within(parser.streamReadContext(), skipped))
                            .as("%s in %s", parser.currentToken(), document)
                            .isEqualTo(Surrogates.replaceLone(withoutSegments(pointer, skipped)));
                }
            }
        }
    }

    private static String withoutSegments(String pointer, int count) {
        int start = 0;
        for (int i = 0; i < count && start >= 0; i++) {
            start = pointer.indexOf('/', start + 1);
        }
        return start < 0 ? "" : pointer.substring(start);
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.recursive(
                () -> Arbitraries.of("1", "\"text\"", "null", "true", "{}", "[]"), PathsPropertyTest::structures, 0, 4);
    }

    private static Arbitrary<String> structures(Arbitrary<String> values) {
        Arbitrary<String> arrays = values.list().ofMaxSize(3).map(elements -> "[" + String.join(",", elements) + "]");
        Arbitrary<String> objects = Arbitraries.maps(names(), values)
                .ofMaxSize(3)
                .map(members -> members.entrySet().stream()
                        .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
                        .collect(Collectors.joining(",", "{", "}")));
        return Arbitraries.oneOf(arrays, objects);
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of("", "a", "~", "/", "~1", "a/b~c", "0", "\\u0001", "\\ud83d\\ude00", "ü");
    }
}
