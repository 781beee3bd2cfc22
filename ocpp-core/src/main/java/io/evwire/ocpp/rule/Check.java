// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

/** Finds what breaks one rule. */
@FunctionalInterface
interface Check<S> {

    /** Looks at one message. */
    void check(S subject, Findings findings);

    /** Takes what was found. */
    @FunctionalInterface
    interface Findings {

        /**
         * Reports that the rule is broken.
         *
         * @param path JSON Pointer to the offending property, or to where the absent one belongs
         * @param detail what was required and what was found; never the value of a sensitive property
         */
        void report(String path, String detail);
    }
}
