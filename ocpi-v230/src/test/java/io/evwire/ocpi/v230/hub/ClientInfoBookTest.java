// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.hubclientinfo.ClientInfo;
import io.evwire.ocpi.v230.hubclientinfo.ConnectionStatus;
import io.evwire.ocpi.v230.types.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientInfoBookTest {

    private static final Party CPO = Party.of("NL", "CPO");

    private Instant now = Instant.parse("2026-01-31T10:00:00Z");
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private final ClientInfoBook book = new ClientInfoBook(clock, List.of());
    private final HubParty cpo = new HubParty(CPO, Role.CPO);

    @Test
    void tellsWhatChangesAndOnlyThat() {
        assertThat(statuses(book.planned(cpo.role()))).containsExactly(ConnectionStatus.PLANNED);
        assertThat(statuses(book.registered(List.of(cpo.role())))).containsExactly(ConnectionStatus.CONNECTED);
        assertThat(book.registered(List.of(cpo.role()))).isEmpty();
        assertThat(book.reached(CPO)).isEmpty();
        assertThat(statuses(book.unreachable(CPO))).containsExactly(ConnectionStatus.OFFLINE);
        assertThat(book.unreachable(CPO)).isEmpty();
        assertThat(statuses(book.reached(CPO))).containsExactly(ConnectionStatus.CONNECTED);
        assertThat(statuses(book.suspended(CPO))).containsExactly(ConnectionStatus.SUSPENDED);
    }

    @Test
    void letsOnlyARegistrationBringBackWhoWasSuspended() {
        book.registered(List.of(cpo.role()));
        book.suspended(CPO);
        assertThat(book.reached(CPO)).isEmpty();
        assertThat(book.unreachable(CPO)).isEmpty();
        assertThat(book.status(CPO)).isEqualTo(ConnectionStatus.SUSPENDED);
        book.registered(List.of(cpo.role()));
        assertThat(book.status(CPO)).isEqualTo(ConnectionStatus.CONNECTED);
    }

    @Test
    void movesTheTimeOfAnEntryWithItsStatusAlone() {
        Instant start = now;
        book.registered(List.of(cpo.role()));
        now = now.plusSeconds(60);
        book.reached(CPO);
        assertThat(book.list(PageQuery.ALL)).extracting(ClientInfo::lastUpdated).containsExactly(start);
        book.unreachable(CPO);
        assertThat(book.list(PageQuery.since(now))).hasSize(1);
        assertThat(book.list(PageQuery.since(now.plusSeconds(1)))).isEmpty();
    }

    @Test
    void tellsWhoHasBeenSilentForLong() {
        book.registered(List.of(cpo.role()));
        now = now.plusSeconds(299);
        assertThat(book.silent(Duration.ofMinutes(5))).isEmpty();
        now = now.plusSeconds(1);
        assertThat(book.silent(Duration.ofMinutes(5))).containsExactly(CPO);
        book.reached(CPO);
        assertThat(book.silent(Duration.ofMinutes(5))).isEmpty();
    }

    @Test
    void asksWhoIsOfflineAgain() {
        book.registered(List.of(cpo.role()));
        now = now.plusSeconds(300);
        book.unreachable(CPO);
        assertThat(book.silent(Duration.ofMinutes(5))).containsExactly(CPO);
        book.reached(CPO);
        assertThat(book.status(CPO)).isEqualTo(ConnectionStatus.CONNECTED);
        now = now.plusSeconds(300);
        book.suspended(CPO);
        assertThat(book.silent(Duration.ofMinutes(5))).isEmpty();
    }

    @Test
    void goesOnFromWhatWasStored() {
        book.registered(List.of(cpo.role()));
        ClientInfoBook again = new ClientInfoBook(clock, book.list(PageQuery.ALL));
        assertThat(again.status(Party.of("nl", "cpo"))).isEqualTo(ConnectionStatus.CONNECTED);
        assertThat(again.status(Party.of("XX", "XXX"))).isEqualTo(ConnectionStatus.SUSPENDED);
    }

    private static List<ConnectionStatus> statuses(List<ClientInfo> changed) {
        return changed.stream().map(ClientInfo::status).toList();
    }
}
