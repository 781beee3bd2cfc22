// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.ocpp.rpc.OcppCodec;
import java.io.IOException;
import java.util.List;

/** Decodes each valid frame of a log and encodes it again. */
final class ReencodeCommand implements Command {

    @Override
    public String name() {
        return "reencode";
    }

    @Override
    public String purpose() {
        return "each valid frame decoded and encoded again";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.VERSION, Option.LENIENT, Option.STRINGS);
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws IOException {
        OcppCodec codec = Versions.codec(arguments.valueOf(Option.VERSION), arguments);
        Output output = new Output(streams.out());
        LogDecoder decoder = new LogDecoder(codec, null, arguments.has(Option.STRINGS));
        return LogRun.run(
                arguments, streams, new FrameLines(decoder, new ReencodeReport(output, new FrameText(codec))), output);
    }
}
