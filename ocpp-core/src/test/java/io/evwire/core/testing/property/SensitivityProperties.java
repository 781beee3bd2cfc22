// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.GeneratedType;
import io.evwire.core.testing.ModuleUnderTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Every property that can hold any text or any JSON was judged once: it is marked as sensitive in its schema, or listed
 * in {@code harmless-texts.txt} beside the test as worth showing in a log. A new one is in neither.
 */
public abstract class SensitivityProperties {

    private static final List<String> BOUND_FORMATS = List.of("date-time", "utc-date-time");

    private final ModuleUnderTest module;

    protected SensitivityProperties(ModuleUnderTest module) {
        this.module = module;
    }

    @Test
    void everyTextIsSensitiveOrListedAsHarmless() throws IOException {
        assertThat(module.types().stream().flatMap(SensitivityProperties::shownTexts))
                .as("properties that toString shows")
                .containsExactlyInAnyOrderElementsOf(harmless());
    }

    private static Stream<String> shownTexts(GeneratedType<?> type) {
        return type.schema().schema().path("properties").properties().stream()
                .filter(property -> !property.getValue().has("sensitive") && isAnyText(property.getValue()))
                .map(Map.Entry::getKey)
                .map(name -> type.schema().folder() + "/" + type.name() + "." + name);
    }

    private static boolean isAnyText(JsonNode property) {
        JsonNode value = property.has("items") ? property.get("items") : property;
        if (value.has("$ref")) {
            return false;
        }
        String type = value.path("type").asString("");
        return type.isEmpty()
                || (type.equals("string")
                        && !BOUND_FORMATS.contains(value.path("format").asString("")));
    }

    private List<String> harmless() throws IOException {
        try (InputStream list = getClass().getResourceAsStream("harmless-texts.txt")) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
