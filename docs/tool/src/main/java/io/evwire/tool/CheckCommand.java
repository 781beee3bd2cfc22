// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.rule.RuleSession;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** Gives each frame of a log its verdict, its violations and the frame to send back. */
final class CheckCommand implements Command {

    private static final Option FORMAT = Option.choice("--format", "text", "json", "html");
    private static final Option RULES = Option.flag("--rules");
    private static final Option CAPTURED = Option.flag("--captured");

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String purpose() {
        return "verdict, violations and reply for each frame";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.VERSION, FORMAT, Option.LENIENT, RULES, Option.STRINGS, CAPTURED);
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws IOException {
        String version = arguments.valueOf(Option.VERSION);
        OcppCodec codec = Versions.codec(version, arguments);
        Output output = new Output(streams.out());
        Supplier<LogDecoder> decoders = () -> {
            RuleSession session = arguments.has(RULES) ? Versions.rules(version).session(codec) : null;
            return new LogDecoder(codec, session, arguments.has(Option.STRINGS));
        };
        Report report = switch (arguments.valueOf(FORMAT)) {
            case "json" -> new JsonReport(output, new FrameText(codec));
            case "html" -> new HtmlReport(output, codec, version);
            default -> new TextReport(output, streams.color() ? Style.COLORED : Style.PLAIN);
        };
        LineWork work =
                arguments.has(CAPTURED) ? new CapturedLines(decoders, report) : new FrameLines(decoders.get(), report);
        return LogRun.run(arguments, streams, work, output);
    }
}
