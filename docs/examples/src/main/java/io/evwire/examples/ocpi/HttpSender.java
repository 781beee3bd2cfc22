// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.ocpi;

import io.evwire.ocpi.v230.http.Authorization;
import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.RequestHeaders;
import io.evwire.ocpi.v230.http.Routing;
import io.evwire.ocpi.v230.http.StreamedReply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends requests with the JDK's client. It follows no redirects: a token goes nowhere else. */
final class HttpSender {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int MAX_BODY = 1 << 24;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();

    /** A request with ids of its own. */
    static <D> OcpiRequest<D> addressed(
            OcpiRequest<D> request, @Nullable Authorization authorization, Routing routing) {
        String id = UUID.randomUUID().toString();
        return request.with(new RequestHeaders(authorization, id, id, routing));
    }

    /** Sends a request as it is; an answer of more than {@link #MAX_BODY} bytes counts as none. */
    HttpReply send(OcpiRequest<?> request) {
        HttpResponse<InputStream> reply = exchange(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream in = reply.body()) {
            byte[] body = in.readNBytes(MAX_BODY + 1);
            if (body.length > MAX_BODY) {
                throw new IOException("the answer has more than " + MAX_BODY + " bytes");
            }
            return new HttpReply(reply.statusCode(), Headers.of(reply.headers().map()), body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Sends a request as it is, and leaves the body to be read. */
    StreamedReply stream(OcpiRequest<?> request) {
        HttpResponse<InputStream> reply = exchange(request, HttpResponse.BodyHandlers.ofInputStream());
        return new StreamedReply(reply.statusCode(), Headers.of(reply.headers().map()), reply.body());
    }

    private <T> HttpResponse<T> exchange(OcpiRequest<?> request, HttpResponse.BodyHandler<T> handler) {
        byte @Nullable [] body = request.body();
        HttpRequest.Builder sent = HttpRequest.newBuilder(URI.create(request.url()))
                .timeout(TIMEOUT)
                .method(
                        request.method().name(),
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        request.headers().asMap().forEach((name, values) -> values.forEach(value -> sent.header(name, value)));
        try {
            return client.send(sent.build(), handler);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + request, interrupted);
        }
    }
}
