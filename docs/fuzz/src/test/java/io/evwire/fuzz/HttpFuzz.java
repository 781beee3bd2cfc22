// SPDX-License-Identifier: Apache-2.0
package io.evwire.fuzz;

import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.endpoint.CommandsSender;
import io.evwire.ocpi.v230.endpoint.Operation;
import io.evwire.ocpi.v230.endpoint.OperationCatalog;
import io.evwire.ocpi.v230.endpoint.OperationMatch;
import io.evwire.ocpi.v230.http.Authorization;
import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.HttpMethod;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.OcpiResponse;
import io.evwire.ocpi.v230.http.Page;
import io.evwire.ocpi.v230.http.PageHeaders;
import io.evwire.ocpi.v230.http.PagePolicy;
import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.http.Pages;
import io.evwire.ocpi.v230.http.Query;
import io.evwire.ocpi.v230.http.RequestHeaders;
import io.evwire.ocpi.v230.http.ResponseCodec;
import io.evwire.ocpi.v230.http.ResponseType;
import io.evwire.ocpi.v230.http.TokenForm;
import io.evwire.ocpi.v230.server.ChargingProfilesReceiverHandler;
import io.evwire.ocpi.v230.server.CommandsSenderHandler;
import io.evwire.ocpi.v230.server.IncomingRequest;
import io.evwire.ocpi.v230.server.LocationsReceiverHandler;
import io.evwire.ocpi.v230.server.OcpiRouter;
import io.evwire.ocpi.v230.server.TokensSenderHandler;
import io.evwire.ocpi.v230.tokens.Token;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is read of a peer's message of HTTP: a line such as {@code GET /NL/TNM?limit=5}, then a line for each header.
 */
public final class HttpFuzz {

    private static final String SECRET = "s3cr3t-t0k3n";
    private static final List<ModuleID> MODULES = Stream.of(OperationCatalog.BOOKINGS_10, OperationCatalog.BOOKINGS_11)
            .flatMap(catalog -> catalog.operations().stream())
            .<ModuleID>map(Operation::module)
            .distinct()
            .toList();
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final Pattern SAME_SERVER = Pattern.compile("(?is)https://example\\.com(:0*443|:)?([/?].*)?");

    private static final OcpiRouter ROUTER = router();

    private HttpFuzz() {}

    /** Tries one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        String[] lines = new String(input, StandardCharsets.ISO_8859_1).split("\n", -1);
        String[] request = lines[0].split(" ", 2);
        String url = request.length < 2 ? "" : request[1];
        int mark = url.indexOf('?');
        checkPath(request[0], mark < 0 ? url : url.substring(0, mark));
        checkQuery(mark < 0 ? null : url.substring(mark + 1));
        Headers headers = headers(lines);
        checkHeaders(headers);
        checkLink(headers);
        checkRouter(request[0], url, headers, input);
    }

    private static Headers headers(String[] lines) {
        Map<String, List<String>> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            if (colon > 0) {
                headers.computeIfAbsent(lines[i].substring(0, colon), name -> new ArrayList<>())
                        .add(lines[i].substring(colon + 1).strip());
            }
        }
        return Headers.of(headers);
    }

    private static void checkPath(String method, String path) {
        for (OperationCatalog catalog : List.of(OperationCatalog.BOOKINGS_10, OperationCatalog.BOOKINGS_11)) {
            for (ModuleID module : MODULES) {
                for (InterfaceRole role : InterfaceRole.known()) {
                    if (catalog.match(module, role, method, path) instanceof OperationMatch.Found found
                            && found.values().violations().isEmpty()) {
                        checkValues(path, found);
                    }
                }
            }
        }
    }

    /** A value without faults names one segment: it leads nowhere else in a path that is made of it. */
    private static void checkValues(String path, OperationMatch.Found found) {
        for (MatchResult parameter :
                PARAMETER.matcher(found.operation().path()).results().toList()) {
            String name = parameter.group(1);
            String value = found.values().get(name).wireValue();
            Expect.that(
                    !value.isEmpty()
                            && !value.equals(".")
                            && !value.equals("..")
                            && value.chars().noneMatch(Character::isISOControl),
                    name + " of " + path);
        }
    }

    /** Whatever is asked is answered, with a body that can be read. */
    private static void checkRouter(String method, String url, Headers headers, byte[] body) {
        int mark = url.indexOf('?');
        String path = mark < 0 ? url : url.substring(0, mark);
        String query = mark < 0 ? null : url.substring(mark + 1);
        for (String endpoint : List.of("/locations", "/profiles", "/tokens", "/results", "")) {
            HttpReply reply = ROUTER.answerNow(new IncomingRequest(method, endpoint + path, query, headers, body));
            Expect.that(
                    new ResponseCodec(ObjectFuzz.STRICT)
                            .decode(ResponseType.nothing(), reply.body())
                            .isValid(),
                    "the answer to " + endpoint + url);
        }
    }

    private static OcpiRouter router() {
        return OcpiRouter.builder(ObjectFuzz.STRICT, (headers, module) -> null, (request, failure) -> {
                    throw new AssertionError(failure);
                })
                .on("/locations", LocationsReceiverHandler.routes(new LocationsReceiverHandler() {}))
                .on("/profiles", ChargingProfilesReceiverHandler.routes(new ChargingProfilesReceiverHandler() {}))
                .on("/tokens", TokensSenderHandler.routes(new TokensSenderHandler() {}))
                .below(
                        "/results",
                        CommandsSender.POST_COMMAND_RESULT,
                        CommandsSenderHandler.routes(new CommandsSenderHandler() {}))
                .build();
    }

    private static void checkQuery(String text) {
        Query query = Query.parse(text);
        Expect.same("again", query, Query.parse(query.encode()));
        if (PageQuery.read(query) instanceof Decoded.Valid<PageQuery> valid) {
            Expect.same("again", valid, PageQuery.read(valid.value().write()));
            Expect.same(
                    "again",
                    valid,
                    PageQuery.read(Query.parse(valid.value().write().encode())));
            if (valid.value().limit() != null) {
                Expect.that(valid.value().limit() > 0, "a page of nothing");
            }
        }
    }

    private static void checkHeaders(Headers headers) {
        if (RequestHeaders.read(headers) instanceof Decoded.Valid<RequestHeaders> valid) {
            RequestHeaders read = valid.value();
            if (isPlain(read.requestId()) && isPlain(read.correlationId())) {
                Expect.same("again", valid, RequestHeaders.read(read.write()));
            }
            checkToken(read.authorization());
        }
        PageHeaders page = PageHeaders.read(headers);
        if (isPlain(page.next())) {
            // A link that could not be read is not written.
            Expect.same(
                    "again",
                    new PageHeaders(page.next(), page.totalCount(), page.limit()),
                    PageHeaders.read(page.write()));
        }
    }

    /** What may stand in a header: HTTP itself carries no other. */
    private static boolean isPlain(String text) {
        return text == null
                || (text.equals(text.strip())
                        && text.chars().noneMatch(c -> Character.isISOControl(c) || c == '<' || c == '>'));
    }

    private static void checkToken(Authorization authorization) {
        if (authorization == null) {
            return;
        }
        for (TokenForm form : TokenForm.values()) {
            String token = authorization.token(form);
            if (token != null) {
                Expect.that(Authorization.isToken(token), "no token");
                Expect.that(authorization.holds(token, form), "its own token");
                Expect.same("again", token, Authorization.of(token, form).token(form));
                Expect.that(!authorization.holds(token + "x", form), "another token");
            }
        }
    }

    /** A link to a next page is followed to the server that was asked, or not at all. */
    private static void checkLink(Headers headers) {
        OcpiRequest<List<Token>> first = OcpiRequest.of(
                        HttpMethod.GET,
                        "https://example.com/ocpi/tokens?limit=5",
                        null,
                        ResponseType.list(OcpiTypes.TOKEN),
                        ObjectFuzz.STRICT)
                .with(Headers.NONE.with("Authorization", "Token " + SECRET));
        PageHeaders page = PageHeaders.read(headers);
        Decoded<OcpiResponse<List<Token>>> success =
                new Decoded.Valid<>(OcpiResponse.success(List.of(), Instant.EPOCH), List.of());
        List<OcpiRequest<List<Token>>> sent = new ArrayList<>();
        Pages<Token> pages = new Pages<>(first, request -> {
            sent.add(request);
            return new Page<>(200, success, List.of(), page);
        });
        while (pages.hasNext()) {
            pages.next();
        }
        // A relative link may lead to another URL each time; empty pages have a bound.
        Expect.that(
                sent.size() <= 1 + PagePolicy.STANDARD.maxEmptyPages(), "a link, followed " + sent.size() + " times");
        for (OcpiRequest<List<Token>> request : sent) {
            Expect.that(SAME_SERVER.matcher(request.url()).matches(), "followed to another server: " + request.url());
            Expect.that(!request.toString().contains(SECRET), "the token is shown");
        }
    }
}
