// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.ocpp.migration.MigrationPolicy;
import io.evwire.ocpp.rpc.OcppCodec;
import java.io.IOException;
import java.util.List;

/** Migrates each valid frame of a log to the other version. */
final class MigrateCommand implements Command {

    private static final Option FROM = Option.required("--from", Versions.names());
    private static final Option TO = Option.required("--to", Versions.names());
    private static final Option LOSSY = Option.flag("--lossy");
    private static final Option SET = Option.repeated("--set", "PATH=VALUE");

    @Override
    public String name() {
        return "migrate";
    }

    @Override
    public String purpose() {
        return "each frame in the other version, with its changes, or the decisions it needs";
    }

    @Override
    public List<Option> options() {
        return List.of(FROM, TO, LOSSY, Option.LENIENT, SET, Option.STRINGS);
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws IOException {
        String from = arguments.valueOf(FROM);
        String to = arguments.valueOf(TO);
        if (from.equals(to)) {
            throw new UsageException("--from and --to are the same version; choose two");
        }
        OcppCodec target = Versions.codec(to, arguments);
        Output output = new Output(streams.out());
        LogDecoder decoder = new LogDecoder(Versions.codec(from, arguments), null, arguments.has(Option.STRINGS));
        MigrateReport report =
                new MigrateReport(output, new FrameText(target), Versions.migration(to), policy(arguments));
        return LogRun.run(arguments, streams, new FrameLines(decoder, report), output);
    }

    private static MigrationPolicy policy(Arguments arguments) {
        MigrationPolicy policy = arguments.has(LOSSY) ? MigrationPolicy.LOSSY : MigrationPolicy.NONE;
        for (String answer : arguments.valuesOf(SET)) {
            int equals = answer.indexOf('=');
            if (!answer.startsWith("/") || equals < 0) {
                throw new UsageException("--set needs PATH=VALUE with a path such as /idToken/type, found " + answer);
            }
            policy = policy.withValue(answer.substring(0, equals), answer.substring(equals + 1));
        }
        return policy;
    }
}
