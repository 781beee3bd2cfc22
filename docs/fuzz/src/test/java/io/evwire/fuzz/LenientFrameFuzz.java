// SPDX-License-Identifier: Apache-2.0
package io.evwire.fuzz;

import io.evwire.ocpp.rpc.Decoded;

/** A frame of OCPP, leniently: what is valid stays what it is. */
public final class LenientFrameFuzz {

    private LenientFrameFuzz() {}

    /** Tries one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        for (Version version : Version.ALL) {
            version.check(input, version.lenient);
            Decoded strict = version.codec.decode(input, version.pending);
            Decoded lenient = version.lenient.decode(input, version.pending);
            if (!(strict instanceof Decoded.Invalid)) {
                Expect.same("leniently", strict, lenient);
            } else if (lenient instanceof Decoded.Valid valid) {
                Expect.that(!valid.tolerated().isEmpty(), "invalid strictly, valid leniently, but nothing tolerated");
            }
        }
    }
}
