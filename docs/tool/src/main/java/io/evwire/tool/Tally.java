// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

/** Counts the verdicts of one run. */
final class Tally {

    private long valid;
    private long invalid;
    private long ignored;

    void add(Verdict verdict) {
        switch (verdict) {
            case VALID -> valid++;
            case INVALID -> invalid++;
            case IGNORED -> ignored++;
        }
    }

    long valid() {
        return valid;
    }

    long invalid() {
        return invalid;
    }

    long ignored() {
        return ignored;
    }

    long total() {
        return valid + invalid + ignored;
    }

    /** The exit status that says whether something was invalid. */
    int exitStatus() {
        return invalid == 0 ? 0 : 1;
    }
}
