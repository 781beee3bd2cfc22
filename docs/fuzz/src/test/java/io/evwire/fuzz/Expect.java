// SPDX-License-Identifier: Apache-2.0
package io.evwire.fuzz;

/** Claims that cost nothing while they hold: fuzzing makes them many thousand times a second. */
final class Expect {

    private Expect() {}

    static void that(boolean holds, String claim) {
        if (!holds) {
            throw new AssertionError(claim);
        }
    }

    static void same(String claim, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError(claim + "\nexpected: " + expected + "\nbut was:  " + actual);
        }
    }

    /** Nothing that the guard around decoding had to catch. */
    static void nothingUnforeseen(long failures) {
        that(failures == 0, "decoding failed in a way that nobody foresaw, " + failures + " times");
    }
}
