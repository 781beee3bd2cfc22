package io.evwire.examples.ocpi;

import io.evwire.core.violation.Violation;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.endpoint.Operation;
import io.evwire.ocpi.v230.endpoint.OperationCatalog;
import io.evwire.ocpi.v230.endpoint.OperationMatch;
import io.evwire.ocpi.v230.endpoint.PathValues;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.Query;
import io.evwire.ocpi.v230.http.StatusCode;
import io.evwire.ocpi.v230.versions.Endpoint;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The operations that one party offers, and what it does when they are asked for. */
final class Routes {

    private final String root;
    private final Map<Operation<?, ?>, Route<?>> routes = new LinkedHashMap<>();
    private final Map<String, Function<String, Route<?>>> own = new LinkedHashMap<>();

    Routes(String root) {
        this.root = root;
    }

    private record Route<B>(Operation<B, ?> operation, Function<Received<B>, HttpReply> handler) {

        HttpReply answer(String method, Query query, byte[] utf8) {
            return operation.method().name().equals(method)
                    ? answer(PathValues.NONE, query, utf8)
                    : Replies.error(405, StatusCode.CLIENT_ERROR, "not offered here");
        }

        HttpReply answer(PathValues path, Query query, byte[] utf8) {
            List<Violation> faults = path.violations();
            if (!faults.isEmpty()) {
                return Replies.invalid(faults);
            }
            if (operation.bodyType() == null || (utf8.length == 0 && !operation.isBodyRequired())) {
                return handler.apply(new Received<>(path, query, null));
            }
            Decoded<B> body = operation.decodeBody(Replies.CODEC, utf8);
            return body instanceof Decoded.Invalid<B> invalid
                    ? Replies.invalid(invalid.violations())
                    : handler.apply(new Received<>(path, query, body.orThrow()));
        }
    }

    <B> void on(Operation<B, ?> operation, Function<Received<B>, HttpReply> handler) {
        routes.put(operation, new Route<>(operation, handler));
    }

    /** The same for an operation at URLs of our own choice; the handler is told the path. */
    <B> void at(String prefix, Operation<B, ?> operation, BiFunction<String, Received<B>, HttpReply> handler) {
        own.put(prefix, path -> new Route<>(operation, request -> handler.apply(path, request)));
    }

    String urlAt(String path) {
        return root + path;
    }

    /** The endpoints to be listed: one for each interface that has an operation. */
    List<Endpoint> endpoints() {
        Map<String, Endpoint> endpoints = new LinkedHashMap<>();
        for (Operation<?, ?> operation : routes.keySet()) {
            InterfaceRole role = operation.role() == null ? InterfaceRole.SENDER : operation.role();
            String url = urlOf(operation.module(), role);
            endpoints.put(
                    url,
                    Endpoint.builder()
                            .identifier(operation.module())
                            .role(role)
                            .url(url)
                            .build());
        }
        return new ArrayList<>(endpoints.values());
    }

    String urlOf(ModuleID module, InterfaceRole role) {
        return root + "/" + role + "/" + module;
    }

    /** Answers a request; the path begins with interface and module. */
    HttpReply answer(String method, String path, Query query, byte[] body) {
        for (Map.Entry<String, Function<String, Route<?>>> prefix : own.entrySet()) {
            if (path.startsWith(prefix.getKey())) {
                return prefix.getValue().apply(path).answer(method, query, body);
            }
        }
        String[] parts = path.split("/", 4);
        if (parts.length < 3) {
            return Replies.error(404, StatusCode.CLIENT_ERROR, "no such endpoint");
        }
        InterfaceRole role = parts[1].equals("SENDER") ? InterfaceRole.SENDER : InterfaceRole.RECEIVER;
        String below = parts.length == 4 ? parts[3] : "";
        OperationMatch match = OperationCatalog.BOOKINGS_10.match(new ModuleID(parts[2]), role, method, below);
        if (match instanceof OperationMatch.Found found) {
            Route<?> route = routes.get(found.operation());
            if (route != null) {
                return route.answer(found.values(), query, body);
            }
        }
        return match instanceof OperationMatch.Unknown
                ? Replies.error(404, StatusCode.CLIENT_ERROR, "no such operation")
                : Replies.error(405, StatusCode.CLIENT_ERROR, "not offered here");
    }
}
