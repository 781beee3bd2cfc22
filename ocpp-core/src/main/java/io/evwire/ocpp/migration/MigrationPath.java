// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.migration;

import java.util.Arrays;

/** Where a migration is; made into text only when something is to be said about the place. */
final class MigrationPath {

    private static final int USUAL_DEPTH = 8;

    private Object[] segments = new Object[USUAL_DEPTH];
    private int depth;

    void enter(Object segment) {
        if (depth == segments.length) {
            segments = Arrays.copyOf(segments, depth * 2);
        }
        segments[depth++] = segment;
    }

    void leave() {
        depth--;
    }

    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            pointer.append('/').append(segments[i]);
        }
        return pointer.toString();
    }
}
