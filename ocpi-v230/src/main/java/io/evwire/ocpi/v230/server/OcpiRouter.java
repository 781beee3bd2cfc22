// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.server;

import io.evwire.core.violation.Violation;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.OcpiCodec;
import io.evwire.ocpi.v230.endpoint.OperationMatch;
import io.evwire.ocpi.v230.endpoint.PathValues;
import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.RequestHeaders;
import io.evwire.ocpi.v230.http.ResponseType;
import io.evwire.ocpi.v230.http.StatusCode;
import io.evwire.ocpi.v230.http.StatusTable;
import io.evwire.ocpi.v230.versions.Endpoint;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

/**
 * Answers the requests that a server of HTTP receives: asks the guard, finds the operation, reads path, query and body,
 * calls the handler, and encodes its answer. Whatever a peer sends and whatever exception a handler throws, there is an
 * answer. Immutable, and thread-safe where the handlers are.
 *
 * <ul>
 *   <li>Headers of routing that are at fault: status 200 with status code 2001.
 *   <li>What the guard does not let pass: its answer.
 *   <li>A path that leads to no operation: 404; one that has operations, but not with this method: 405 with
 *       {@code Allow}.
 *   <li>A value in the path, a parameter or a body that is at fault: the status and code of the {@link StatusTable},
 *       and the first fault in words.
 *   <li>A handler that fails, or whose answer breaks its schema: status 200 with status code 3000 and nothing of the
 *       failure, of which the {@link FailureListener} is told.
 * </ul>
 *
 * @see "OCPI 2.3.0, transport_and_format"
 */
public final class OcpiRouter {

    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;

    private final RouterBuilder settings;
    private final List<Mount> mounts;

    OcpiRouter(RouterBuilder settings) {
        this.settings = settings;
        this.mounts = settings.mounts.stream()
                .sorted((one, other) ->
                        Integer.compare(other.path().length(), one.path().length()))
                .toList();
    }

    /**
     * A router without routes.
     *
     * @param codec decodes bodies and encodes answers
     * @param guard decides who may ask for what
     * @param failures is told of handlers that fail
     * @return the builder
     */
    public static RouterBuilder builder(OcpiCodec codec, RequestGuard guard, FailureListener failures) {
        return new RouterBuilder(codec, guard, failures, Clock.systemUTC(), StatusTable.STANDARD, List.of(), List.of());
    }

    /**
     * Answers a request.
     *
     * @param request the request
     * @return the answer, complete when the handler has answered; never with an exception
     * @throws VirtualMachineError such as that of an exhausted heap, which is for the process and not for the peer; an
     *     overflow of the stack is answered
     */
    public CompletableFuture<HttpReply> answer(IncomingRequest request) {
        Objects.requireNonNull(request, "request");
        Decoded<RequestHeaders> headers = RequestHeaders.read(request.headers(), settings.codec.tolerance());
        if (headers instanceof Decoded.Invalid<RequestHeaders> invalid) {
            return refused(request, RequestHeaders.readForAnswer(request.headers()), invalid.violations());
        }
        Decoded.Valid<RequestHeaders> valid = (Decoded.Valid<RequestHeaders>) headers;
        RequestHeaders read = valid.value();
        try {
            return answer(request, read, valid.tolerated());
        } catch (Throwable failure) {
            passOnIfOfMachine(failure);
            return CompletableFuture.completedFuture(failed(request, failure, read.response()));
        }
    }

    /** Refuses a request for its headers; whoever may not ask at all is told that, and no more. */
    private CompletableFuture<HttpReply> refused(
            IncomingRequest request, RequestHeaders headers, List<Violation> faults) {
        Headers response = headers.response();
        try {
            Reply<Void> refusal = settings.guard.refusal(headers, null);
            Reply<Void> reply = refusal == null ? Reply.invalid(faults) : refusal;
            return encoded(request, response, ResponseType.nothing(), reply);
        } catch (Throwable failure) {
            passOnIfOfMachine(failure);
            return CompletableFuture.completedFuture(failed(request, failure, response));
        }
    }

    /**
     * Answers a request, and waits for a handler that answers later.
     *
     * @param request the request
     * @return the answer
     */
    public HttpReply answerNow(IncomingRequest request) {
        return answer(request).join();
    }

    /**
     * The endpoints to be listed in the version details: one for each interface.
     *
     * @param root what stands before the paths of this router, such as {@code https://example.com}
     * @return the endpoints, in the order in which they were given
     */
    public List<Endpoint> endpoints(String root) {
        List<Endpoint> endpoints = new ArrayList<>();
        for (Mount mount : settings.mounts) {
            if (mount instanceof Mount.OfInterface one) {
                endpoints.add(Endpoint.builder()
                        .identifier(one.module())
                        .role(one.role())
                        .url(root + one.path())
                        .build());
            }
        }
        return endpoints;
    }

    private CompletableFuture<HttpReply> answer(
            IncomingRequest request, RequestHeaders headers, List<Violation> tolerated) {
        Mount mount = null;
        String below = null;
        for (Mount candidate : mounts) {
            below = candidate.below(request.path());
            if (below != null) {
                mount = candidate;
                break;
            }
        }
        Headers response = headers.response();
        Reply<Void> refusal = settings.guard.refusal(headers, mount == null ? null : mount.module());
        if (refusal != null) {
            return encoded(request, response, ResponseType.nothing(), refusal);
        }
        OperationMatch match =
                mount == null || below == null ? new OperationMatch.Unknown() : mount.match(request.method(), below);
        if (mount != null && match instanceof OperationMatch.Found found) {
            Route<?, ?> route = Objects.requireNonNull(mount.routes().of(found.operation()));
            return call(route, request, headers, tolerated, found.values());
        }
        return encoded(request, response, ResponseType.nothing(), refusal(match));
    }

    private static Reply<Void> refusal(OperationMatch match) {
        if (!(match instanceof OperationMatch.OtherMethod other)) {
            return Reply.error(NOT_FOUND, StatusCode.CLIENT_ERROR, "nothing is here");
        }
        String allowed = other.allowed().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
        return Reply.<Void>error(NOT_ALLOWED, StatusCode.CLIENT_ERROR, "not with this method")
                .with(Headers.NONE.with("Allow", allowed));
    }

    private <B, D> CompletableFuture<HttpReply> call(
            Route<B, D> route,
            IncomingRequest request,
            RequestHeaders headers,
            List<Violation> tolerated,
            PathValues path) {
        Reply<D> reply = route.call(request, headers, tolerated, path, settings.codec, settings.checks);
        return encoded(request, headers.response(), route.operation().responseType(), reply);
    }

    private <D> CompletableFuture<HttpReply> encoded(
            IncomingRequest request, Headers response, ResponseType<D> type, Reply<D> reply) {
        CompletableFuture<HttpReply> encoded = new CompletableFuture<>();
        reply.content()
                .thenApply(content -> content.encode(type, settings.codec, settings.table, now(), response))
                .handle((done, failure) -> failure == null ? done : failed(request, failure, response))
                .whenComplete((done, failure) -> {
                    if (failure == null) {
                        encoded.complete(done);
                    } else {
                        encoded.completeExceptionally(failure);
                    }
                });
        return encoded;
    }

    private HttpReply failed(IncomingRequest request, Throwable failure, Headers response) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        try {
            settings.failures.failed(request, cause);
        } catch (Throwable again) {
            passOnIfOfMachine(again);
            // The peer is answered, whatever the listener does.
            if (again != cause) {
                cause.addSuppressed(again);
            }
        }
        ReplyContent<Void> content =
                new ReplyContent<>(200, StatusCode.SERVER_ERROR, "internal error", null, List.of(), Headers.NONE);
        return content.encode(ResponseType.nothing(), settings.codec, settings.table, now(), response);
    }

    private static void passOnIfOfMachine(Throwable failure) {
        if (failure instanceof VirtualMachineError ofMachine && !(failure instanceof StackOverflowError)) {
            throw ofMachine;
        }
    }

    private Instant now() {
        return settings.clock.instant();
    }
}
