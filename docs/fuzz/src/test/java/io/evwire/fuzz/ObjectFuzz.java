// SPDX-License-Identifier: Apache-2.0
package io.evwire.fuzz;

import io.evwire.core.violation.Tolerance;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.InvalidObjectException;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiCodec;
import io.evwire.ocpi.v230.OcpiType;

/** An object of OCPI: a line such as {@code locations/Location}, then the object. */
public final class ObjectFuzz {

    static final OcpiCodec STRICT = Ocpi230.codec();
    static final OcpiCodec LENIENT = STRICT.withTolerance(Tolerance.SALVAGE);

    private ObjectFuzz() {}

    /** Tries one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Headed headed = Headed.of(input);
        OcpiType<?> type = OcpiType.named(headed.head());
        if (type != null) {
            check(type, headed.body());
        }
    }

    static <T> void check(OcpiType<T> type, byte[] utf8) {
        Decoded<T> strict = STRICT.decode(type, utf8);
        Decoded<T> lenient = LENIENT.decode(type, utf8);
        String text = Utf8.decoded(utf8);
        if (text == null) {
            Expect.that(!strict.isValid() && !lenient.isValid(), "no UTF-8, but valid");
        } else {
            Expect.same("bytes as String", outcome(STRICT.decode(type, text)), outcome(strict));
            Expect.same("bytes as String, leniently", outcome(LENIENT.decode(type, text)), outcome(lenient));
        }
        if (strict instanceof Decoded.Valid<T> valid) {
            checkRoundTrip(type, valid);
            Expect.same("leniently", strict, lenient);
        } else if (lenient instanceof Decoded.Valid<T> valid) {
            Expect.that(!valid.tolerated().isEmpty(), "invalid strictly, valid leniently, but nothing tolerated");
            checkLenientRoundTrip(type, valid.value());
        }
        Expect.nothingUnforeseen(STRICT.unforeseenFailures() + LENIENT.unforeseenFailures());
    }

    static <T> void checkRoundTrip(OcpiType<T> type, Decoded.Valid<T> valid) {
        byte[] utf8 = STRICT.encodeToBytes(type, valid.value());
        Expect.same("encoded as String", STRICT.encode(type, valid.value()), Utf8.decoded(utf8));
        Expect.same("encoded and decoded again", valid, STRICT.decode(type, utf8));
    }

    /** What a lenient codec let pass it writes again, but for the text that it did not recognize. */
    private static <T> void checkLenientRoundTrip(OcpiType<T> type, T value) {
        String again;
        try {
            again = LENIENT.encode(type, value);
        } catch (InvalidObjectException unrecognized) {
            return;
        }
        Expect.same(
                "encoded and decoded again, leniently",
                value,
                LENIENT.decode(type, again).orThrow());
    }

    static Object outcome(Decoded<?> decoded) {
        return decoded instanceof Decoded.Invalid<?> invalid
                ? Outcome.of(invalid.violations(), invalid.truncated())
                : decoded;
    }
}
