// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

/** What is measured must do what it is measured for. */
final class Expected {

    private Expected() {}

    static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException("expected " + expected + " but got " + actual);
        }
    }
}
