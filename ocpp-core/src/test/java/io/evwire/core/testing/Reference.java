package io.evwire.core.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder of official reference data, which is no part of this repository; tests that need it say so when it is
 * absent.
 */
public final class Reference {

    private Reference() {}

    /** The file or folder below the reference folder that {@code EVWIRE_REFERENCE} names, if it is there. */
    public static Optional<Path> find(String below) {
        String folder = System.getenv("EVWIRE_REFERENCE");
        if (folder == null || folder.isBlank()) {
            return Optional.empty();
        }
        Path path = Path.of(folder).resolve(below);
        return Files.exists(path) ? Optional.of(path) : Optional.empty();
    }

    /** The same, for a test that is skipped where it is absent, and says so. */
    public static Path orSkip(String below) {
        Optional<Path> found = find(below);
        String notice = "SKIPPED: no " + below + "; set EVWIRE_REFERENCE to the folder that holds it";
        if (found.isEmpty()) {
            // A build that shows no reasons for skipping shows this.
            System.out.println(notice);
        }
        Assumptions.assumeTrue(found.isPresent(), notice);
        return found.orElseThrow();
    }
}
