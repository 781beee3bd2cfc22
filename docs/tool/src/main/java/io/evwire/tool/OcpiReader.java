// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.core.violation.Violation;
import io.evwire.ocpi.v230.Decoded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes what a line holds.
 *
 * @param <D> what that is
 */
interface OcpiReader<D> {

    /** Decodes a line. */
    Decoded<D> read(byte[] line);

    /** What is no fault of a line but worth knowing. */
    List<Violation> notices(byte[] line);

    /** The objects in what was decoded, each with the pointer at which it stands. */
    List<Located> objects(D value);

    /** What was decoded as JSON, or null when it cannot be written. */
    @Nullable
    String write(Decoded.Valid<D> value);

    /**
     * An object and its place.
     *
     * @param path the pointer
     * @param object the object
     */
    record Located(String path, Object object) {

        /** A violation in the object, with its path in the line. */
        Violation here(Violation violation) {
            return violation.at(path + violation.path());
        }
    }
}
