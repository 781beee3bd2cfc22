// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.hub;

import io.evwire.ocpi.v230.OcpiCodec;
import io.evwire.ocpi.v230.handshake.Registration;
import io.evwire.ocpi.v230.http.Authorization;
import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.RequestHeaders;
import io.evwire.ocpi.v230.http.ResponseType;
import io.evwire.ocpi.v230.http.Routing;
import io.evwire.ocpi.v230.http.StatusCode;
import io.evwire.ocpi.v230.http.TokenForm;
import io.evwire.ocpi.v230.hubclientinfo.ConnectionStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Passes requests on to one receiver, and its answer back. */
final class Hops {

    private static final int OK = 200;

    private final HubDirectory directory;
    private final HubTransport transport;
    private final OcpiCodec codec;
    private final HubReplies replies;
    private final TokenForm form;
    private final Supplier<String> ids;

    Hops(
            HubDirectory directory,
            HubTransport transport,
            OcpiCodec codec,
            HubReplies replies,
            TokenForm form,
            Supplier<String> ids) {
        this.directory = directory;
        this.transport = transport;
        this.codec = codec;
        this.replies = replies;
        this.form = form;
        this.ids = ids;
    }

    /** Passes a request on with these parameters; where that cannot be, the answer says why. */
    CompletableFuture<HttpReply> pass(HubRequest request, Receiver receiver, Routing routing, @Nullable String query) {
        Registration registration = receiver.registration();
        String endpoint =
                registration.url(request.endpoint().module(), request.endpoint().role());
        if (directory.status(receiver.party()) != ConnectionStatus.CONNECTED) {
            return failed(request, receiver, StatusCode.RECEIVER_NOT_CONNECTED, "the receiver is not connected");
        }
        if (endpoint == null) {
            return failed(request, receiver, StatusCode.HUB_ERROR, "the receiver does not have this interface");
        }
        OcpiRequest<?> passed = request(request, registration, routing, HubUrls.at(endpoint, request.below(), query));
        CompletionStage<HttpReply> sent;
        try {
            sent = transport.send(passed);
        } catch (RuntimeException failure) {
            sent = CompletableFuture.failedFuture(failure);
        }
        return sent.handle((reply, failure) -> failure == null
                        ? back(request, receiver, endpoint, passed.url(), reply)
                        : lost(request, receiver, failure))
                .toCompletableFuture();
    }

    private OcpiRequest<?> request(HubRequest request, Registration receiver, Routing routing, String url) {
        byte[] body = request.http().body();
        String known = request.headers().correlationId();
        String conversation = known == null ? ids.get() : known;
        Authorization token = Authorization.of(receiver.theirs().token(), form);
        return OcpiRequest.of(request.method(), url, body.length == 0 ? null : body, ResponseType.nothing(), codec)
                .with(new RequestHeaders(token, ids.get(), conversation, routing));
    }

    /** The answer as the one who asked gets it: what leads to the receiver leads to the hub. */
    private HttpReply back(HubRequest request, Receiver receiver, String endpoint, String asked, HttpReply reply) {
        directory.reached(receiver.party());
        HttpReply answer = HubUrls.back(request.endpoint().url(), endpoint, asked, reply);
        Headers own = HubReplies.response(request.headers(), receiver.party());
        return answer == null
                ? replies.error(
                        OK,
                        StatusCode.HUB_ERROR,
                        "the receiver's next page is out of reach",
                        request.headers(),
                        receiver.party())
                : answer.with(own);
    }

    private HttpReply lost(HubRequest request, Receiver receiver, Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof TimeoutException) {
            return error(request, receiver, StatusCode.TIMEOUT_ON_FORWARDED_REQUEST, "no answer in time");
        }
        if (!(cause instanceof IOException || cause instanceof UncheckedIOException)) {
            // It says nothing of the receiver, which stays as it is.
            return error(request, receiver, StatusCode.HUB_ERROR, "the request could not be passed on");
        }
        directory.unreachable(receiver.party());
        return error(request, receiver, StatusCode.RECEIVER_NOT_CONNECTED, "no connection to the receiver");
    }

    private CompletableFuture<HttpReply> failed(
            HubRequest request, Receiver receiver, StatusCode code, String message) {
        return CompletableFuture.completedFuture(error(request, receiver, code, message));
    }

    private HttpReply error(HubRequest request, Receiver receiver, StatusCode code, String message) {
        return replies.error(OK, code, message, request.headers(), receiver.party());
    }
}
