package io.evwire.examples.ocpi;

import io.evwire.ocpi.v230.http.Authorization;
import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.OcpiResponse;
import io.evwire.ocpi.v230.http.RequestHeaders;
import io.evwire.ocpi.v230.http.Routing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends requests with the JDK's client. */
final class HttpSender {

    private final HttpClient client = HttpClient.newHttpClient();

    /** Sends a request with ids of its own. */
    HttpReply send(OcpiRequest<?> request, @Nullable Authorization authorization, Routing routing) {
        String id = UUID.randomUUID().toString();
        return send(request.with(new RequestHeaders(authorization, id, id, routing)));
    }

    /** What was asked for, for a request that is expected to succeed. */
    static <D> OcpiResponse<D> successOf(OcpiRequest<D> request, HttpReply reply) {
        return request.decode(reply).orThrow();
    }

    /** Sends a request as it is. */
    HttpReply send(OcpiRequest<?> request) {
        byte @Nullable [] body = request.body();
        HttpRequest.Builder sent = HttpRequest.newBuilder(URI.create(request.url()))
                .method(
                        request.method().name(),
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        request.headers().asMap().forEach((name, values) -> values.forEach(value -> sent.header(name, value)));
        try {
            HttpResponse<byte[]> reply = client.send(sent.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new HttpReply(reply.statusCode(), Headers.of(reply.headers().map()), reply.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + request, interrupted);
        }
    }
}
