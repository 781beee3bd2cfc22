package io.evwire.tool;

import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.rule.RuleSession;
import java.io.IOException;
import java.util.List;

/** Gives each frame of a log its verdict, its violations and the frame to send back. */
final class CheckCommand implements Command {

    private static final Option FORMAT = Option.choice("--format", "text", "json");
    private static final Option RULES = Option.flag("--rules");

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
        return List.of(Option.VERSION, FORMAT, Option.LENIENT, RULES, Option.STRINGS);
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws IOException {
        String version = arguments.valueOf(Option.VERSION);
        OcppCodec codec = Versions.codec(version, arguments);
        Output output = new Output(streams.out());
        Report report = arguments.valueOf(FORMAT).equals("json")
                ? new JsonReport(output, new FrameText(codec))
                : new TextReport(output, streams.color() ? Style.COLORED : Style.PLAIN);
        RuleSession session = arguments.has(RULES) ? Versions.rules(version).session(codec) : null;
        LogDecoder decoder = new LogDecoder(codec, session, arguments.has(Option.STRINGS));
        return LogRun.run(arguments, streams, new FrameLines(decoder, report), output);
    }
}
