// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.hub;

import io.evwire.ocpi.v230.credentials.CredentialsRole;
import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.hubclientinfo.ClientInfo;
import io.evwire.ocpi.v230.hubclientinfo.ConnectionStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The client info of a hub, kept from what it sees: who registers is connected, who cannot be reached is offline until
 * it is heard of again. Every method that changes something gives what changed, to be pushed to the others and stored.
 * An entry is never deleted. Thread-safe.
 *
 * @see "OCPI 2.3.0, mod_hub_client_info"
 */
public final class ClientInfoBook {

    private final Clock clock;
    private final Map<Key, ClientInfo> entries = new LinkedHashMap<>();
    private final Map<Party, Instant> heardOf = new HashMap<>();

    private record Key(Party party, String role) {}

    /**
     * A book.
     *
     * @param clock tells when something changed
     * @param stored what was stored before; empty at the first start
     */
    public ClientInfoBook(Clock clock, List<ClientInfo> stored) {
        this.clock = clock;
        stored.forEach(info -> entries.put(key(info), info));
    }

    /**
     * Parties that have registered, or have a role more or less.
     *
     * @param roles all roles in the credentials of one platform
     * @return what changed
     */
    public synchronized List<ClientInfo> registered(List<CredentialsRole> roles) {
        List<ClientInfo> changed = new ArrayList<>();
        for (CredentialsRole role : roles) {
            heardOf.put(new Party(role.countryCode(), role.partyId()), clock.instant());
            put(changed, role, ConnectionStatus.CONNECTED);
        }
        return changed;
    }

    /**
     * A party that is going to be connected.
     *
     * @param role its role
     * @return what changed
     */
    public synchronized List<ClientInfo> planned(CredentialsRole role) {
        List<ClientInfo> changed = new ArrayList<>();
        put(changed, role, ConnectionStatus.PLANNED);
        return changed;
    }

    /**
     * A party that sent a request or answered one: it is connected if it was offline.
     *
     * @param party the party
     * @return what changed
     */
    public synchronized List<ClientInfo> reached(Party party) {
        heardOf.put(party, clock.instant());
        return change(party, ConnectionStatus.OFFLINE, ConnectionStatus.CONNECTED);
    }

    /**
     * A party that cannot be reached: it is offline if it was connected.
     *
     * @param party the party
     * @return what changed
     */
    public synchronized List<ClientInfo> unreachable(Party party) {
        return change(party, ConnectionStatus.CONNECTED, ConnectionStatus.OFFLINE);
    }

    /**
     * A party that has left, or was shut out: it stays so until it registers again.
     *
     * @param party the party
     * @return what changed
     */
    public synchronized List<ClientInfo> suspended(Party party) {
        return change(party, null, ConnectionStatus.SUSPENDED);
    }

    /**
     * How a party is connected.
     *
     * @param party the party
     * @return its status in whichever role is connected best; {@code SUSPENDED} for one that nobody knows
     */
    public synchronized ConnectionStatus status(Party party) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().party().equals(party))
                .map(entry -> entry.getValue().status())
                .min(Comparator.comparingInt(ClientInfoBook::rank))
                .orElse(ConnectionStatus.SUSPENDED);
    }

    /**
     * The entries that a request asks for.
     *
     * @param query the bounds of time; offset and limit are left aside
     * @return the entries, those that changed longest ago first
     */
    public synchronized List<ClientInfo> list(PageQuery query) {
        return entries.values().stream()
                .filter(info -> query.includes(info.lastUpdated()))
                .sorted(Comparator.comparing(ClientInfo::lastUpdated))
                .toList();
    }

    /**
     * The parties that are connected or offline, and have not been heard of for long: ask each for its versions, and
     * tell what comes of it. One that is offline comes back so, since nothing else is sent to it.
     *
     * @param silence how long is long, such as five minutes
     * @return the parties
     */
    public synchronized List<Party> silent(Duration silence) {
        Instant limit = clock.instant().minus(silence);
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().status() == ConnectionStatus.CONNECTED
                        || entry.getValue().status() == ConnectionStatus.OFFLINE)
                .map(entry -> entry.getKey().party())
                .distinct()
                .filter(party -> !heardOf.getOrDefault(party, Instant.MIN).isAfter(limit))
                .toList();
    }

    private List<ClientInfo> change(Party party, @Nullable ConnectionStatus from, ConnectionStatus to) {
        List<ClientInfo> changed = new ArrayList<>();
        entries.replaceAll((key, info) -> {
            boolean isMeant =
                    key.party().equals(party) && info.status() != to && (from == null || info.status() == from);
            if (!isMeant) {
                return info;
            }
            ClientInfo after =
                    info.toBuilder().status(to).lastUpdated(clock.instant()).build();
            changed.add(after);
            return after;
        });
        return changed;
    }

    private void put(List<ClientInfo> changed, CredentialsRole role, ConnectionStatus status) {
        ClientInfo info = ClientInfo.builder()
                .countryCode(role.countryCode())
                .partyId(role.partyId())
                .role(role.role())
                .status(status)
                .lastUpdated(clock.instant())
                .build();
        ClientInfo before = entries.get(key(info));
        if (before == null || before.status() != status) {
            entries.put(key(info), info);
            changed.add(info);
        }
    }

    private static Key key(ClientInfo info) {
        return new Key(
                new Party(info.countryCode(), info.partyId()), info.role().wireValue());
    }

    private static int rank(ConnectionStatus status) {
        return switch (status) {
            case CONNECTED -> 0;
            case OFFLINE -> 1;
            case PLANNED -> 2;
            case SUSPENDED, UNRECOGNIZED -> 3;
        };
    }
}
