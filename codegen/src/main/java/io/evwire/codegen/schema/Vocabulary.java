// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.evwire.codegen.fault.Faults;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The closed language of one kind of file: a meta-schema says which keywords there are and what each may hold. */
public final class Vocabulary {

    private static final Pattern REFUSED_NAME = Pattern.compile("property '([^']*)'");
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(3);

    private final JsonSchema metaSchema;

    private Vocabulary(JsonSchema metaSchema) {
        this.metaSchema = metaSchema;
    }

    /**
     * The language of the schemas.
     *
     * @return its vocabulary
     */
    public static Vocabulary ofSchemas() {
        return read("vocabulary.json");
    }

    /**
     * The language of the file that describes a protocol.
     *
     * @return its vocabulary
     */
    public static Vocabulary ofProtocol() {
        return read("protocol.json");
    }

    private static Vocabulary read(String resource) {
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ROOT)
                .formatAssertionsEnabled(true)
                .build();
        try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
            return new Vocabulary(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Objects.requireNonNull(in), config));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Checks a file.
     *
     * @param file its name, for faults
     * @param node what it says
     * @param faults takes what is wrong
     * @return whether nothing is
     */
    public boolean check(String file, JsonNode node, Faults faults) {
        Set<ValidationMessage> messages = metaSchema.validate(node);
        for (ValidationMessage message : messages) {
            String pointer = message.getInstanceLocation().toString();
            Matcher keyword = REFUSED_NAME.matcher(message.getMessage());
            if (isAboutNames(message) && keyword.find()) {
                faults.add(file + "#" + pointer + "/" + keyword.group(1), unknown(keyword.group(1), message));
            } else {
                faults.add(pointer.isEmpty() ? file : file + "#" + pointer, inWords(message));
            }
        }
        return messages.isEmpty();
    }

    private static boolean isAboutNames(ValidationMessage message) {
        String type = message.getType();
        return type.equals("propertyNames") || type.equals("additionalProperties");
    }

    private static String unknown(String keyword, ValidationMessage message) {
        List<String> known = new ArrayList<>();
        message.getSchemaNode().path("enum").forEach(name -> known.add(name.asText()));
        String alike = known.stream()
                .filter(name -> DISTANCE.apply(name, keyword) >= 0)
                .min(Comparator.comparing(name -> DISTANCE.apply(name, keyword)))
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
        return "the keyword " + keyword + " is not known here" + alike;
    }

    private static String inWords(ValidationMessage message) {
        String text = message.getMessage();
        JsonNode value = message.getInstanceNode();
        if (message.getInstanceLocation().toString().endsWith("/type")
                && value.asText().equals("object")) {
            return "a type has a file of its own, referred to by $ref";
        }
        // It begins with the place, which stands before it already.
        return text.substring(text.indexOf(": ") + 2) + ", found " + value;
    }
}
