// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class CsmsApplicationTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext application;
    private static String authority;

    @BeforeAll
    static void start() {
        application = SpringApplication.run(
                CsmsApplication.class, "--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=warn");
        authority = "127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    /** A station that accepts each Reset. */
    private static final class Station implements WebSocket.Listener {

        private final LinkedBlockingQueue<String> answers = new LinkedBlockingQueue<>();
        private final CompletableFuture<Integer> closed = new CompletableFuture<>();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            String text = data.toString();
            if (text.startsWith("[2,")) {
                String messageId = text.split("\"", 3)[1];
                socket.request(1);
                return socket.sendText("[3,\"" + messageId + "\",{\"status\":\"Scheduled\"}]", true);
            }
            answers.add(text);
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            closed.complete(code);
            return null;
        }
    }

    private static WebSocket connect(Station station, String identity, String preferred, String... others) {
        return CLIENT.newWebSocketBuilder()
                .subprotocols(preferred, others)
                .buildAsync(URI.create("ws://" + authority + "/ocpp/" + identity), station)
                .join();
    }

    private static HttpResponse<String> reset(String identity) throws IOException, InterruptedException {
        URI url = URI.create("http://" + authority + "/stations/" + identity + "/reset");
        return CLIENT.send(
                HttpRequest.newBuilder(url)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void answersAStationAndCallsItForWhoAsks() throws IOException, InterruptedException {
        Station station = new Station();
        WebSocket socket = connect(station, "CS-1", "ocpp2.0.1", "ocpp2.1");
        assertThat(socket.getSubprotocol()).isEqualTo("ocpp2.0.1");
        // Longer than what Tomcat takes by default.
        socket.sendText("[2,\"d\",\"DataTransfer\",{\"vendorId\":\"x\",\"data\":\"" + "x".repeat(9_000) + "\"}]", true)
                .join();
        assertThat(station.answers.poll(1, TimeUnit.MINUTES)).startsWith("[4,\"d\",\"NotSupported\"");
        socket.sendText("[2,\"h\",\"Heartbeat\",{}]", true).join();
        assertThat(station.answers.poll(1, TimeUnit.MINUTES)).startsWith("[3,\"h\",{\"currentTime\":");

        assertThat(reset("CS-1").body()).isEqualTo("Scheduled");
        assertThat(reset("CS-2").statusCode()).isEqualTo(404);
    }

    @Test
    void closesAConnectionWithoutACommonSubprotocol() throws Exception {
        Station station = new Station();
        connect(station, "CS-3", "ocpp1.6");

        assertThat(station.closed.get(1, TimeUnit.MINUTES)).isEqualTo(1002);
    }
}
