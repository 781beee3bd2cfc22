// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The command line of one subcommand, checked against the options it takes. */
final class Arguments {

    private final Map<String, List<String>> values;
    private final @Nullable String file;

    private Arguments(Map<String, List<String>> values, @Nullable String file) {
        this.values = values;
        this.file = file;
    }

    /**
     * Reads a command line.
     *
     * @throws UsageException when the command cannot be given so
     */
    static Arguments parse(Command command, List<String> words) {
        Map<String, List<String>> values = new HashMap<>();
        String file = null;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("-") || word.equals("-")) {
                if (!command.readsFile()) {
                    throw new UsageException(command.name() + " reads no input; leave out " + word);
                }
                if (file != null) {
                    throw new UsageException("one FILE at a time, found " + file + " and " + word);
                }
                file = word;
                continue;
            }
            int equals = word.indexOf('=');
            Option option = find(command, equals < 0 ? word : word.substring(0, equals));
            String value = equals < 0 ? null : word.substring(equals + 1);
            if (option.kind() != Option.Kind.SWITCH && value == null && i + 1 < words.size()) {
                value = words.get(++i);
            }
            List<String> given = values.computeIfAbsent(option.name(), name -> new ArrayList<>());
            if (option.kind() != Option.Kind.REPEATED) {
                given.clear();
            }
            given.add(checked(option, value));
        }
        for (Option option : command.options()) {
            if (option.isRequired() && !values.containsKey(option.name())) {
                throw new UsageException(command.name() + " needs " + option.syntax());
            }
        }
        return new Arguments(values, file);
    }

    boolean has(Option option) {
        return values.containsKey(option.name());
    }

    /** The value given, or else the first of those the option may have. */
    String valueOf(Option option) {
        return values.getOrDefault(option.name(), option.values()).get(0);
    }

    /** The value given, or null when there is none. */
    @Nullable
    String givenOrNull(Option option) {
        List<String> given = values.get(option.name());
        return given == null ? null : given.get(0);
    }

    /** The values given to an option that may be repeated, in their order. */
    List<String> valuesOf(Option option) {
        return values.getOrDefault(option.name(), List.of());
    }

    /** The file named, or null for standard input. */
    @Nullable
    String file() {
        return "-".equals(file) ? null : file;
    }

    private static Option find(Command command, String name) {
        for (Option option : command.options()) {
            if (option.name().equals(name)) {
                return option;
            }
        }
        throw new UsageException("unknown option " + name + "; " + command.name() + " takes "
                + String.join(
                        " ", command.options().stream().map(Option::syntax).toList())
                + (command.readsFile() ? " [FILE]" : ""));
    }

    private static String checked(Option option, @Nullable String value) {
        if (option.kind() == Option.Kind.SWITCH) {
            if (value != null) {
                throw new UsageException(option.name() + " takes no value");
            }
            return "";
        }
        String allowed = String.join(" or ", option.values());
        if (value == null) {
            throw new UsageException(option.name() + " needs a value: " + allowed);
        }
        if (option.kind() == Option.Kind.CHOICE && !option.values().contains(value)) {
            throw new UsageException(option.name() + " cannot be " + value + "; use " + allowed);
        }
        return value;
    }
}
