// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.springocpi;

import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Sends requests with Spring's client. It follows no redirects: a token goes nowhere else. */
@Component
public class OcpiClient {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int MAX_BODY = 1 << 24;

    private final RestClient client;

    /** Made by Spring. */
    public OcpiClient() {
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(TIMEOUT)
                .build());
        factory.setReadTimeout(TIMEOUT);
        this.client = RestClient.builder().requestFactory(factory).build();
    }

    /**
     * Sends a request as it is.
     *
     * @param request the request, with its headers; its URL is not encoded once more
     * @return what came back, whatever its status
     * @throws org.springframework.web.client.ResourceAccessException when nothing did
     */
    public HttpReply send(OcpiRequest<?> request) {
        RestClient.RequestBodySpec spec =
                client.method(HttpMethod.valueOf(request.method().name())).uri(URI.create(request.url()));
        spec.headers(headers -> request.headers().asMap().forEach(headers::addAll));
        byte[] body = request.body();
        if (body != null) {
            spec.body(body);
        }
        return spec.exchangeForRequiredValue((sent, response) -> {
            byte[] bytes = response.getBody().readNBytes(MAX_BODY + 1);
            if (bytes.length > MAX_BODY) {
                throw new IOException("the answer has more than " + MAX_BODY + " bytes");
            }
            Map<String, List<String>> headers = new HashMap<>();
            response.getHeaders().forEach(headers::put);
            return new HttpReply(response.getStatusCode().value(), Headers.of(headers), bytes);
        });
    }
}
