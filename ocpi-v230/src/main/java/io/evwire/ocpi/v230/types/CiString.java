// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.evwire.core.json.WireValue;
import io.evwire.core.runtime.Canonical;

/**
 * A text whose case does not matter: it is kept and written as it is, and equal to any other that differs only in the
 * case of the letters A to Z. Codecs allow printable ASCII only, and a length that depends on the property.
 *
 * @see "OCPI 2.3.0, types#types_cistring_type"
 */
public final class CiString implements WireValue, CharSequence, Comparable<CiString> {

    private final String wireValue;

    private CiString(String wireValue) {
        this.wireValue = wireValue;
    }

    /**
     * The value of a text.
     *
     * @param text the text
     * @return the value, which keeps the text's case
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CiString of(String text) {
        return new CiString(Canonical.required(text, "CiString.of"));
    }

    /**
     * The value of a text: {@link #of}, by the name that Jakarta REST looks for in a parameter of a path or query.
     *
     * @param text the text
     * @return the value, which keeps the text's case
     */
    public static CiString fromString(String text) {
        return of(text);
    }

    /**
     * The text, in its own case.
     *
     * @return the text
     */
    @JsonValue
    @Override
    public String wireValue() {
        return wireValue;
    }

    /**
     * Whether this is the same as a text but for case.
     *
     * @param text any text
     * @return true when they are equal
     */
    public boolean is(String text) {
        return compare(wireValue, text) == 0;
    }

    @Override
    public int length() {
        return wireValue.length();
    }

    @Override
    public char charAt(int index) {
        return wireValue.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return wireValue.subSequence(start, end);
    }

    /** Compares the texts with small letters for capitals. */
    @Override
    public int compareTo(CiString other) {
        return compare(wireValue, other.wireValue);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CiString text && is(text.wireValue);
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = 0; i < wireValue.length(); i++) {
            hash = hash * 31 + small(wireValue.charAt(i));
        }
        return hash;
    }

    /** The text, in its own case. */
    @Override
    public String toString() {
        return wireValue;
    }

    private static int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            int difference = small(a.charAt(i)) - small(b.charAt(i));
            if (difference != 0) {
                return difference;
            }
        }
        return a.length() - b.length();
    }

    private static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
}
