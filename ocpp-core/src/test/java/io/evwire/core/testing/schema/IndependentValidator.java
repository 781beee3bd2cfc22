// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A JSON Schema as a validator that is not ours understands it, date-times included. */
public final class IndependentValidator {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V6);

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JsonSchema schema;

    private IndependentValidator(JsonSchema schema) {
        this.schema = schema;
    }

    /** The validator of a schema file, which may refer to others by relative paths. */
    public static IndependentValidator of(Path schemaFile) {
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return new IndependentValidator(FACTORY.getSchema(
                SchemaLocation.of(schemaFile.toAbsolutePath().toUri().toString()), config));
    }

    /** What is wrong with a text, in words; empty when nothing is. */
    public List<String> faults(String json) {
        return faults(json, ValidationMessage::getMessage);
    }

    /** Where a text is wrong: a place of which several things can be said counts once. */
    public Set<String> faultyPlaces(String json) {
        return new LinkedHashSet<>(
                faults(json, fault -> fault.getInstanceLocation().toString()));
    }

    private List<String> faults(String json, Function<ValidationMessage, String> describe) {
        try {
            return schema.validate(EXACT.readTree(json)).stream().map(describe).toList();
        } catch (JsonProcessingException notJson) {
            return List.of(String.valueOf(notJson.getMessage()));
        }
    }
}
