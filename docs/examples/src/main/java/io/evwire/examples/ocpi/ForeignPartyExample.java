// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.ocpi;

import io.evwire.ocpi.v230.cdrs.CDR;
import io.evwire.ocpi.v230.commands.CommandResponse;
import io.evwire.ocpi.v230.commands.CommandResult;
import io.evwire.ocpi.v230.endpoint.CdrsReceiver;
import io.evwire.ocpi.v230.endpoint.LocationsSender;
import io.evwire.ocpi.v230.endpoint.RemoteEndpoint;
import io.evwire.ocpi.v230.endpoint.SessionsReceiver;
import io.evwire.ocpi.v230.endpoint.TokensReceiver;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.Outcome;
import io.evwire.ocpi.v230.http.Page;
import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.http.Pages;
import io.evwire.ocpi.v230.locations.Location;
import io.evwire.ocpi.v230.sessions.Session;
import io.evwire.ocpi.v230.sessions.SessionPatch;
import io.evwire.ocpi.v230.sessions.SessionStatus;
import io.evwire.ocpi.v230.tokens.TokenPatch;
import io.evwire.ocpi.v230.types.CiString;
import io.evwire.ocpi.v230.types.Price;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Our party and one that somebody else wrote: registers with it, goes through what it offers, and ends the
 * registration. Each line tells a step and how it fared, so that two implementations can be tried against each other.
 */
public final class ForeignPartyExample {

    private static final int SECONDS_FOR_A_RESULT = 20;

    private final Emsp ours;
    private final PrintStream out;

    private ForeignPartyExample(Emsp ours, PrintStream out) {
        this.ours = ours;
        this.out = out;
    }

    /**
     * Runs the example.
     *
     * @param arguments the other party's versions URL, and the token that it gave for the registration
     * @throws IOException when our server cannot be started
     * @throws InterruptedException when the program is to stop
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 2) {
            System.err.println("usage: ForeignPartyExample VERSIONS-URL REGISTRATION-TOKEN");
            System.exit(2);
        }
        run(arguments[0], arguments[1], System.out);
    }

    static void run(String versionsUrl, String registrationToken, PrintStream out)
            throws IOException, InterruptedException {
        try (Emsp ours = new Emsp()) {
            new ForeignPartyExample(ours, out).run(versionsUrl, registrationToken);
        }
    }

    private void run(String versionsUrl, String registrationToken) throws InterruptedException {
        ours.platform.register(versionsUrl, registrationToken);
        out.println("register: ok");
        try {
            ours.platform.update();
            out.println("update: ok");
        } catch (IllegalStateException failed) {
            out.println("update: " + failed.getMessage());
        }
        List<Location> locations = page();
        push();
        command(locations);
        session();
        ours.platform.deregister();
        out.println("deregister: ok");
    }

    private List<Location> page() {
        List<Location> locations = new ArrayList<>();
        if (has(ModuleID.LOCATIONS, InterfaceRole.SENDER)) {
            OcpiRequest<List<Location>> first =
                    new LocationsSender(at(ModuleID.LOCATIONS, InterfaceRole.SENDER)).getLocations(PageQuery.ALL);
            Pages<Location> pages = new Pages<>(first, request -> Page.read(request, ours.platform.send(request)));
            pages.forEachRemaining(page -> {
                locations.addAll(page.objects());
                page.faulty().forEach(faulty -> out.println("faulty location: " + faulty.violations()));
            });
            out.println("page locations: " + locations.size() + ", " + pages.ending());
        }
        return locations;
    }

    private void push() {
        if (has(ModuleID.TOKENS, InterfaceRole.RECEIVER)) {
            TokensReceiver tokens = new TokensReceiver(at(ModuleID.TOKENS, InterfaceRole.RECEIVER));
            report("put token", tokens.putToken(ours.platform.party, ours.token.uid(), ours.token.type(), ours.token));
            TokenPatch patch =
                    TokenPatch.builder().valid(false).lastUpdated(Instant.now()).build();
            report("patch token", tokens.patchToken(ours.platform.party, ours.token.uid(), ours.token.type(), patch));
        }
    }

    private void command(List<Location> locations) throws InterruptedException {
        if (has(ModuleID.COMMANDS, InterfaceRole.RECEIVER) && !locations.isEmpty()) {
            CommandResponse response = ours.startSession(locations.get(0));
            out.println("START_SESSION: " + response.result());
            CommandResult result = ours.results.poll(SECONDS_FOR_A_RESULT, TimeUnit.SECONDS);
            out.println("its result: " + (result == null ? "none came" : result.result()));
        }
    }

    private void session() {
        Instant start = Instant.now();
        // With all that is optional: some read a property that is absent as a fault.
        Session session = Samples.session(ours.platform.party, ours.token, start).toBuilder()
                .endDateTime(start.plusSeconds(1800))
                .authorizationReference(CiString.of("AUTH1"))
                .meterId("METER1")
                .totalCost(Price.builder().beforeTaxes(new BigDecimal("4.20")).build())
                .build();
        if (has(ModuleID.SESSIONS, InterfaceRole.RECEIVER)) {
            SessionsReceiver sessions = new SessionsReceiver(at(ModuleID.SESSIONS, InterfaceRole.RECEIVER));
            report("put session", sessions.putSession(ours.platform.party, session.id(), session));
            SessionPatch patch = SessionPatch.builder()
                    .kwh(new BigDecimal("11.5"))
                    .status(SessionStatus.COMPLETED)
                    .chargingPeriods(List.of(Samples.period(start.plusSeconds(900), "11.5")))
                    .lastUpdated(start.plusSeconds(1800))
                    .build();
            report("patch session", sessions.patchSession(ours.platform.party, session.id(), patch));
            OcpiRequest<Session> get = sessions.getSession(ours.platform.party, session.id());
            report("get session", get);
        }
        if (has(ModuleID.CDRS, InterfaceRole.RECEIVER)) {
            CDR cdr = Samples.cdr(session, start.plusSeconds(1800));
            CdrsReceiver cdrs = new CdrsReceiver(at(ModuleID.CDRS, InterfaceRole.RECEIVER));
            Outcome<Void> posted = report("post CDR", cdrs.postCdr(cdr));
            String url = posted.headers().first("Location");
            if (url == null) {
                out.println("get CDR: its answer has no Location");
            } else {
                report("get CDR", cdrs.getCdr(url));
            }
        }
    }

    private <D> Outcome<D> report(String step, OcpiRequest<D> request) {
        Outcome<D> outcome = request.decode(ours.platform.send(request));
        out.println(step + ": " + (outcome.isSuccess() ? "ok" : outcome.inWords()));
        return outcome;
    }

    private boolean has(ModuleID module, InterfaceRole role) {
        boolean isThere = ours.platform.has(module, role);
        if (!isThere) {
            out.println(module + " " + role + ": not offered");
        }
        return isThere;
    }

    private RemoteEndpoint at(ModuleID module, InterfaceRole role) {
        return ours.platform.endpoint(module, role);
    }
}
