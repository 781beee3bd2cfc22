// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Says after each test class how many of its tests were skipped for want of reference data. */
public final class SkippedComparisons implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext context) {
        int skipped = Reference.takeSkipped();
        if (skipped > 0) {
            System.out.println(line(context.getRequiredTestClass(), skipped));
        }
    }

    static String line(Class<?> tests, int skipped) {
        return tests.getName() + ": skipped: " + skipped + (skipped == 1 ? " comparison" : " comparisons")
                + " with reference data; set " + Reference.VARIABLE;
    }
}
