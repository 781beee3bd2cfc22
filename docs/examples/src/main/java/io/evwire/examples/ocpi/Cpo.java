package io.evwire.examples.ocpi;

import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.cdrs.CDR;
import io.evwire.ocpi.v230.commands.CommandResponse;
import io.evwire.ocpi.v230.commands.CommandResponseType;
import io.evwire.ocpi.v230.commands.CommandResult;
import io.evwire.ocpi.v230.commands.CommandResultType;
import io.evwire.ocpi.v230.commands.StartSession;
import io.evwire.ocpi.v230.endpoint.CdrsReceiver;
import io.evwire.ocpi.v230.endpoint.CommandsReceiver;
import io.evwire.ocpi.v230.endpoint.CommandsSender;
import io.evwire.ocpi.v230.endpoint.LocationsSender;
import io.evwire.ocpi.v230.endpoint.RemoteEndpoint;
import io.evwire.ocpi.v230.endpoint.SessionsReceiver;
import io.evwire.ocpi.v230.endpoint.TokensSender;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.PageHeaders;
import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.locations.Location;
import io.evwire.ocpi.v230.sessions.Session;
import io.evwire.ocpi.v230.sessions.SessionPatch;
import io.evwire.ocpi.v230.tokens.AllowedType;
import io.evwire.ocpi.v230.tokens.AuthorizationInfo;
import io.evwire.ocpi.v230.tokens.TokenType;
import io.evwire.ocpi.v230.types.Role;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;

/** The operator of charging stations: has locations, takes commands, tells of sessions and what they cost. */
final class Cpo implements AutoCloseable {

    private static final int MAX_PAGE = 2;

    final Platform platform;
    private final List<Location> locations;
    private final BlockingQueue<StartSession> commands = new LinkedBlockingQueue<>();

    Cpo() throws IOException {
        this.platform = new Platform(Party.of("NL", "CPO"), Role.CPO);
        Instant now = Instant.now();
        this.locations = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> Samples.location(platform.party, number, now))
                .toList();
        platform.routes.on(LocationsSender.GET_LOCATIONS, this::page);
        platform.routes.on(CommandsReceiver.START_SESSION, this::start);
    }

    /** A page of at most {@link #MAX_PAGE} locations, however many are asked for. */
    private HttpReply page(Received<Void> request) {
        Decoded<PageQuery> decoded = PageQuery.read(request.query());
        if (decoded instanceof Decoded.Invalid<PageQuery> invalid) {
            return Replies.invalid(invalid.violations());
        }
        PageQuery query = decoded.orThrow();
        List<Location> matching = locations.stream()
                .filter(location -> query.includes(location.lastUpdated()))
                .toList();
        Integer limit = query.limit();
        int size = limit == null ? MAX_PAGE : Math.min(limit, MAX_PAGE);
        Integer offset = query.offset();
        int start = offset == null ? 0 : Math.min(offset, matching.size());
        int end = Math.min(start + size, matching.size());
        String url = platform.routes.urlOf(ModuleID.LOCATIONS, InterfaceRole.SENDER);
        String next = end < matching.size() ? query.from(end, limit).write().appendTo(url) : null;
        return Replies.success(LocationsSender.GET_LOCATIONS, matching.subList(start, end))
                .with(new PageHeaders(next, matching.size(), MAX_PAGE).write());
    }

    private HttpReply start(Received<StartSession> request) {
        commands.add(request.object());
        CommandResponse accepted = CommandResponse.builder()
                .result(CommandResponseType.ACCEPTED)
                .timeout(30)
                .build();
        return Replies.success(CommandsReceiver.START_SESSION, accepted);
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
        AuthorizationInfo info =
                HttpSender.successOf(request, platform.send(request)).data();
        return info != null && info.allowed() == AllowedType.ALLOWED;
    }

    void push(Session session) {
        OcpiRequest<Void> request = new SessionsReceiver(platform.endpoint(ModuleID.SESSIONS, InterfaceRole.RECEIVER))
                .putSession(platform.party, session.id(), session);
        HttpSender.successOf(request, platform.send(request));
    }

    void push(Session session, SessionPatch patch) {
        OcpiRequest<Void> request = new SessionsReceiver(platform.endpoint(ModuleID.SESSIONS, InterfaceRole.RECEIVER))
                .patchSession(platform.party, session.id(), patch);
        HttpSender.successOf(request, platform.send(request));
    }

    /** Sends the CDR, then fetches it from where the eMSP keeps it. */
    CDR exchange(CDR cdr) {
        CdrsReceiver cdrs = new CdrsReceiver(platform.endpoint(ModuleID.CDRS, InterfaceRole.RECEIVER));
        OcpiRequest<Void> post = cdrs.postCdr(cdr);
        HttpReply reply = platform.send(post);
        HttpSender.successOf(post, reply);
        String url = reply.headers().first("Location");
        if (url == null) {
            throw new IllegalStateException("the eMSP does not say where it keeps the CDR");
        }
        OcpiRequest<CDR> get = cdrs.getCdr(url);
        CDR kept = HttpSender.successOf(get, platform.send(get)).data();
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
