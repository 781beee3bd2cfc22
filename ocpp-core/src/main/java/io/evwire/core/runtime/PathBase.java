// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import tools.jackson.core.TokenStreamContext;

/**
 * Where the paths of violations begin.
 *
 * @param skippedSegments how many segments of a path in the document lead to where paths begin
 * @param prefix JSON Pointer that stands before every path; empty for none
 */
public record PathBase(int skippedSegments, String prefix) {

    /** Paths are those in the document. */
    public static final PathBase DOCUMENT = new PathBase(0, "");

    /** The pointer of a context; always encodable. */
    String pathOf(TokenStreamContext context) {
        return prefix + Paths.within(context, skippedSegments);
    }

    /** What a pointer in the document is from there. */
    String pathOf(String pointer) {
        return prefix + Paths.within(pointer, skippedSegments);
    }

    /** The pointer of the object that a context is inside of, whatever property it is at. */
    String ofObject(TokenStreamContext context) {
        return prefix + Paths.ofObject(context, skippedSegments);
    }
}
