// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.ocpi;

import io.evwire.ocpi.v230.cdrs.CDR;
import io.evwire.ocpi.v230.commands.CommandResponse;
import io.evwire.ocpi.v230.commands.CommandResult;
import io.evwire.ocpi.v230.commands.StartSession;
import io.evwire.ocpi.v230.endpoint.CdrsReceiver;
import io.evwire.ocpi.v230.endpoint.CommandsReceiver;
import io.evwire.ocpi.v230.endpoint.CommandsSender;
import io.evwire.ocpi.v230.endpoint.LocationsSender;
import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.Page;
import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.http.Pages;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.http.PercentEncoding;
import io.evwire.ocpi.v230.http.StatusCode;
import io.evwire.ocpi.v230.locations.Location;
import io.evwire.ocpi.v230.party.OwnedType;
import io.evwire.ocpi.v230.party.PushReplies;
import io.evwire.ocpi.v230.party.PutResult;
import io.evwire.ocpi.v230.patch.PatchResult;
import io.evwire.ocpi.v230.server.CdrsReceiverHandler;
import io.evwire.ocpi.v230.server.CommandsSenderHandler;
import io.evwire.ocpi.v230.server.Received;
import io.evwire.ocpi.v230.server.Reply;
import io.evwire.ocpi.v230.server.RouterBuilder;
import io.evwire.ocpi.v230.server.Routes;
import io.evwire.ocpi.v230.server.SessionsReceiverHandler;
import io.evwire.ocpi.v230.server.TokensSenderHandler;
import io.evwire.ocpi.v230.sessions.Session;
import io.evwire.ocpi.v230.sessions.SessionPatch;
import io.evwire.ocpi.v230.tokens.AllowedType;
import io.evwire.ocpi.v230.tokens.AuthorizationInfo;
import io.evwire.ocpi.v230.tokens.LocationReferences;
import io.evwire.ocpi.v230.tokens.Token;
import io.evwire.ocpi.v230.tokens.TokenType;
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
import org.jspecify.annotations.Nullable;

/** The provider whose customers charge: pulls locations, is told of sessions and CDRs, decides on tokens. */
final class Emsp
        implements AutoCloseable,
                TokensSenderHandler,
                SessionsReceiverHandler,
                CdrsReceiverHandler,
                CommandsSenderHandler {

    private static final String CDRS_PATH = "/cdrs";
    private static final String RESULTS_PATH = "/results";

    final Platform platform;
    final Token token;
    final Map<CiString, Session> sessions = new ConcurrentHashMap<>();
    final Map<String, CDR> cdrs = new ConcurrentHashMap<>();
    final BlockingQueue<CommandResult> results = new LinkedBlockingQueue<>();

    Emsp() throws IOException {
        this.platform = new Platform(Party.of("DE", "MSP"), Role.EMSP, this::routes);
        this.token = Samples.token(platform.party, Instant.now());
    }

    private RouterBuilder routes(RouterBuilder router) {
        Routes ourCdrs = CdrsReceiverHandler.routes(this);
        return router.on("/tokens", TokensSenderHandler.routes(this))
                .on("/sessions", SessionsReceiverHandler.routes(this))
                .on("/received-cdrs", ourCdrs)
                // These two are at URLs of our choice.
                .below(CDRS_PATH, CdrsReceiver.GET_CDR, ourCdrs)
                .below(RESULTS_PATH, CommandsSender.POST_COMMAND_RESULT, CommandsSenderHandler.routes(this));
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
                .responseUrl(platform.urlAt(RESULTS_PATH + "/1"))
                .token(token)
                .locationId(location.id())
                .build();
        OcpiRequest<CommandResponse> request = new CommandsReceiver(
                        platform.endpoint(ModuleID.COMMANDS, InterfaceRole.RECEIVER))
                .startSession(command);
        CommandResponse response = platform.call(request).data();
        if (response == null) {
            throw new IllegalStateException("no answer to the command");
        }
        return response;
    }

    @Override
    public Reply<AuthorizationInfo> authorizeToken(
            Received received, CiString tokenUid, @Nullable TokenType type, @Nullable LocationReferences references) {
        return tokenUid.equals(token.uid())
                ? Reply.of(AuthorizationInfo.builder()
                        .allowed(AllowedType.ALLOWED)
                        .token(token)
                        .build())
                : Reply.error(404, StatusCode.UNKNOWN_TOKEN, "unknown token");
    }

    @Override
    public Reply<Void> putSession(Received received, Party owner, CiString sessionId, Session session) {
        PutResult<Session> result = OwnedType.SESSIONS.put(sessions.get(sessionId), session);
        Session held = result.object();
        if (held != null) {
            sessions.put(sessionId, held);
        }
        return PushReplies.to(result);
    }

    @Override
    public Reply<Void> patchSession(Received received, Party owner, CiString sessionId, SessionPatch patch) {
        Session held = sessions.get(sessionId);
        PatchResult<Session> result = held == null ? null : patch.apply(held);
        if (result != null) {
            sessions.put(sessionId, result.object());
        }
        return PushReplies.to(result);
    }

    @Override
    public Reply<Void> postCdr(Received received, CDR cdr) {
        String key = cdr.id().wireValue();
        cdrs.put(key, cdr);
        String url = platform.urlAt(CDRS_PATH + "/" + PercentEncoding.encode(key));
        return Reply.created().with(Headers.NONE.with("Location", url));
    }

    @Override
    public Reply<CDR> getCdr(Received received, String below) {
        CDR cdr = cdrs.get(below);
        return cdr == null ? Reply.notFound("unknown CDR") : Reply.of(cdr);
    }

    @Override
    public Reply<Void> postCommandResult(Received received, String below, CommandResult result) {
        results.add(result);
        return Reply.done();
    }

    @Override
    public void close() {
        platform.close();
    }
}
