// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.violation;

/** Which part of what a peer sent a fault is in. */
public enum Place {
    /** The payload of a frame, or the body of a request or a response; the path leads into it. */
    BODY(""),

    /** The frame around a payload. */
    FRAME(""),

    /** A header of HTTP; the path is its name. */
    HEADER("header "),

    /** The URL of a request; the path is the name of a value in the path or of a parameter. */
    URL("in the URL, ");

    private final String words;

    Place(String words) {
        this.words = words;
    }

    /** What stands before the path in words. */
    String words() {
        return words;
    }
}
