// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

/** How text is set off: by colors on a terminal, not at all elsewhere. */
enum Style {
    /** No colors. */
    PLAIN,
    /** The colors of an ANSI terminal. */
    COLORED;

    String good(String text) {
        return in("32", text);
    }

    String bad(String text) {
        return in("31", text);
    }

    String notable(String text) {
        return in("33", text);
    }

    String faint(String text) {
        return in("2", text);
    }

    private String in(String code, String text) {
        return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
