// SPDX-License-Identifier: Apache-2.0
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
        TokenStreamContext last = context.hasPathSegment() ? context : context.getParent();
        int segments = -rootPathSegments;
        for (TokenStreamContext at = last; at != null && !at.inRoot(); at = at.getParent()) {
            segments++;
        }
        if (last == null || segments <= 0) {
            return "";
        }
        StringBuilder pointer = new StringBuilder();
        append(last, segments, pointer);
        return Surrogates.replaceLone(pointer.toString());
    }

    /** The pointer of a property, whose name has nothing to escape, of the object at a pointer. */
    static String property(String object, String name) {
        StringBuilder pointer = new StringBuilder(object.length() + 1 + name.length());
        pointer.append(object).append('/').append(name);
        return pointer.toString();
    }

    private static void append(TokenStreamContext context, int segments, StringBuilder pointer) {
        TokenStreamContext parent = context.getParent();
        if (segments > 1 && parent != null) {
            append(parent, segments - 1, pointer);
        }
        pointer.append('/');
        if (context.inArray()) {
            pointer.append(context.getCurrentIndex());
        } else {
            String name = context.currentName();
            pointer.append(name == null ? "" : escaped(name));
        }
    }

    /** A name as a segment of a pointer (RFC 6901). */
    private static String escaped(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
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
