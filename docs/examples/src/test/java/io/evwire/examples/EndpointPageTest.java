// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.endpoint.CallFailure;
import io.evwire.ocpp.endpoint.EndpointListener;
import io.evwire.ocpp.endpoint.OcppEndpoint;
import io.evwire.ocpp.endpoint.OcppNode;
import io.evwire.ocpp.endpoint.Scheduler;
import io.evwire.ocpp.endpoint.Side;
import io.evwire.ocpp.endpoint.TextSender;
import io.evwire.ocpp.v201.Ocpp201;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The CSMS, the station and the listener of the page on endpoints, compiled as they stand there and put together. */
class EndpointPageTest {

    private static final String PAGE = "docs/endpoint.md";
    private static final List<String> NAMES = List.of("Csms", "Station", "Counters");
    private static final int MOST_LINES = 40;
    private static final ScheduledExecutorService TIMERS = Executors.newSingleThreadScheduledExecutor();
    private static Map<String, Class<?>> examples;

    @BeforeAll
    static void compile(@TempDir Path folder) throws IOException, ReflectiveOperationException {
        List<String> blocks = Documentation.codeBlocks(PAGE, "java");
        List<Path> sources = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            Path source = folder.resolve(NAMES.get(i) + ".java");
            sources.add(Files.writeString(source, blocks.get(i)));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-d", folder.toString());
            boolean isCompiled = compiler.getTask(
                            output, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(isCompiled).as(output.toString()).isTrue();
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            examples = Map.of(
                    "Csms", loader.loadClass("Csms"),
                    "Station", loader.loadClass("Station"),
                    "Counters", loader.loadClass("Counters"));
        }
    }

    @AfterAll
    static void stop() {
        TIMERS.shutdownNow();
    }

    /** The socket of the station, whose other end is a function. */
    private record Socket(Consumer<String> peer) implements WebSocket {

        @Override
        public CompletableFuture<WebSocket> sendText(CharSequence data, boolean last) {
            peer.accept(data.toString());
            return CompletableFuture.completedFuture(this);
        }

        @Override
        public CompletableFuture<WebSocket> sendBinary(ByteBuffer data, boolean last) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletableFuture<WebSocket> sendPing(ByteBuffer message) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletableFuture<WebSocket> sendPong(ByteBuffer message) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletableFuture<WebSocket> sendClose(int statusCode, String reason) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void request(long n) {}

        @Override
        public String getSubprotocol() {
            return "ocpp2.0.1";
        }

        @Override
        public boolean isOutputClosed() {
            return false;
        }

        @Override
        public boolean isInputClosed() {
            return false;
        }

        @Override
        public void abort() {}
    }

    @Test
    void showsEndpointsThatAreNoLongerThanTheySay() throws IOException {
        assertThat(Documentation.codeBlocks(PAGE, "java"))
                .allSatisfy(block -> assertThat(block.lines().count()).isLessThanOrEqualTo(MOST_LINES));
    }

    @Test
    void showsACsmsAndAStationThatUnderstandEachOther() throws Exception {
        List<String> events = new ArrayList<>();
        List<String> ofStation = new ArrayList<>();
        Object csms = examples.get("Csms")
                .getConstructor(ScheduledExecutorService.class)
                .newInstance(TIMERS);
        WebSocket.Listener station = (WebSocket.Listener) examples.get("Station")
                .getConstructor(ScheduledExecutorService.class, Runnable.class)
                .newInstance(TIMERS, (Runnable) () -> events.add("restart"));
        Object subprotocol =
                csms.getClass().getMethod("subprotocol", String.class).invoke(csms, "ocpp1.6, ocpp2.0.1");
        assertThat(subprotocol).isEqualTo("ocpp2.0.1");
        OcppEndpoint[] endpoint = new OcppEndpoint[1];
        Socket socket = new Socket(text -> {
            ofStation.add(text);
            endpoint[0].receive(text);
        });
        TextSender toStation = text -> {
            // In two parts, as a socket may deliver it.
            station.onText(socket, text.substring(0, text.length() / 2), false);
            station.onText(socket, text.substring(text.length() / 2), true);
        };
        endpoint[0] = (OcppEndpoint) csms.getClass()
                .getMethod("opened", String.class, String.class, TextSender.class)
                .invoke(csms, subprotocol, "CS-1", toStation);
        station.onOpen(socket);
        CompletionStage<?> reset = (CompletionStage<?>)
                csms.getClass().getMethod("reset", String.class).invoke(csms, "CS-1");

        assertThat(reset.toCompletableFuture().get(1, TimeUnit.MINUTES)).hasToString("ACCEPTED");
        assertThat(ofStation).hasSize(2);
        assertThat(ofStation.get(0)).contains("\"BootNotification\",{\"chargingStation\":");
        assertThat(ofStation.get(1)).endsWith(",{\"status\":\"Accepted\"}]");
        assertThat(events).containsExactly("restart");
    }

    @Test
    void showsAListenerThatCounts() throws ReflectiveOperationException {
        EndpointListener counters =
                (EndpointListener) examples.get("Counters").getConstructor().newInstance();
        OcppEndpoint endpoint = OcppNode.builder(Side.CSMS, Scheduler.of(TIMERS), Ocpp201.protocol())
                .listener(counters)
                .build()
                .connect("ocpp2.0.1", "CS-1", text -> {});
        endpoint.receive("x");
        endpoint.receive("y");

        assertThat(counters.getClass().getField("counts").get(counters)).hasToString("{violation FRAME=2}");
    }

    @Test
    void namesEveryFailure() throws IOException {
        assertThat(Documentation.rows(PAGE, "Calls").stream()
                        .map(row -> row.get(0).replace("`", "")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(CallFailure.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }
}
