// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import java.io.IOException;
import java.util.List;

/** A station that plays a session. The classes of its client are loaded when it runs, not before. */
final class StationCommand implements Command {

    static final Option URL = Option.requiredFree("--url", "URL");
    static final Option ID = Option.requiredFree("--id", "ID");
    static final Option VERSION = Option.choice("--version", "2.1", "2.0.1");
    static final Option SCRIPT = Option.free("--script", "FILE");
    static final Option STAY = Option.flag("--stay");
    static final Option RECORD = Option.free("--record", "FILE");
    static final Option FORMAT = Option.choice("--format", "text", "json");
    static final Option PASSWORD = Option.free("--password-file", "FILE");
    static final Option TRUST = Option.free("--trust", "FILE");

    @Override
    public String name() {
        return "station";
    }

    @Override
    public String purpose() {
        return "a station that plays a charging session, and answers what a CSMS asks";
    }

    @Override
    public List<Option> options() {
        return List.of(URL, ID, VERSION, SCRIPT, STAY, RECORD, FORMAT, PASSWORD, TRUST);
    }

    @Override
    public boolean readsFile() {
        return false;
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws IOException {
        return new StationProgram(arguments, streams).run();
    }
}
