package io.evwire.codegen.operation;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jsonschema2pojo.exception.GenerationException;

/** What is wrong with the data files: all of it is told together. */
final class Faults {

    private final Set<String> lines = new LinkedHashSet<>();

    /** Notes a fault at a JSON Pointer of a file. */
    void add(String file, String pointer, String words) {
        lines.add(file + "#" + pointer + ": " + words);
    }

    /** Ends the reading, with an exception when there is any fault. */
    void throwIfAny() {
        if (!lines.isEmpty()) {
            throw new GenerationException("operations that cannot be generated:\n" + String.join("\n", lines));
        }
    }
}
