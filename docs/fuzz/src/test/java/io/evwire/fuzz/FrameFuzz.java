package io.evwire.fuzz;

/** A frame of OCPP, strictly. */
public final class FrameFuzz {

    private FrameFuzz() {}

    /** Tries one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        for (Version version : Version.ALL) {
            version.check(input, version.codec);
        }
    }
}
