// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.ocpi;

import io.evwire.ocpi.v230.cdrs.CDR;
import io.evwire.ocpi.v230.commands.CommandResponse;
import io.evwire.ocpi.v230.commands.CommandResponseType;
import io.evwire.ocpi.v230.commands.CommandResult;
import io.evwire.ocpi.v230.commands.CommandResultType;
import io.evwire.ocpi.v230.commands.StartSession;
import io.evwire.ocpi.v230.endpoint.CdrsReceiver;
import io.evwire.ocpi.v230.endpoint.CommandsSender;
import io.evwire.ocpi.v230.endpoint.RemoteEndpoint;
import io.evwire.ocpi.v230.endpoint.SessionsReceiver;
import io.evwire.ocpi.v230.endpoint.TokensSender;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.PageHeaders;
import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.locations.Location;
import io.evwire.ocpi.v230.party.OwnedType;
import io.evwire.ocpi.v230.party.PushReplies;
import io.evwire.ocpi.v230.party.PutResult;
import io.evwire.ocpi.v230.patch.PatchResult;
import io.evwire.ocpi.v230.server.CommandsReceiverHandler;
import io.evwire.ocpi.v230.server.LocationsSenderHandler;
import io.evwire.ocpi.v230.server.Received;
import io.evwire.ocpi.v230.server.Reply;
import io.evwire.ocpi.v230.server.TokensReceiverHandler;
import io.evwire.ocpi.v230.sessions.Session;
import io.evwire.ocpi.v230.sessions.SessionPatch;
import io.evwire.ocpi.v230.tokens.AllowedType;
import io.evwire.ocpi.v230.tokens.AuthorizationInfo;
import io.evwire.ocpi.v230.tokens.Token;
import io.evwire.ocpi.v230.tokens.TokenPatch;
import io.evwire.ocpi.v230.tokens.TokenType;
import io.evwire.ocpi.v230.types.CiString;
import io.evwire.ocpi.v230.types.Role;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The operator of charging stations: has locations, takes commands, tells of sessions and what they cost. */
final class Cpo implements AutoCloseable, LocationsSenderHandler, CommandsReceiverHandler, TokensReceiverHandler {

    private static final int MAX_PAGE = 2;
    private static final String LOCATIONS_PATH = "/locations";

    final Platform platform;
    private final List<Location> locations;
    private final Map<CiString, Token> tokens = new ConcurrentHashMap<>();
    private final BlockingQueue<StartSession> commands = new LinkedBlockingQueue<>();

    Cpo() throws IOException {
        this.platform = new Platform(
                Party.of("NL", "CPO"),
                Role.CPO,
                router -> router.on(LOCATIONS_PATH, LocationsSenderHandler.routes(this))
                        .on("/commands", CommandsReceiverHandler.routes(this))
                        .on("/tokens", TokensReceiverHandler.routes(this)));
        Instant now = Instant.now();
        this.locations = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> Samples.location(platform.party, number, now))
                .toList();
    }

    /** A page of at most {@link #MAX_PAGE} locations, however many are asked for. */
    @Override
    public Reply<List<Location>> getLocations(Received received, PageQuery page) {
        List<Location> matching = locations.stream()
                .filter(location -> page.includes(location.lastUpdated()))
                .toList();
        Integer limit = page.limit();
        int size = limit == null ? MAX_PAGE : Math.min(limit, MAX_PAGE);
        Integer offset = page.offset();
        int start = offset == null ? 0 : Math.min(offset, matching.size());
        int end = Math.min(start + size, matching.size());
        String url = platform.urlAt(LOCATIONS_PATH);
        String next = end < matching.size() ? page.from(end, limit).write().appendTo(url) : null;
        return Reply.page(matching.subList(start, end), new PageHeaders(next, matching.size(), MAX_PAGE));
    }

    @Override
    public Reply<Void> putToken(
            Received received, Party owner, CiString tokenUid, @Nullable TokenType type, Token token) {
        PutResult<Token> result = OwnedType.TOKENS.put(tokens.get(tokenUid), token);
        Token held = result.object();
        if (held != null) {
            tokens.put(tokenUid, held);
        }
        return PushReplies.to(result);
    }

    @Override
    public Reply<Void> patchToken(
            Received received, Party owner, CiString tokenUid, @Nullable TokenType type, TokenPatch patch) {
        Token held = tokens.get(tokenUid);
        PatchResult<Token> result = held == null ? null : patch.apply(held);
        if (result != null) {
            tokens.put(tokenUid, result.object());
        }
        return PushReplies.to(result);
    }

    @Override
    public Reply<CommandResponse> startSession(Received received, StartSession command) {
        // The result goes there with our token.
        boolean isAllowed = platform.allowed(command.responseUrl()) != null;
        if (isAllowed) {
            commands.add(command);
        }
        return Reply.of(CommandResponse.builder()
                .result(isAllowed ? CommandResponseType.ACCEPTED : CommandResponseType.REJECTED)
                .timeout(30)
                .build());
    }

    /** What the charging station does with the command, and the result to the URL in it. */
    StartSession carryOutCommand() throws InterruptedException {
        StartSession command = commands.take();
        CommandResult result =
                CommandResult.builder().result(CommandResultType.ACCEPTED).build();
        platform.send(new CommandsSender(RemoteEndpoint.of("")).postCommandResult(command.responseUrl(), result));
        return command;
    }

    boolean mayCharge(CharSequence tokenUid) {
        OcpiRequest<AuthorizationInfo> request = new TokensSender(
                        platform.endpoint(ModuleID.TOKENS, InterfaceRole.SENDER))
                .authorizeToken(tokenUid, TokenType.APP_USER, null);
        AuthorizationInfo info = platform.call(request).data();
        return info != null && info.allowed() == AllowedType.ALLOWED;
    }

    void push(Session session) {
        OcpiRequest<Void> request = new SessionsReceiver(platform.endpoint(ModuleID.SESSIONS, InterfaceRole.RECEIVER))
                .putSession(platform.party, session.id(), session);
        platform.call(request);
    }

    void push(Session session, SessionPatch patch) {
        OcpiRequest<Void> request = new SessionsReceiver(platform.endpoint(ModuleID.SESSIONS, InterfaceRole.RECEIVER))
                .patchSession(platform.party, session.id(), patch);
        platform.call(request);
    }

    /** Sends the CDR, then fetches it from where the eMSP keeps it. */
    CDR exchange(CDR cdr) {
        CdrsReceiver cdrs = new CdrsReceiver(platform.endpoint(ModuleID.CDRS, InterfaceRole.RECEIVER));
        OcpiRequest<Void> post = cdrs.postCdr(cdr);
        HttpReply reply = platform.send(post);
        post.decode(reply).orThrow();
        String location = reply.headers().first("Location");
        String url = location == null ? null : platform.allowed(location);
        if (url == null) {
            throw new IllegalStateException("the eMSP does not say where it keeps the CDR, or says a URL of others");
        }
        OcpiRequest<CDR> get = cdrs.getCdr(url);
        CDR kept = platform.call(get).data();
        if (kept == null) {
            throw new IllegalStateException("the eMSP has lost the CDR");
        }
        return kept;
    }

    @Override
    public void close() {
        platform.close();
    }
}
