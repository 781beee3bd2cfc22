// SPDX-License-Identifier: Apache-2.0
package io.evwire.fuzz;

/** A small valid text, and what must hold whatever becomes of it. */
final class Specimen {

    private final String name;
    private final byte[] utf8;
    private final Claim claim;

    Specimen(String name, byte[] utf8, Claim claim) {
        this.name = name;
        this.utf8 = utf8;
        this.claim = claim;
    }

    String name() {
        return name;
    }

    byte[] utf8() {
        return utf8;
    }

    Claim claim() {
        return claim;
    }

    /** What must hold for a spoilt text. */
    interface Claim {

        /** Whether the text is valid; fails when what must hold does not. */
        boolean check(byte[] utf8, Depth depth);
    }

    /** How thoroughly a text is tried, since most are to be tried fast. */
    enum Depth {
        /** Strictly, as bytes. */
        STRICT,
        /** As String too, with the same outcome. */
        BOTH_FORMS,
        /** Leniently. */
        LENIENT
    }
}
