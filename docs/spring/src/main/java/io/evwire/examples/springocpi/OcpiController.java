// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.springocpi;

import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.server.IncomingRequest;
import io.evwire.ocpi.v230.server.OcpiRouter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * Hands each request below {@code /ocpi} to the router as it came: Spring binds nothing, so that the router has the
 * path and the query as they were sent, and says itself what is wrong with a body.
 */
@RestController
public class OcpiController {

    private static final int MAX_BODY = 1 << 20;

    private final OcpiRouter router;

    /**
     * Made by Spring.
     *
     * @param router what others may ask for
     */
    public OcpiController(OcpiRouter router) {
        this.router = router;
    }

    /**
     * Answers a request. No thread waits for a handler that answers later, and a list is written while it is read.
     *
     * @param request the request
     * @return the answer
     * @throws IOException when the body does not come
     */
    @RequestMapping("/ocpi/**")
    public CompletableFuture<ResponseEntity<StreamingResponseBody>> answer(HttpServletRequest request)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes(MAX_BODY + 1);
        if (body.length > MAX_BODY) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        IncomingRequest incoming = new IncomingRequest(
                request.getMethod(), request.getRequestURI(), request.getQueryString(), headersOf(request), body);
        return router.answer(incoming).thenApply(OcpiController::entity);
    }

    private static Headers headersOf(HttpServletRequest request) {
        Map<String, List<String>> headers = new HashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name, Collections.list(request.getHeaders(name)));
        }
        return Headers.of(headers);
    }

    private static ResponseEntity<StreamingResponseBody> entity(HttpReply reply) {
        HttpHeaders headers = new HttpHeaders();
        reply.headers().asMap().forEach(headers::addAll);
        return ResponseEntity.status(reply.status()).headers(headers).body(reply::writeBody);
    }
}
