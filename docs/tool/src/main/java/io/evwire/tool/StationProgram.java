// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.ocpp.endpoint.CallFailedException;
import io.evwire.ocpp.endpoint.CallFailure;
import io.evwire.ocpp.endpoint.Exchange;
import io.evwire.ocpp.endpoint.OcppEndpoint;
import io.evwire.ocpp.endpoint.OcppNode;
import io.evwire.ocpp.endpoint.OcppProtocol;
import io.evwire.ocpp.endpoint.Scheduler;
import io.evwire.ocpp.endpoint.Side;
import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppResponse;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Connects to a CSMS, plays a session or a script, and leaves. */
final class StationProgram {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final long CLOSE_TIMEOUT_SECONDS = 2;

    private final Arguments arguments;
    private final Streams streams;
    private final String identity;
    private final List<OcppProtocol> protocols;
    private final CallFile script;
    private final FixedIds ids = new FixedIds();
    private final ScheduledThreadPoolExecutor timers = CsmsProgram.timers();
    private final Termination termination = new Termination();
    private final CompletableFuture<StationAnswers> answers = new CompletableFuture<>();

    StationProgram(Arguments arguments, Streams streams) {
        this.arguments = arguments;
        this.streams = streams;
        this.identity = arguments.valueOf(StationCommand.ID);
        this.protocols = arguments.has(StationCommand.VERSION)
                ? List.of(Versions.protocol(arguments.valueOf(StationCommand.VERSION)))
                : List.of(Versions.protocol("2.1"), Versions.protocol("2.0.1"));
        this.script = CallFile.read(arguments.givenOrNull(StationCommand.SCRIPT));
    }

    int run() throws IOException {
        script.requireSendable(Side.CHARGING_STATION, protocols);
        Output output = new Output(streams.out());
        try (termination;
                Writer record = CsmsProgram.record(arguments.givenOrNull(StationCommand.RECORD))) {
            termination.begin();
            Report report = LiveReport.of(arguments.valueOf(StationCommand.FORMAT), output, streams);
            SessionLog log = new SessionLog(
                    Side.CHARGING_STATION, identity, report, output, record, streams.err(), termination::ask);
            boolean isPlayed = play(log);
            Tally tally = log.end();
            return isPlayed ? tally.exitStatus() : 1;
        } finally {
            timers.shutdownNow();
        }
    }

    private boolean play(SessionLog log) {
        OcppNode node = OcppNode.builder(
                        Side.CHARGING_STATION, Scheduler.of(timers), protocols.toArray(OcppProtocol[]::new))
                .onOther((request, exchange) -> answers.thenCompose(known -> handle(known, request, exchange)))
                .listener(log)
                .messageIds(ids)
                .build();
        StationSocket socket =
                new StationSocket(opened -> opened.getSubprotocol().isEmpty()
                        ? null
                        : node.connectAsync(opened.getSubprotocol(), "CSMS", text -> opened.sendText(text, true)));
        WebSocket connection = connect(node, socket);
        OcppEndpoint csms = socket.endpoint();
        if (csms == null) {
            connection.abort();
            throw new UsageException("the CSMS speaks none of " + String.join(" and ", node.subprotocols()));
        }
        boolean isPlayed = play(csms, log);
        boolean isToldToEnd = termination.isAsked() || Thread.currentThread().isInterrupted();
        if (!csms.isOpen() && !isToldToEnd) {
            log.note(
                    identity,
                    "the CSMS ended the connection: " + socket.closed().getNow("broken"));
            isPlayed = false;
        }
        leave(connection, socket);
        return isPlayed || isToldToEnd;
    }

    private boolean play(OcppEndpoint csms, SessionLog log) {
        StationVariables variables = new StationVariables();
        StationSession session = new StationSession(csms, variables);
        answers.complete(new StationAnswers(session, variables));
        Thread player = Thread.currentThread();
        Thread watch = new Thread(() -> {
            termination.await();
            // Whatever waits for an answer waits no more.
            csms.close();
            player.interrupt();
        });
        watch.setDaemon(true);
        watch.start();
        boolean isPlayed = true;
        if (arguments.has(StationCommand.SCRIPT)) {
            session.end();
            List<String> unfit = script.unfit(Side.CHARGING_STATION, csms.protocol());
            unfit.forEach(message -> log.note(identity, message));
            boolean isOpen = new CallSequence(script.of(Side.CHARGING_STATION, csms.protocol()), ids)
                    .start(csms)
                    .toCompletableFuture()
                    .join();
            isPlayed = isOpen && unfit.isEmpty();
        } else {
            session.play();
        }
        session.linger(arguments.has(StationCommand.STAY));
        return isPlayed && session.isAnswered();
    }

    private static CompletionStage<OcppResponse> handle(
            StationAnswers known, OcppRequest<?> request, Exchange exchange) {
        try {
            return known.handler().handle(request, exchange).thenApply(response -> response);
        } catch (Exception refusal) {
            return CompletableFuture.failedFuture(refusal);
        }
    }

    private WebSocket connect(OcppNode node, StationSocket socket) {
        HttpClient.Builder client = HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT);
        String trust = arguments.givenOrNull(StationCommand.TRUST);
        if (trust != null) {
            client.sslContext(PemFiles.trustIn(trust));
        }
        List<String> names = node.subprotocols();
        WebSocket.Builder builder = client.build()
                .newWebSocketBuilder()
                .connectTimeout(CONNECT_TIMEOUT)
                .subprotocols(names.get(0), names.subList(1, names.size()).toArray(String[]::new));
        String password = arguments.givenOrNull(StationCommand.PASSWORD);
        if (password != null) {
            builder.header("Authorization", Passwords.header(identity, Passwords.firstLine(password)));
        }
        URI url = url();
        try {
            return builder.buildAsync(url, socket).join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof IllegalArgumentException) {
                throw wrong(url.toString());
            }
            throw new UsageException("cannot connect to " + url + ": " + reason(failed));
        }
    }

    private static String reason(CompletionException failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof WebSocketHandshakeException refused) {
            return "the CSMS answers with HTTP status " + refused.getResponse().statusCode();
        }
        return String.valueOf(cause);
    }

    private URI url() {
        String base = arguments.valueOf(StationCommand.URL);
        String segment = URLEncoder.encode(identity, StandardCharsets.UTF_8).replace("+", "%20");
        try {
            return URI.create(base + (base.endsWith("/") ? "" : "/") + segment);
        } catch (IllegalArgumentException wrong) {
            throw wrong(base);
        }
    }

    private static UsageException wrong(String url) {
        return new UsageException("--url cannot be " + url + "; use one such as ws://127.0.0.1:9000/");
    }

    private static void leave(WebSocket connection, StationSocket socket) {
        boolean isInterrupted = Thread.interrupted();
        try {
            connection.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
            socket.closed().get(CLOSE_TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (CompletionException | ExecutionException | TimeoutException broken) {
            connection.abort();
        } catch (InterruptedException again) {
            isInterrupted = true;
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether a CALL was answered, but with a CALLERROR. */
    static boolean isRefusal(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof CallFailedException failed && failed.failure() instanceof CallFailure.Refused;
    }
}
