// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.migration;

/** A JSON Pointer in which {@code *} stands for any one segment. */
record PathPattern(String text) {

    private static final char SEPARATOR = '/';

    PathPattern {
        if (text.isEmpty() || text.charAt(0) != SEPARATOR) {
            throw new IllegalArgumentException("a path is a JSON Pointer and begins with /, found " + text);
        }
    }

    boolean matches(String path) {
        int at = 0;
        int end = 0;
        while (at < text.length() && end < path.length()) {
            int segmentEnd = next(text, at + 1);
            int otherEnd = next(path, end + 1);
            String segment = text.substring(at, segmentEnd);
            if (!segment.equals("/*") && !segment.equals(path.substring(end, otherEnd))) {
                return false;
            }
            at = segmentEnd;
            end = otherEnd;
        }
        return at == text.length() && end == path.length();
    }

    private static int next(String pointer, int from) {
        int found = pointer.indexOf(SEPARATOR, from);
        return found < 0 ? pointer.length() : found;
    }
}
