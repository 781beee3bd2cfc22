// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import java.io.IOException;
import java.util.List;

/** A CSMS to point stations at. The classes of its server are loaded when it runs, not before. */
final class CsmsCommand implements Command {

    static final Option HOST = Option.free("--host", "127.0.0.1");
    static final Option PORT = Option.free("--port", "N");
    static final Option VERSIONS = Option.free("--versions", "2.1,2.0.1");
    static final Option SEND = Option.free("--send", "FILE");
    static final Option RECORD = Option.free("--record", "FILE");
    static final Option FORMAT = Option.choice("--format", "text", "json");
    static final Option PASSWORDS = Option.free("--passwords", "FILE");
    static final Option TLS_CERTIFICATE = Option.free("--tls-cert", "FILE");
    static final Option TLS_KEY = Option.free("--tls-key", "FILE");
    static final Option NO_DEFLATE = Option.flag("--no-deflate");

    @Override
    public String name() {
        return "csms";
    }

    @Override
    public String purpose() {
        return "a CSMS that stations can connect to; ends when it is terminated";
    }

    @Override
    public List<Option> options() {
        return List.of(HOST, PORT, VERSIONS, SEND, RECORD, FORMAT, PASSWORDS, TLS_CERTIFICATE, TLS_KEY, NO_DEFLATE);
    }

    @Override
    public boolean readsFile() {
        return false;
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws IOException {
        return new CsmsProgram(arguments, streams).run();
    }
}
