// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder of official reference data, which is not a part of this repository: {@code EVWIRE_REFERENCE} names it.
 * Where the variable is not set, each test that needs the data is skipped and counted; where it is set and the data is
 * not there, each of them fails.
 */
public final class Reference {

    /** The variable that names the folder. */
    static final String VARIABLE = "EVWIRE_REFERENCE";

    private static final AtomicInteger SKIPPED = new AtomicInteger();

    private Reference() {}

    /** The file or folder below the reference folder, for a test that is skipped where there is none. */
    public static Path orSkip(String below) {
        Path found = find(System.getenv(VARIABLE), below);
        if (found == null) {
            SKIPPED.incrementAndGet();
            Assumptions.abort("needs " + below + "; set " + VARIABLE + " to the folder that holds it");
        }
        return found;
    }

    /** How many tests were skipped since this was last asked. */
    static int takeSkipped() {
        return SKIPPED.getAndSet(0);
    }

    /** The file or folder below a reference folder, or null where no folder is named. */
    static @Nullable Path find(@Nullable String folder, String below) {
        if (folder == null || folder.isBlank()) {
            return null;
        }
        Path path = Path.of(folder).resolve(below);
        if (!Files.exists(path)) {
            Assertions.fail(VARIABLE + " is set to " + folder + ", which does not hold " + below);
        }
        return path;
    }
}
