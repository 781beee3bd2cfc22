// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.fault;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jsonschema2pojo.exception.GenerationException;

/**
 * The faults found in one build. A reader that meets one notes it here and goes on, so that whoever mends the files
 * sees every fault at once and not one a build.
 */
public final class Faults {

    private final Set<String> texts = new LinkedHashSet<>();

    /** No fault yet. */
    public Faults() {}

    /**
     * Notes a fault.
     *
     * @param place the file and the place in it, such as {@code datatype/EVSEType.json#/properties/id}
     * @param what what is wrong there, in words
     */
    public void add(String place, String what) {
        texts.add(place + ": " + what);
    }

    /**
     * Does a part of the work. A fault that ends it is noted; what comes after it goes on.
     *
     * @param part the work
     */
    public void attempt(Runnable part) {
        attempt(() -> {
            part.run();
            return true;
        });
    }

    /**
     * Reads a part. A fault that ends it is noted.
     *
     * @param <T> what the part is read into
     * @param part reads it
     * @return what was read, empty after a fault
     */
    public <T> Optional<T> attempt(Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (GenerationException fault) {
            texts.add(fault.getMessage());
            return Optional.empty();
        }
    }

    /**
     * Ends the build where there was a fault.
     *
     * @throws GenerationException with every fault, one a line
     */
    public void throwIfAny() {
        if (texts.isEmpty()) {
            return;
        }
        List<String> lines = new ArrayList<>(texts);
        String count = lines.size() == 1 ? "1 fault" : lines.size() + " faults";
        throw new GenerationException(count + ", nothing was generated:\n  " + String.join("\n  ", lines));
    }
}
