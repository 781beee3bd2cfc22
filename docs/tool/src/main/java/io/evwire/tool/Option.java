// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import java.util.List;

/**
 * One option of a subcommand.
 *
 * @param name its name with the dashes
 * @param kind which values it takes
 * @param values the values it may have, or the shape of a free one; none for a switch
 * @param isRequired whether the subcommand needs it
 */
record Option(String name, Kind kind, List<String> values, boolean isRequired) {

    static final Option VERSION = required("--version", Versions.names());
    static final Option STRINGS = flag("--strings");
    static final Option LENIENT = flag("--lenient");

    /** The kinds of options. */
    enum Kind {
        /** Takes no value. */
        SWITCH,
        /** Takes any value. */
        FREE,
        /** Takes one of several values. */
        CHOICE,
        /** Takes any value, and may be given more than once. */
        REPEATED
    }

    static Option flag(String name) {
        return new Option(name, Kind.SWITCH, List.of(), false);
    }

    static Option choice(String name, String... values) {
        return new Option(name, Kind.CHOICE, List.of(values), false);
    }

    static Option required(String name, List<String> values) {
        return new Option(name, Kind.CHOICE, values, true);
    }

    static Option requiredFree(String name, String shape) {
        return new Option(name, Kind.FREE, List.of(shape), true);
    }

    static Option free(String name, String shape) {
        return new Option(name, Kind.FREE, List.of(shape), false);
    }

    static Option repeated(String name, String shape) {
        return new Option(name, Kind.REPEATED, List.of(shape), false);
    }

    /** The option as the usage shows it. */
    String syntax() {
        String plain = kind == Kind.SWITCH ? name : name + " " + String.join("|", values);
        if (isRequired) {
            return plain;
        }
        return "[" + plain + "]" + (kind == Kind.REPEATED ? "..." : "");
    }
}
