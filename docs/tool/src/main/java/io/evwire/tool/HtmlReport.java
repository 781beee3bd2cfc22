// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.OcppCodec;
import java.io.IOException;
import java.util.function.Supplier;

/** The verdicts as a page for a browser. */
final class HtmlReport implements Report {

    private final HtmlPage page;

    HtmlReport(Output output, OcppCodec codec, String version) throws IOException {
        page = new HtmlPage(
                output,
                new FrameText(codec),
                new FrameFacts(Versions.protocol(version).actions()),
                version);
    }

    @Override
    public void line(long number, Decoded decoded) throws IOException {
        page.add(number, null, "", decoded);
    }

    @Override
    public void line(long number, Supplier<String> text, Decoded decoded) throws IOException {
        page.add(number, null, text.get(), decoded);
    }

    @Override
    public void frame(long number, Origin origin, Decoded decoded) throws IOException {
        page.add(number, origin, origin.text(), decoded);
    }

    @Override
    public void end(Tally tally) throws IOException {
        page.end();
    }
}
