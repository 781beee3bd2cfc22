// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import io.evwire.core.violation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What may be spent on the report of one document's faults. The sender decides how many there are and how long their
 * paths, so the report may grow with the document and no faster. Not thread-safe.
 */
public final class ReportBudget {

    /** Enough for as many faults as are reported of one message, with ordinary paths. */
    private static final int BASE = 16_384;

    private static final int CHARACTERS_FOR_EACH_OF_THE_DOCUMENT = 4;

    /** What a fault costs besides its texts. */
    private static final int EACH = 64;

    private long characters;

    private ReportBudget(long characters) {
        this.characters = characters;
    }

    /**
     * The budget of a document.
     *
     * @param documentLength its length, in bytes or characters
     * @return a budget that nothing was spent of
     */
    public static ReportBudget of(int documentLength) {
        return new ReportBudget(BASE + (long) documentLength * CHARACTERS_FOR_EACH_OF_THE_DOCUMENT);
    }

    /**
     * A budget without an end, for objects that an application built itself.
     *
     * @return a budget
     */
    public static ReportBudget unlimited() {
        return new ReportBudget(Long.MAX_VALUE);
    }

    boolean isSpent() {
        return characters <= 0;
    }

    void spend(Violation violation) {
        characters -= EACH
                + violation.path().length()
                + violation.detail().length()
                + length(violation.found())
                + length(violation.instead());
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
