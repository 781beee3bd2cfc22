package io.evwire.examples.ocpi;

import io.evwire.ocpi.v230.cdrs.CDR;
import io.evwire.ocpi.v230.commands.CommandResponse;
import io.evwire.ocpi.v230.commands.CommandResult;
import io.evwire.ocpi.v230.commands.StartSession;
import io.evwire.ocpi.v230.endpoint.CdrsReceiver;
import io.evwire.ocpi.v230.endpoint.CommandsReceiver;
import io.evwire.ocpi.v230.endpoint.CommandsSender;
import io.evwire.ocpi.v230.endpoint.LocationsSender;
import io.evwire.ocpi.v230.endpoint.SessionsReceiver;
import io.evwire.ocpi.v230.endpoint.TokensSender;
import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.Page;
import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.http.Pages;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.http.StatusCode;
import io.evwire.ocpi.v230.locations.Location;
import io.evwire.ocpi.v230.sessions.Session;
import io.evwire.ocpi.v230.sessions.SessionPatch;
import io.evwire.ocpi.v230.tokens.AllowedType;
import io.evwire.ocpi.v230.tokens.AuthorizationInfo;
import io.evwire.ocpi.v230.tokens.LocationReferences;
import io.evwire.ocpi.v230.tokens.Token;
import io.evwire.ocpi.v230.types.CiString;
import io.evwire.ocpi.v230.types.Role;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/** The provider whose customers charge: pulls locations, is told of sessions and CDRs, decides on tokens. */
final class Emsp implements AutoCloseable {

    final Platform platform;
    final Token token;
    final Map<CiString, Session> sessions = new ConcurrentHashMap<>();
    final Map<String, CDR> cdrs = new ConcurrentHashMap<>();
    final BlockingQueue<CommandResult> results = new LinkedBlockingQueue<>();

    Emsp() throws IOException {
        this.platform = new Platform(Party.of("DE", "MSP"), Role.EMSP);
        this.token = Samples.token(platform.party, Instant.now());
        platform.routes.on(TokensSender.AUTHORIZE_TOKEN, this::authorize);
        platform.routes.on(SessionsReceiver.PUT_SESSION, this::put);
        platform.routes.on(SessionsReceiver.PATCH_SESSION, this::patch);
        platform.routes.on(CdrsReceiver.POST_CDR, this::keep);
        // These two are at URLs of our choice.
        platform.routes.at("/cdrs/", CdrsReceiver.GET_CDR, (path, request) -> kept(path));
        platform.routes.at("/results/", CommandsSender.POST_COMMAND_RESULT, (path, request) -> result(request));
    }

    List<Location> pullLocations() {
        OcpiRequest<List<Location>> first = new LocationsSender(
                        platform.endpoint(ModuleID.LOCATIONS, InterfaceRole.SENDER))
                .getLocations(PageQuery.ALL);
        Pages<Location> pages = new Pages<>(first, request -> Page.read(request, platform.send(request)));
        List<Location> locations = new ArrayList<>();
        pages.forEachRemaining(page -> locations.addAll(page.objects()));
        if (pages.ending() != Pages.Ending.COMPLETE) {
            throw new IllegalStateException("the list of locations is not complete: " + pages.ending());
        }
        return locations;
    }

    CommandResponse startSession(Location location) {
        StartSession command = StartSession.builder()
                .responseUrl(platform.routes.urlAt("/results/1"))
                .token(token)
                .locationId(location.id())
                .build();
        OcpiRequest<CommandResponse> request = new CommandsReceiver(
                        platform.endpoint(ModuleID.COMMANDS, InterfaceRole.RECEIVER))
                .startSession(command);
        CommandResponse response =
                HttpSender.successOf(request, platform.send(request)).data();
        if (response == null) {
            throw new IllegalStateException("no answer to the command");
        }
        return response;
    }

    private HttpReply authorize(Received<LocationReferences> request) {
        if (!request.path().get("token_uid").equals(token.uid())) {
            return Replies.error(404, StatusCode.UNKNOWN_TOKEN, "unknown token");
        }
        AuthorizationInfo info = AuthorizationInfo.builder()
                .allowed(AllowedType.ALLOWED)
                .token(token)
                .build();
        return Replies.success(TokensSender.AUTHORIZE_TOKEN, info);
    }

    private HttpReply put(Received<Session> request) {
        Session before = sessions.put(request.path().get("session_id"), request.object());
        return Replies.done(SessionsReceiver.PUT_SESSION, before == null ? 201 : 200);
    }

    private HttpReply patch(Received<SessionPatch> request) {
        Session patched = sessions.computeIfPresent(
                request.path().get("session_id"),
                (id, session) -> request.object().apply(session));
        return patched == null
                ? Replies.error(404, StatusCode.CLIENT_ERROR, "unknown session")
                : Replies.done(SessionsReceiver.PATCH_SESSION, 200);
    }

    private HttpReply keep(Received<CDR> request) {
        CDR cdr = request.object();
        String path = "/cdrs/" + cdr.id();
        cdrs.put(path, cdr);
        return Replies.done(CdrsReceiver.POST_CDR, 201)
                .with(Headers.NONE.with("Location", platform.routes.urlAt(path)));
    }

    private HttpReply kept(String path) {
        CDR cdr = cdrs.get(path);
        return cdr == null
                ? Replies.error(404, StatusCode.CLIENT_ERROR, "unknown CDR")
                : Replies.success(CdrsReceiver.GET_CDR, cdr);
    }

    private HttpReply result(Received<CommandResult> request) {
        results.add(request.object());
        return Replies.done(CommandsSender.POST_COMMAND_RESULT, 200);
    }

    @Override
    public void close() {
        platform.close();
    }
}
