package io.evwire.core.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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
}
