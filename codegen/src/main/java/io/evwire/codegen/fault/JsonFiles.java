// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.fault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads files of JSON that are generated from. A name that stands twice is a fault: either of its values would be read.
 */
public final class JsonFiles {

    /** Refuses a name that stands twice, and text behind the end. */
    public static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonFiles() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param faults told where it is not JSON
     * @return what it holds; an empty object where it is not JSON
     * @throws IOException when the file cannot be read
     */
    public static JsonNode read(Path file, Faults faults) throws IOException {
        try {
            return STRICT.readTree(file.toFile());
        } catch (JsonProcessingException notJson) {
            faults.add(file.getFileName().toString(), "not JSON: " + notJson.getOriginalMessage());
            return JsonNodeFactory.instance.objectNode();
        }
    }
}
