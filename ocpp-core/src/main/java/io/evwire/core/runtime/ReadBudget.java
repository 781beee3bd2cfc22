// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import io.evwire.core.json.Limits;

/**
 * What reading one document may cost beyond the work on each of its characters: elements of lists, members of free
 * objects, and the report of its faults. The readers of its parts share it. Not thread-safe.
 */
public final class ReadBudget {

    private final ReportBudget report;
    private int elements;

    /**
     * The budget of a document.
     *
     * @param limits the bounds
     * @param documentLength its length, in bytes or characters
     */
    public ReadBudget(Limits limits, int documentLength) {
        this.report = ReportBudget.of(documentLength);
        this.elements = limits.maxDocumentElements();
    }

    /**
     * What may be spent on the report of faults.
     *
     * @return the same for the whole document
     */
    public ReportBudget report() {
        return report;
    }

    /**
     * Takes one element or member.
     *
     * @return false when as many were taken as the document may have
     */
    public boolean takeElement() {
        return --elements >= 0;
    }
}
