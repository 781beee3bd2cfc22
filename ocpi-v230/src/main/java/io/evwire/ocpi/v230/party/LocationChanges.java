// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.party;

import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.locations.Connector;
import io.evwire.ocpi.v230.locations.ConnectorPatch;
import io.evwire.ocpi.v230.locations.EVSE;
import io.evwire.ocpi.v230.locations.EVSEPatch;
import io.evwire.ocpi.v230.locations.Location;
import io.evwire.ocpi.v230.patch.PatchResult;
import io.evwire.ocpi.v230.types.CiString;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts and patches EVSEs and connectors into the location that holds them, and moves the {@code last_updated} of what
 * is around them, never back. Where this says null, there is nothing to put into: answer 404.
 *
 * @see "OCPI 2.3.0, mod_locations#mod_locations_emsp_interface"
 */
public final class LocationChanges {

    /** Parts of a location have no owner of their own. */
    private static final Party NOBODY = Party.of("", "");

    private static final OwnedType<EVSE> EVSES = OwnedType.of("EVSE", evse -> NOBODY, EVSE::uid, EVSE::lastUpdated);
    private static final OwnedType<Connector> CONNECTORS =
            OwnedType.of("connector", connector -> NOBODY, Connector::id, Connector::lastUpdated);

    private LocationChanges() {}

    /**
     * Puts an EVSE into its location.
     *
     * @param held the location that is held, or null
     * @param evse the EVSE that came
     * @return the location to hold, or null when none is held
     */
    public static @Nullable PutResult<Location> put(@Nullable Location held, EVSE evse) {
        if (held == null) {
            return null;
        }
        PutResult<EVSE> result = EVSES.put(find(held.evses(), EVSE::uid, evse.uid()), evse);
        return moved(result, held, changed -> withEvse(held, changed));
    }

    /**
     * Puts a connector into its EVSE.
     *
     * @param held the location that is held, or null
     * @param evseUid the EVSE that it belongs to
     * @param connector the connector that came
     * @return the location to hold, or null when none is held or it has no such EVSE
     */
    public static @Nullable PutResult<Location> put(
            @Nullable Location held, CharSequence evseUid, Connector connector) {
        EVSE evse = evse(held, evseUid);
        if (held == null || evse == null) {
            return null;
        }
        Connector before = find(evse.connectors(), Connector::id, connector.id());
        PutResult<Connector> result = CONNECTORS.put(before, connector);
        return moved(result, held, changed -> withEvse(held, withConnector(evse, changed)));
    }

    /**
     * Patches an EVSE of a location.
     *
     * @param held the location that is held, or null
     * @param evseUid the EVSE
     * @param patch the changes
     * @return the location to hold, or null when none is held or it has no such EVSE
     */
    public static @Nullable PatchResult<Location> patch(
            @Nullable Location held, CharSequence evseUid, EVSEPatch patch) {
        EVSE evse = evse(held, evseUid);
        return held == null || evse == null ? null : moved(patch.apply(evse), held, changed -> withEvse(held, changed));
    }

    /**
     * Patches a connector of an EVSE.
     *
     * @param held the location that is held, or null
     * @param evseUid the EVSE
     * @param connectorId the connector
     * @param patch the changes
     * @return the location to hold, or null when none is held or it has no such connector
     */
    public static @Nullable PatchResult<Location> patch(
            @Nullable Location held, CharSequence evseUid, CharSequence connectorId, ConnectorPatch patch) {
        EVSE evse = evse(held, evseUid);
        Connector connector =
                evse == null ? null : find(evse.connectors(), Connector::id, CiString.of(connectorId.toString()));
        return held == null || evse == null || connector == null
                ? null
                : moved(patch.apply(connector), held, changed -> withEvse(held, withConnector(evse, changed)));
    }

    private static @Nullable EVSE evse(@Nullable Location held, CharSequence uid) {
        return held == null ? null : find(held.evses(), EVSE::uid, CiString.of(uid.toString()));
    }

    private static Location withEvse(Location location, EVSE evse) {
        return location.toBuilder()
                .evses(with(location.evses(), EVSE::uid, evse))
                .lastUpdated(later(location.lastUpdated(), evse.lastUpdated()))
                .build();
    }

    private static EVSE withConnector(EVSE evse, Connector connector) {
        return evse.toBuilder()
                .connectors(with(evse.connectors(), Connector::id, connector))
                .lastUpdated(later(evse.lastUpdated(), connector.lastUpdated()))
                .build();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    private static <T> @Nullable T find(List<T> all, Function<T, CiString> id, CiString wanted) {
        for (T one : all) {
            if (id.apply(one).equals(wanted)) {
                return one;
            }
        }
        return null;
    }

    /** The list with one in place of that of the same id, or at its end. */
    private static <T> List<T> with(List<T> all, Function<T, CiString> id, T changed) {
        List<T> copy = new ArrayList<>(all);
        CiString wanted = id.apply(changed);
        copy.replaceAll(one -> id.apply(one).equals(wanted) ? changed : one);
        if (find(all, id, wanted) == null) {
            copy.add(changed);
        }
        return copy;
    }

    private static <P> PutResult<Location> moved(PutResult<P> part, Location held, Function<P, Location> around) {
        if (part instanceof PutResult.Created<P> created) {
            return new PutResult.Created<>(around.apply(created.object()));
        }
        if (part instanceof PutResult.Replaced<P> replaced) {
            return new PutResult.Replaced<>(around.apply(replaced.object()));
        }
        return part instanceof PutResult.Stale<P> ? new PutResult.Stale<>(held) : new PutResult.Repeated<>(held);
    }

    private static <P> PatchResult<Location> moved(PatchResult<P> part, Location held, Function<P, Location> around) {
        if (part instanceof PatchResult.Applied<P> applied) {
            return new PatchResult.Applied<>(around.apply(applied.object()));
        }
        if (part instanceof PatchResult.Refused<P> refused) {
            return new PatchResult.Refused<>(held, refused.violations());
        }
        return part instanceof PatchResult.Stale<P> ? new PatchResult.Stale<>(held) : new PatchResult.Repeated<>(held);
    }
}
