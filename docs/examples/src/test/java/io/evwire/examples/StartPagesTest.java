// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.examples.jakarta.CsmsConfig;
import io.evwire.examples.jakarta.StationSocket;
import io.evwire.ocpp.endpoint.OcppEndpoint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.websocket.jakarta.server.config.JakartaWebSocketServletContainerInitializer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The programs of the pages that get one started, compiled as they stand there and run; and the example of Jakarta. */
class StartPagesTest {

    private static final int MOST_LINES = 40;

    @TempDir
    private Path folder;

    private Class<?> compiled(String page, String name, ClassLoader parent)
            throws IOException, ReflectiveOperationException {
        Path source = Files.writeString(
                folder.resolve(name + ".java"),
                Documentation.codeBlocks(page, "java").get(0));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "--release", "17", "-Xlint:all,-classfile", "-Werror", "-proc:none", "-d", folder.toString());
            boolean isCompiled = compiler.getTask(output, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(isCompiled).as(output.toString()).isTrue();
        }
        URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, parent);
        return loader.loadClass(name);
    }

    @ParameterizedTest
    @CsvSource({"docs/csms.md", "docs/station.md"})
    void showAProgramThatFitsOnAScreen(String page) throws IOException {
        assertThat(Documentation.codeBlocks(page, "java")).hasSize(1);
        assertThat(Documentation.codeBlocks(page, "java").get(0).lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
    }

    @Test
    void showACsmsThatAcceptsTheStationTheyShow() throws Exception {
        ClassLoader parent = StartPagesTest.class.getClassLoader();
        Class<?> csms = compiled("docs/csms.md", "Csms", parent);
        Class<?> station = compiled("docs/station.md", "Station", parent);
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        csms.getMethod("main", String[].class).invoke(null, (Object) new String[] {Integer.toString(port)});
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            station.getMethod("main", String[].class)
                    .invoke(null, (Object) new String[] {"ws://127.0.0.1:" + port + "/CS-1"});
        } finally {
            System.setOut(out);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("ACCEPTED");
        assertThat(sessionWith(URI.create("ws://127.0.0.1:" + port + "/CS-2")))
                .satisfiesExactly(
                        boot -> assertThat(boot).startsWith("[3,\"1\",").contains("\"status\":\"Accepted\""),
                        beat -> assertThat(beat).startsWith("[3,\"2\",").contains("\"currentTime\":"),
                        driver -> assertThat(driver).isEqualTo("[3,\"3\",{\"idTokenInfo\":{\"status\":\"Accepted\"}}]"),
                        started -> assertThat(started).isEqualTo("[3,\"4\",{}]"),
                        ended -> assertThat(ended).isEqualTo("[3,\"5\",{}]"));
    }

    /** What the CSMS answers to the CALLs of a session, as {@code evwire station} has one. */
    private static List<String> sessionWith(URI url) throws Exception {
        String event = "\"TransactionEvent\",{\"eventType\":\"%s\",\"timestamp\":\"2026-05-11T17:02:10Z\","
                + "\"triggerReason\":\"%s\",\"seqNo\":%d,\"transactionInfo\":{\"transactionId\":\"t\"}}]";
        List<String> answers = new ArrayList<>();
        for (String call : List.of(
                "[2,\"1\",\"BootNotification\",{\"reason\":\"PowerUp\",\"chargingStation\":{\"model\":\"M\",\"vendorName\":\"V\"}}]",
                "[2,\"2\",\"Heartbeat\",{}]",
                "[2,\"3\",\"Authorize\",{\"idToken\":{\"idToken\":\"04A1\",\"type\":\"ISO14443\"}}]",
                "[2,\"4\"," + event.formatted("Started", "Authorized", 0),
                "[2,\"5\"," + event.formatted("Ended", "EVDeparted", 1))) {
            Answer answer = new Answer();
            WebSocket socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .subprotocols("ocpp2.1")
                    .buildAsync(url, answer)
                    .join();
            socket.sendText(call, true).join();
            answers.add(answer.text.get(1, TimeUnit.MINUTES));
            socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
        }
        return answers;
    }

    /** A socket that gives the first text it gets, or the code it is closed with. */
    private static final class Answer implements WebSocket.Listener {

        private final CompletableFuture<String> text = new CompletableFuture<>();
        private final CompletableFuture<Integer> closed = new CompletableFuture<>();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            text.complete(data.toString());
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            closed.complete(code);
            return null;
        }
    }

    @Test
    void comeWithAnExampleOfJakartaThatAnswersAndCalls() throws Exception {
        Server server = new Server(0);
        ServletContextHandler context = new ServletContextHandler("/");
        JakartaWebSocketServletContainerInitializer.configure(
                context, (servlets, container) -> container.addEndpoint(CsmsConfig.endpoint()));
        server.setHandler(context);
        server.start();
        try {
            URI url = URI.create(
                    "ws://127.0.0.1:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort() + "/ocpp/CS%20+1");
            HttpClient client = HttpClient.newHttpClient();
            Answer answer = new Answer();
            WebSocket socket = client.newWebSocketBuilder()
                    .subprotocols("ocpp2.0.1", "ocpp2.1")
                    .buildAsync(url, answer)
                    .join();

            assertThat(socket.getSubprotocol())
                    .as("the order of the station decides")
                    .isEqualTo("ocpp2.0.1");
            socket.sendText("[2,\"h\",\"Heartbeat\",{}]", true).join();
            assertThat(answer.text.get(1, TimeUnit.MINUTES)).startsWith("[3,\"h\",{\"currentTime\":");
            OcppEndpoint station = StationSocket.station("CS +1");
            assertThat(station).isNotNull();
            assertThat(station.protocol()).hasToString("ocpp2.0.1");

            Answer other = new Answer();
            client.newWebSocketBuilder()
                    .subprotocols("ocpp1.6")
                    .buildAsync(url, other)
                    .join();
            assertThat(other.closed.get(1, TimeUnit.MINUTES)).isEqualTo(1002);

            Answer anew = new Answer();
            client.newWebSocketBuilder()
                    .subprotocols("ocpp2.1")
                    .buildAsync(url, anew)
                    .join()
                    .sendBinary(ByteBuffer.allocate(1), true)
                    .join();
            assertThat(answer.closed.get(1, TimeUnit.MINUTES)).isEqualTo(1000);
            assertThat(anew.closed.get(1, TimeUnit.MINUTES)).isEqualTo(1003);
        } finally {
            server.stop();
        }
    }
}
