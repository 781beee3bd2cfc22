// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.party;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.cdrs.CDR;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.internal.patch.Digits;
import io.evwire.ocpi.v230.locations.Location;
import io.evwire.ocpi.v230.sessions.Session;
import io.evwire.ocpi.v230.tariffs.Tariff;
import io.evwire.ocpi.v230.tokens.Token;
import io.evwire.ocpi.v230.types.CiString;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kind of Client Owned Object: whose it is, which, and how old. Immutable.
 *
 * @param <T> its Java type
 * @see "OCPI 2.3.0, transport_and_format#transport_and_format_client_owned_object_push"
 */
public final class OwnedType<T> {

    /** Locations, with their EVSEs and connectors. */
    public static final OwnedType<Location> LOCATIONS =
            of("location", o -> new Party(o.countryCode(), o.partyId()), Location::id, Location::lastUpdated);

    /** Sessions. */
    public static final OwnedType<Session> SESSIONS =
            of("session", o -> new Party(o.countryCode(), o.partyId()), Session::id, Session::lastUpdated);

    /** CDRs. */
    public static final OwnedType<CDR> CDRS =
            of("CDR", o -> new Party(o.countryCode(), o.partyId()), CDR::id, CDR::lastUpdated);

    /** Tariffs. */
    public static final OwnedType<Tariff> TARIFFS =
            of("tariff", o -> new Party(o.countryCode(), o.partyId()), Tariff::id, Tariff::lastUpdated);

    /** Tokens, which uid and type together name. */
    public static final OwnedType<Token> TOKENS = of(
            "token",
            o -> new Party(o.countryCode(), o.partyId()),
            o -> CiString.of(o.type().wireValue() + ":" + o.uid()),
            Token::lastUpdated);

    private final String name;
    private final Function<T, Party> owner;
    private final Function<T, CiString> id;
    private final Function<T, Instant> lastUpdated;

    private OwnedType(
            String name, Function<T, Party> owner, Function<T, CiString> id, Function<T, Instant> lastUpdated) {
        this.name = name;
        this.owner = owner;
        this.id = id;
        this.lastUpdated = lastUpdated;
    }

    /**
     * A kind of object, such as one of a custom module.
     *
     * @param name what it is, in words
     * @param owner gives the party that owns an object
     * @param id gives what names an object among those of its owner
     * @param lastUpdated gives when an object was last updated
     * @param <T> its Java type
     * @return the kind
     */
    public static <T> OwnedType<T> of(
            String name, Function<T, Party> owner, Function<T, CiString> id, Function<T, Instant> lastUpdated) {
        return new OwnedType<>(name, owner, id, lastUpdated);
    }

    /**
     * What names an object.
     *
     * @param object the object
     * @return its owner and id
     */
    public ObjectKey key(T object) {
        return new ObjectKey(owner.apply(object), id.apply(object));
    }

    /**
     * When an object was last updated.
     *
     * @param object the object
     * @return its {@code last_updated}
     */
    public Instant lastUpdated(T object) {
        return lastUpdated.apply(object);
    }

    /**
     * Puts an object where another may be held.
     *
     * @param held the object that is held, or null
     * @param pushed the object that came
     * @return which of them to hold, and why
     */
    public PutResult<T> put(@Nullable T held, T pushed) {
        if (held == null) {
            return new PutResult.Created<>(pushed);
        }
        if (!key(held).equals(key(pushed))) {
            String detail = "not the " + name + " that is here";
            return new PutResult.Refused<>(held, List.of(new Violation("", ViolationKind.RULE, detail)));
        }
        if (Digits.areSame(held, pushed)) {
            return new PutResult.Repeated<>(held);
        }
        return lastUpdated(pushed).isBefore(lastUpdated(held))
                ? new PutResult.Stale<>(held)
                : new PutResult.Replaced<>(pushed);
    }

    @Override
    public String toString() {
        return name;
    }
}
