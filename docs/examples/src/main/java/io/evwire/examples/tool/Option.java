package io.evwire.examples.tool;

import java.util.List;

/**
 * One option of a subcommand.
 *
 * @param name its name with the dashes
 * @param values the values it may have; none for a switch
 * @param isRequired whether the subcommand needs it
 */
record Option(String name, List<String> values, boolean isRequired) {

    static final Option VERSION = new Option("--version", Versions.names(), true);
    static final Option STRINGS = flag("--strings");

    static Option flag(String name) {
        return new Option(name, List.of(), false);
    }

    static Option choice(String name, String... values) {
        return new Option(name, List.of(values), false);
    }

    boolean isFlag() {
        return values.isEmpty();
    }

    /** The option as the usage shows it. */
    String syntax() {
        String plain = isFlag() ? name : name + " " + String.join("|", values);
        return isRequired ? plain : "[" + plain + "]";
    }
}
