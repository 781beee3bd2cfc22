// SPDX-License-Identifier: Apache-2.0
package io.evwire.fuzz;

import io.evwire.ocpp.rpc.ExactDecoding;

/** A frame of OCPP, strictly: what the fast reader takes, the exact one takes as the same. */
public final class FrameFuzz {

    private FrameFuzz() {}

    /** Tries one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        for (Version version : Version.ALL) {
            version.check(input, version.codec);
            ExactDecoding.assertIsThatOf(version.codec, input, version.pending);
        }
    }
}
