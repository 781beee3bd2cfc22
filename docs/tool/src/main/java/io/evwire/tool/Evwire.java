// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.core.text.Excerpt;
import java.io.IOException;
import java.util.List;

/** The tool: finds the subcommand, runs it, and says in one line what is wrong with the command line. */
final class Evwire {

    /** Exit status when the command line cannot be carried out. */
    static final int USAGE = 2;

    /** Exit status when the tool itself failed. */
    static final int FAULT = 3;

    private static final List<Command> COMMANDS = List.of(
            new CheckCommand(),
            new ReencodeCommand(),
            new MigrateCommand(),
            new OcpiCommand(),
            new CsmsCommand(),
            new StationCommand());

    private Evwire() {}

    /**
     * Runs one command line.
     *
     * @return the exit status
     */
    static int run(List<String> words, Streams streams) {
        try {
            return dispatch(words, streams);
        } catch (Output.ReaderGoneException enough) {
            return 0;
        } catch (UsageException wrong) {
            streams.err().println("evwire: " + wrong.line());
        } catch (IOException failed) {
            streams.err()
                    .println("evwire: cannot write the output: "
                            + Excerpt.printable(String.valueOf(failed.getMessage())));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            streams.err().println("evwire: a fault of ours, please report it: " + Excerpt.printable(fault.toString()));
            return FAULT;
        }
        return USAGE;
    }

    private static int dispatch(List<String> words, Streams streams) throws IOException {
        if (words.isEmpty()) {
            throw new UsageException("no command given; " + choice());
        }
        String name = words.get(0);
        if (name.equals("help") || words.contains("--help") || words.contains("-h")) {
            Output output = new Output(streams.out());
            output.write(usage());
            output.flush();
            return 0;
        }
        for (Command command : COMMANDS) {
            if (command.name().equals(name)) {
                return command.run(Arguments.parse(command, words.subList(1, words.size())), streams);
            }
        }
        throw new UsageException("unknown command " + name + "; " + choice());
    }

    private static String choice() {
        return "use " + String.join(" or ", COMMANDS.stream().map(Command::name).toList()) + ", or --help";
    }

    private static String usage() {
        StringBuilder text = new StringBuilder("usage:\n");
        for (Command command : COMMANDS) {
            text.append("  evwire ").append(command.name());
            for (Option option : command.options()) {
                text.append(' ').append(option.syntax());
            }
            text.append(command.readsFile() ? " [FILE]\n      " : "\n      ")
                    .append(command.purpose())
                    .append('\n');
        }
        return text.append("""

            FILE holds one message text, or one object of OCPI, a line; standard input is read without it. An
            answer is matched to the CALL of the same messageId earlier in the log, a CALLRESULTERROR to the CALLRESULT.

              --format json   one JSON object a line for each line of input
              --format html   one page for a browser, which loads nothing
              --captured      a line is what csms or station prints with --format json
              --lenient       let pass what can be decoded all the same, and report it
              --rules         also check the rules beyond the schemas
              --lossy         give up what the target version cannot hold, and report it
              --set           answer a decision; * in PATH stands for any index of a list
              --type          a type of OCPI 2.3.0, such as Location or bookings11/Booking
              --patch         a line is the body of a PATCH of that type
              --envelope      a line is a whole response, its data one object or a list
              --strings       a line is one JSON string literal, whose value is the message text

            csms prints where it listens; the last segment of the path is the identity of the station.

              --port          0, the default, takes any that is free
              --send          send the CALLs of FILE to each station once it has booted, one at a time
              --record        write each message to FILE, one a line, for check
              --passwords     Basic authentication: FILE holds IDENTITY:PASSWORD a line, * for any identity
              --tls-cert      with --tls-key, both PEM: wss in place of ws
              --no-deflate    never compress

            station boots, charges and leaves; it answers what the CSMS asks for.

              --script        send the messages of FILE instead, one at a time
              --stay          stay until terminated
              --password-file the password for Basic authentication; the user is the identity
              --trust         trust in the certificates of FILE alone, PEM

            Exit status: 0 nothing is invalid, 1 something is, 2 the command line is wrong, 3 the tool itself failed.
            """).toString();
    }
}
