// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.ocpi;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpi.v230.commands.CommandResponse;
import io.evwire.ocpi.v230.commands.CommandResponseType;
import io.evwire.ocpi.v230.commands.StartSession;
import io.evwire.ocpi.v230.endpoint.CommandsReceiver;
import io.evwire.ocpi.v230.endpoint.RemoteEndpoint;
import io.evwire.ocpi.v230.endpoint.SessionsReceiver;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.sessions.Session;
import io.evwire.ocpi.v230.types.CiString;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RoamingExampleTest {

    @Test
    void runsFromTheHandshakeToTheCdr() throws IOException, InterruptedException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        RoamingExample.run(new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "registered",
                        "locations: 5",
                        "START_SESSION: ACCEPTED",
                        "its result: ACCEPTED",
                        "token may charge: true",
                        "session: COMPLETED, periods: 2",
                        "CDR kept as sent: true");
    }

    @Test
    void startsNothingWhoseResultWouldTakeTheTokenToAnotherHost() throws IOException {
        try (Cpo cpo = new Cpo();
                Emsp emsp = new Emsp()) {
            cpo.platform.invite("token-A");
            emsp.platform.register(cpo.platform.versionsUrl(), "token-A");
            StartSession command = StartSession.builder()
                    .responseUrl("https://evil.example/results/1")
                    .token(Samples.token(emsp.platform.party, Instant.EPOCH))
                    .locationId(CiString.of("L1"))
                    .build();
            OcpiRequest<CommandResponse> request = new CommandsReceiver(
                            emsp.platform.endpoint(ModuleID.COMMANDS, InterfaceRole.RECEIVER))
                    .startSession(command);
            CommandResponse response = emsp.platform.call(request).data();
            assertThat(response).isNotNull();
            assertThat(response.result()).isEqualTo(CommandResponseType.REJECTED);
            assertThat(cpo.platform.allowed(emsp.platform.urlAt("/results/1"))).isNotNull();
            assertThat(cpo.platform.allowed("https://evil.example/cdrs/1")).isNull();
        }
    }

    @Test
    void refusesATokenThatOnlyRegisters() throws IOException {
        try (Cpo cpo = new Cpo();
                Emsp emsp = new Emsp()) {
            cpo.platform.invite("token-A");
            emsp.platform.register(cpo.platform.versionsUrl(), "token-A");
            emsp.platform.invite("token-B");
            RemoteEndpoint sessions = cpo.platform.endpoint(ModuleID.SESSIONS, InterfaceRole.RECEIVER);
            OcpiRequest<Session> request = new SessionsReceiver(sessions).getSession(cpo.platform.party, "S1");
            HttpReply reply = cpo.platform.send(request);
            assertThat(reply.status()).isEqualTo(401);
            assertThat(request.decode(reply).response().orThrow().isSuccess()).isFalse();
        }
    }
}
