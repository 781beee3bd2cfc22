// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.scripted;

import io.evwire.ocpi.v230.handshake.ReceiverStep;
import io.evwire.ocpi.v230.handshake.SenderStep;
import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Answers requests from a script, and remembers them. What is not in the script is a 404 with a page for people. */
public final class ScriptedPeer {

    /** Where its versions are. */
    public static final String VERSIONS = "https://cpo.example/versions";

    /** Where the details of 2.3.0 are. */
    public static final String DETAILS = "https://cpo.example/ocpi/2.3.0";

    /** Where its credentials are. */
    public static final String CREDENTIALS = "https://cpo.example/ocpi/2.3.0/credentials";

    /** Its credentials, in JSON. */
    public static final String THEIRS = """
        {"token":"token-C","url":"https://cpo.example/versions","roles":[{"role":"CPO","country_code":"NL",
         "party_id":"CPO","business_details":{"name":"CPO"}}]}\
        """;

    private final Map<String, Function<OcpiRequest<?>, HttpReply>> script = new HashMap<>();

    /** What was asked for, in order. */
    public final List<OcpiRequest<?>> requests = new ArrayList<>();

    /** A peer that registers whoever comes; each fault is written over this. */
    public static ScriptedPeer wellBehaved() {
        return new ScriptedPeer()
                .success("GET " + VERSIONS, "[{\"version\":\"2.3.0\",\"url\":\"" + DETAILS + "\"}]")
                .details("""
                    {"version":"2.3.0","endpoints":[
                      {"identifier":"credentials","role":"SENDER","url":"%s"},
                      {"identifier":"locations","role":"SENDER","url":"https://cpo.example/ocpi/2.3.0/locations"}]}\
                    """.formatted(CREDENTIALS))
                .success("POST " + CREDENTIALS, THEIRS)
                .success("PUT " + CREDENTIALS, THEIRS);
    }

    /** Answers the details of 2.3.0 with these. */
    public ScriptedPeer details(String data) {
        return success("GET " + DETAILS, data);
    }

    /** Answers a request with a success. */
    public ScriptedPeer success(String request, String data) {
        return answer(
                request, 200, "{\"data\":" + data + ",\"status_code\":1000,\"timestamp\":\"2026-01-31T10:00:00Z\"}");
    }

    /** Answers a request with a status code of OCPI and no data. */
    public ScriptedPeer code(String request, int httpStatus, int statusCode) {
        return answer(
                request, httpStatus, "{\"status_code\":" + statusCode + ",\"timestamp\":\"2026-01-31T10:00:00Z\"}");
    }

    /** Answers a request with any body. */
    public ScriptedPeer answer(String request, int httpStatus, String body) {
        return answer(
                request, ignored -> new HttpReply(httpStatus, Headers.NONE, body.getBytes(StandardCharsets.UTF_8)));
    }

    /** Answers a request in any way. */
    public ScriptedPeer answer(String request, Function<OcpiRequest<?>, HttpReply> reply) {
        script.put(request, reply);
        return this;
    }

    /** The answer to a request. */
    public HttpReply send(OcpiRequest<?> request) {
        requests.add(request);
        return script.getOrDefault(request.method() + " " + request.url(), ScriptedPeer::notFound)
                .apply(request);
    }

    /** What was asked for, by method and URL. */
    public List<String> asked() {
        return requests.stream()
                .map(request -> request.method() + " " + request.url())
                .toList();
    }

    /** Goes through a handshake to its last step. */
    public SenderStep run(SenderStep first) {
        SenderStep step = first;
        while (step instanceof SenderStep.Send send) {
            step = send.received(send(send.request()));
        }
        return step;
    }

    /** Goes through what a handshake asks of this peer. */
    public ReceiverStep run(ReceiverStep first) {
        ReceiverStep step = first;
        while (step instanceof ReceiverStep.Fetch fetch) {
            step = fetch.received(send(fetch.request()));
        }
        return step;
    }

    private static HttpReply notFound(OcpiRequest<?> request) {
        String page = "<html><title>404 Not Found</title></html>";
        return new HttpReply(404, Headers.NONE, page.getBytes(StandardCharsets.UTF_8));
    }
}
