// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

/**
 * OCPI 2.3.0: the entry point. {@code Ocpi230.codec().decode(OcpiTypes.LOCATION, text)} gives a {@code Location}, or
 * what is wrong with the text; {@code Ocpi230.codec().encode(OcpiTypes.LOCATION, location)} gives the text.
 */
public final class Ocpi230 {

    private Ocpi230() {}

    /**
     * The codec: strict, with the default limits. Thread-safe; the same for every caller.
     *
     * @return the codec, to be refined by its {@code with} methods
     */
    public static OcpiCodec codec() {
        return OcpiCodec.STRICT;
    }
}
