// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.testing;

import io.evwire.core.sample.Sample;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiType;

/**
 * Samples of the objects of OCPI 2.3.0, for tests: {@code Samples.of(OcpiTypes.LOCATION, Location.class).full()}.
 *
 * <p>Each is valid by its schema. Rules beyond the schemas it may break.
 */
public final class Samples {

    private Samples() {}

    /**
     * Samples of an object.
     *
     * @param <T> the object
     * @param type the object, not a patch
     * @param record its class
     * @return its samples
     */
    public static <T> Sample<T> of(OcpiType<T> type, Class<T> record) {
        return new Sample<>(record, text -> decode(type, text), true);
    }

    private static <T> T decode(OcpiType<T> type, String text) {
        if (Ocpi230.codec().decode(type, text) instanceof Decoded.Valid<T> valid) {
            return valid.value();
        }
        throw new IllegalStateException(
                "a sample of " + type + " is not valid: " + Ocpi230.codec().decode(type, text));
    }
}
