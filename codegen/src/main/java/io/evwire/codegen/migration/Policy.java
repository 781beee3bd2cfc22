// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.migration;

import com.fasterxml.jackson.databind.JsonNode;
import io.evwire.codegen.fault.Faults;
import io.evwire.codegen.fault.JsonFiles;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about the differences of two versions. Properties are named {@code Type/property}, as the
 * standard does. Every entry must be asked for in the end: one that is not is a slip.
 */
public final class Policy {

    private final Map<String, JsonNode> entries = new TreeMap<>();
    private final Set<String> unused = new TreeSet<>();
    private final String file;
    private final Faults faults;

    private Policy(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /**
     * Reads the decisions.
     *
     * @param file where they are
     * @param faults takes what is undecided, and decisions that nothing asks for
     * @return the policy
     * @throws IOException when the file cannot be read
     */
    public static Policy read(Path file, Faults faults) throws IOException {
        Policy policy = new Policy(file.getFileName().toString(), faults);
        JsonNode root = JsonFiles.read(file, faults);
        for (Map.Entry<String, JsonNode> section : root.properties()) {
            for (Map.Entry<String, JsonNode> entry : section.getValue().properties()) {
                String key = section.getKey() + " " + entry.getKey();
                policy.entries.put(key, entry.getValue());
                policy.unused.add(key);
            }
        }
        return policy;
    }

    /** Whether a text that is too long is for reading, so that its beginning is of use. */
    boolean isCut(String property) {
        return entry("cut", property) != null;
    }

    /** What must hold beside a text that is cut, or null where it always is for reading. */
    @Nullable
    Beside cutWhen(String property) {
        JsonNode entry = entry("cut", property);
        return entry == null ? null : when(entry);
    }

    /** Which way a number goes that must become an integer. */
    RoundingMode rounding(String property) {
        String mode = required("round", property, RoundingMode.HALF_UP.name());
        return Stream.of(RoundingMode.values())
                .filter(known -> known.name().equals(mode))
                .findFirst()
                .orElseGet(() -> {
                    faults.add(file, "not a rounding mode: " + mode + ", of " + property);
                    return RoundingMode.HALF_UP;
                });
    }

    /** What the older version writes for a property that it requires and that is absent here, or null. */
    @Nullable
    String absentIs(String property) {
        return find("absentIs", property);
    }

    /** The value of an enumeration of the older version that means the same as one it lacks, by that one. */
    Map<String, String> alike(String enumeration) {
        JsonNode entry = entry("alike", enumeration);
        Map<String, String> alike = new TreeMap<>();
        if (entry != null) {
            entry.properties()
                    .forEach(pair -> alike.put(pair.getKey(), pair.getValue().asText()));
        }
        return alike;
    }

    /** Which elements of a list may go when something in them is lost. */
    ElementRule elements(String property) {
        JsonNode entry = entry("elements", property);
        if (entry == null) {
            faults.add(file, "must decide: elements " + property);
            return ElementRule.KEPT;
        }
        if (entry.isTextual()) {
            return switch (entry.asText()) {
                case "dropped" -> ElementRule.DROPPED;
                case "kept" -> ElementRule.KEPT;
                default -> {
                    faults.add(file, "elements are dropped or kept, not " + entry.asText() + ": " + property);
                    yield ElementRule.KEPT;
                }
            };
        }
        List<String> causes = new ArrayList<>();
        entry.path("droppedWithout").forEach(cause -> causes.add(cause.asText()));
        return new ElementRule(causes, when(entry));
    }

    private static @Nullable Beside when(JsonNode entry) {
        return entry.path("when").properties().stream()
                .findFirst()
                .map(when -> new Beside(when.getKey(), values(when.getValue())))
                .orElse(null);
    }

    private static List<String> values(JsonNode values) {
        return values.isArray() ? values.valueStream().map(JsonNode::asText).toList() : List.of(values.asText());
    }

    /** The value that stands for those which an enumeration of the older version lacks, or null. */
    @Nullable
    String coarser(String enumeration) {
        return find("coarser", enumeration);
    }

    /** What the older version has in place of a new action; empty for nothing. */
    String instead(String action) {
        return required("instead", action, "");
    }

    /** Ends the use of the policy: what is left over is a fault. */
    void finish() {
        unused.forEach(entry -> faults.add(file, "decides what is not a difference: " + entry));
    }

    private String required(String section, String key, String otherwise) {
        String found = find(section, key);
        if (found == null) {
            faults.add(file, "must decide: " + section + " " + key);
        }
        return Objects.requireNonNullElse(found, otherwise);
    }

    private @Nullable String find(String section, String key) {
        JsonNode entry = entry(section, key);
        return entry == null ? null : entry.asText();
    }

    private @Nullable JsonNode entry(String section, String key) {
        String entry = section + " " + key;
        unused.remove(entry);
        return entries.get(entry);
    }
}
