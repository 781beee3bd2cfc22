// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.document;

import io.evwire.core.violation.Place;
import io.evwire.core.violation.Remedy;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.Arrays;

/** The mark with which some programs begin a text; JSON has none (RFC 8259 §8.1), but it changes nothing. */
public final class ByteOrderMark {

    private static final char MARK = '\uFEFF';

    private static final byte[] UTF8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private ByteOrderMark() {}

    /**
     * Whether a text begins with a mark that may be passed over.
     *
     * @param text any text
     * @param tolerance decides
     * @return true where the text is to be read without it
     */
    public static boolean isPassed(String text, Tolerance tolerance) {
        return !text.isEmpty() && text.charAt(0) == MARK && mayPass(tolerance);
    }

    /**
     * Whether a text begins with a mark that may be passed over.
     *
     * @param utf8 any text
     * @param tolerance decides
     * @return true where the text is to be read without it
     */
    public static boolean isPassed(byte[] utf8, Tolerance tolerance) {
        return utf8.length >= UTF8.length
                && Arrays.equals(utf8, 0, UTF8.length, UTF8, 0, UTF8.length)
                && mayPass(tolerance);
    }

    /**
     * A text without its mark.
     *
     * @param utf8 a text that begins with one
     * @return what stands behind it
     */
    public static byte[] behind(byte[] utf8) {
        return Arrays.copyOfRange(utf8, UTF8.length, utf8.length);
    }

    /**
     * What is reported of a mark that was passed over.
     *
     * @return the fault, with its remedy
     */
    public static Violation passed() {
        return new Violation(Place.FRAME, "", ViolationKind.FRAME, "a byte order mark before the JSON", null)
                .remedied(Remedy.REPAIR, String.valueOf(MARK), "");
    }

    private static boolean mayPass(Tolerance tolerance) {
        return tolerance != Tolerance.STRICT && tolerance.tolerates("", passed());
    }
}
