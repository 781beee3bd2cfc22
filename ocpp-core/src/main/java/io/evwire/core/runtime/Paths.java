package io.evwire.core.runtime;

import io.evwire.core.text.Surrogates;
import tools.jackson.core.TokenStreamContext;

/** JSON Pointers out of the tokenizer's own context, and those of what is written. */
final class Paths {

    private Paths() {}

    /** The pointer of the object that a context is inside of, whatever property it is at. */
    static String ofObject(TokenStreamContext context, int rootPathSegments) {
        TokenStreamContext parent = context.getParent();
        return parent == null ? "" : within(parent, rootPathSegments);
    }

    /** The pointer of the context without its first segments, which lead to the payload; always encodable. */
    static String within(TokenStreamContext context, int rootPathSegments) {
        return Surrogates.replaceLone(within(context.pathAsPointer().toString(), rootPathSegments));
    }

    /** A pointer without its first segments, which lead to the payload. */
    static String within(String pointer, int rootPathSegments) {
        int start = 0;
        for (int i = 0; i < rootPathSegments && start >= 0; i++) {
            start = pointer.indexOf('/', start + 1);
        }
        return start < 0 ? "" : pointer.substring(start);
    }
}
