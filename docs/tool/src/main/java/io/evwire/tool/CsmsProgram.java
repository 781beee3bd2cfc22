// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.ocpp.endpoint.Exchange;
import io.evwire.ocpp.endpoint.OcppEndpoint;
import io.evwire.ocpp.endpoint.OcppNode;
import io.evwire.ocpp.endpoint.OcppProtocol;
import io.evwire.ocpp.endpoint.Scheduler;
import io.evwire.ocpp.endpoint.Side;
import jakarta.websocket.CloseReason;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.jspecify.annotations.Nullable;

/** Serves stations until the process is told to end. */
final class CsmsProgram implements CsmsServer.Sockets {

    private static final int MAX_PORT = 65_535;

    private final Arguments arguments;
    private final Streams streams;
    private final List<OcppProtocol> protocols;
    private final List<String> subprotocols;
    private final CallFile calls;
    private final ScheduledThreadPoolExecutor timers = timers();
    private final Map<String, CsmsSocket> stations = new ConcurrentHashMap<>();
    private final Termination termination = new Termination();
    private @Nullable SessionLog log;

    CsmsProgram(Arguments arguments, Streams streams) {
        this.arguments = arguments;
        this.streams = streams;
        this.protocols = protocols(arguments.valueOf(CsmsCommand.VERSIONS));
        this.subprotocols = protocols.stream().map(OcppProtocol::subprotocol).toList();
        this.calls = CallFile.read(arguments.givenOrNull(CsmsCommand.SEND));
    }

    int run() throws IOException {
        calls.requireSendable(Side.CSMS, protocols);
        Output output = new Output(streams.out());
        try (termination;
                Writer record = record(arguments.givenOrNull(CsmsCommand.RECORD))) {
            termination.begin();
            Report report = LiveReport.of(arguments.valueOf(CsmsCommand.FORMAT), output, streams);
            SessionLog opened =
                    new SessionLog(Side.CSMS, null, report, output, record, streams.err(), termination::ask);
            log = opened;
            try (CsmsServer server = server()) {
                opened.begin("listening on " + server.url());
                termination.await();
                stations.values()
                        .forEach(socket -> socket.close(CloseReason.CloseCodes.GOING_AWAY, "the CSMS is going away"));
            }
            opened.end();
        } finally {
            timers.shutdownNow();
        }
        return 0;
    }

    private CsmsServer server() {
        String passwords = arguments.givenOrNull(CsmsCommand.PASSWORDS);
        return new CsmsServer(
                arguments.valueOf(CsmsCommand.HOST),
                port(arguments.givenOrNull(CsmsCommand.PORT)),
                keys(),
                passwords == null ? null : Passwords.read(passwords),
                !arguments.has(CsmsCommand.NO_DEFLATE),
                this);
    }

    private @Nullable KeyStore keys() {
        String certificate = arguments.givenOrNull(CsmsCommand.TLS_CERTIFICATE);
        String key = arguments.givenOrNull(CsmsCommand.TLS_KEY);
        if (certificate == null && key == null) {
            return null;
        }
        if (certificate == null || key == null) {
            throw new UsageException(
                    "TLS needs both " + CsmsCommand.TLS_CERTIFICATE.name() + " and " + CsmsCommand.TLS_KEY.name());
        }
        return PemFiles.keys(certificate, key);
    }

    @Override
    public @Nullable String negotiate(@Nullable String offered) {
        return OcppProtocol.negotiate(subprotocols, offered);
    }

    @Override
    public CsmsSocket open(String identity, @Nullable String subprotocol) {
        if (subprotocol == null) {
            log().note(identity, "offers none of " + String.join(" and ", subprotocols) + "; closed");
            return new CsmsSocket(null, socket -> {});
        }
        return new CsmsSocket(
                socket -> connected(identity, subprotocol, socket), socket -> stations.remove(identity, socket));
    }

    private OcppEndpoint connected(String identity, String subprotocol, CsmsSocket socket) {
        CsmsSocket before = stations.put(identity, socket);
        if (before != null) {
            before.close(CloseReason.CloseCodes.NORMAL_CLOSURE, "connected anew");
        }
        FixedIds ids = new FixedIds();
        Boot boot = new Boot(ids);
        return OcppNode.builder(Side.CSMS, Scheduler.of(timers), protocols.toArray(OcppProtocol[]::new))
                .onOther(boot.handler())
                .listener(log())
                .messageIds(ids)
                .build()
                .connectAsync(subprotocol, identity, socket::send);
    }

    private SessionLog log() {
        if (log == null) {
            throw new IllegalStateException("a station before the log");
        }
        return log;
    }

    /** Sends what is to be sent once the station has booted. */
    private final class Boot implements Answers {

        private final Answers answers = new CsmsAnswers();
        private final FixedIds ids;
        private boolean isDone;

        Boot(FixedIds ids) {
            this.ids = ids;
        }

        @Override
        public synchronized @Nullable Map<String, ?> to(
                String action, Map<String, @Nullable Object> request, Exchange exchange) {
            if (action.equals("BootNotification") && !isDone) {
                isDone = true;
                OcppEndpoint station = exchange.endpoint();
                calls.unfit(Side.CSMS, station.protocol()).forEach(unfit -> log().note(station.peer(), unfit));
                exchange.whenSent(() -> new CallSequence(calls.of(Side.CSMS, station.protocol()), ids).start(station));
            }
            return answers.to(action, request, exchange);
        }
    }

    static ScheduledThreadPoolExecutor timers() {
        ScheduledThreadPoolExecutor timers = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "timers");
            thread.setDaemon(true);
            return thread;
        });
        timers.setRemoveOnCancelPolicy(true);
        return timers;
    }

    static @Nullable Writer record(@Nullable String file) {
        if (file == null) {
            return null;
        }
        try {
            return Files.newBufferedWriter(Path.of(file), StandardCharsets.UTF_8);
        } catch (InvalidPathException | IOException unwritable) {
            throw new UsageException("cannot write " + file + "; name a file that can be made or overwritten");
        }
    }

    private static List<OcppProtocol> protocols(String versions) {
        List<OcppProtocol> protocols = new ArrayList<>();
        for (String version : versions.split(",", -1)) {
            OcppProtocol protocol = Versions.protocol(version.strip());
            if (protocols.contains(protocol)) {
                throw new UsageException("--versions names " + version.strip() + " twice");
            }
            protocols.add(protocol);
        }
        return protocols;
    }

    private static int port(@Nullable String port) {
        try {
            int number = port == null ? 0 : Integer.parseInt(port);
            if (number >= 0 && number <= MAX_PORT) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Said below.
        }
        throw new UsageException("--port cannot be " + port + "; use 0 to " + MAX_PORT + ", 0 for any that is free");
    }
}
