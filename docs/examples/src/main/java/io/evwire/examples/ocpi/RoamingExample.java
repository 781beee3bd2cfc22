// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.ocpi;

import io.evwire.ocpi.v230.cdrs.CDR;
import io.evwire.ocpi.v230.commands.CommandResponse;
import io.evwire.ocpi.v230.commands.CommandResult;
import io.evwire.ocpi.v230.commands.StartSession;
import io.evwire.ocpi.v230.locations.Location;
import io.evwire.ocpi.v230.sessions.Session;
import io.evwire.ocpi.v230.sessions.SessionPatch;
import io.evwire.ocpi.v230.sessions.SessionStatus;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A CPO and an eMSP on one machine: they register, and one of them lets a customer of the other charge. */
public final class RoamingExample {

    private RoamingExample() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     * @throws IOException when a server cannot be started
     * @throws InterruptedException when the program is to stop
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        run(System.out);
    }

    static void run(PrintStream out) throws IOException, InterruptedException {
        try (Cpo cpo = new Cpo();
                Emsp emsp = new Emsp()) {
            String registrationToken = UUID.randomUUID().toString();
            cpo.platform.invite(registrationToken);
            emsp.platform.register(cpo.platform.versionsUrl(), registrationToken);
            out.println("registered");

            List<Location> locations = emsp.pullLocations();
            out.println("locations: " + locations.size());

            CommandResponse response = emsp.startSession(locations.get(0));
            out.println("START_SESSION: " + response.result());
            StartSession command = cpo.carryOutCommand();
            CommandResult result = emsp.results.take();
            out.println("its result: " + result.result());
            out.println("token may charge: " + cpo.mayCharge(command.token().uid()));

            Instant start = Instant.now();
            Session session = Samples.session(cpo.platform.party, command.token(), start);
            cpo.push(session);
            SessionPatch patch = SessionPatch.builder()
                    .kwh(new BigDecimal("11.5"))
                    .status(SessionStatus.COMPLETED)
                    .chargingPeriods(List.of(Samples.period(start.plusSeconds(900), "11.5")))
                    .lastUpdated(start.plusSeconds(1800))
                    .build();
            cpo.push(session, patch);
            Session atEmsp = emsp.sessions.get(session.id());
            if (atEmsp == null) {
                throw new IllegalStateException("the eMSP has lost the session");
            }
            out.println("session: " + atEmsp.status() + ", periods: "
                    + atEmsp.chargingPeriods().size());

            CDR cdr = Samples.cdr(patch.apply(session).object(), start.plusSeconds(1800));
            out.println("CDR kept as sent: " + cpo.exchange(cdr).equals(cdr));
        }
    }
}
