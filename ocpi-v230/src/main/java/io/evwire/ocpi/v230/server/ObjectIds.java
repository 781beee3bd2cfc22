// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.server;

import io.evwire.ocpi.v230.bookings.Booking;
import io.evwire.ocpi.v230.bookings.BookingLocation;
import io.evwire.ocpi.v230.bookings.BookingLocationPatch;
import io.evwire.ocpi.v230.bookings.BookingPatch;
import io.evwire.ocpi.v230.bookings.Calendar;
import io.evwire.ocpi.v230.bookings.CalendarPatch;
import io.evwire.ocpi.v230.cdrs.CDR;
import io.evwire.ocpi.v230.hubclientinfo.ClientInfo;
import io.evwire.ocpi.v230.invoicereconciliation.InvoiceReconciliationRecord;
import io.evwire.ocpi.v230.locations.Connector;
import io.evwire.ocpi.v230.locations.ConnectorPatch;
import io.evwire.ocpi.v230.locations.EVSE;
import io.evwire.ocpi.v230.locations.EVSEPatch;
import io.evwire.ocpi.v230.locations.Location;
import io.evwire.ocpi.v230.locations.LocationPatch;
import io.evwire.ocpi.v230.payments.TerminalPatch;
import io.evwire.ocpi.v230.payments.TerminalUpdate;
import io.evwire.ocpi.v230.sessions.Session;
import io.evwire.ocpi.v230.sessions.SessionPatch;
import io.evwire.ocpi.v230.tariffs.Tariff;
import io.evwire.ocpi.v230.tokens.Token;
import io.evwire.ocpi.v230.tokens.TokenPatch;
import io.evwire.ocpi.v230.tokens.TokenType;
import io.evwire.ocpi.v230.types.CiString;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the body of a request says of whose object it is and which. The id of a booking and of its calendars is not told
 * here: the URL names them by what the other party chose.
 *
 * @param countryCode the owner's; absent where the body has none
 * @param partyId the owner's; absent where the body has none
 * @param idName the name of the property with the id; empty where it is not told
 * @param id the id; absent where the body has none
 */
record ObjectIds(
        @Nullable CiString countryCode,
        @Nullable CiString partyId,
        String idName,
        @Nullable CiString id,
        @Nullable CiString tokenType) {

    private static final String ID = "id";
    private static final String UID = "uid";

    private static final Map<Class<?>, Function<Object, ObjectIds>> BY_TYPE = byType();

    ObjectIds(@Nullable CiString countryCode, @Nullable CiString partyId, String idName, @Nullable CiString id) {
        this(countryCode, partyId, idName, id, null);
    }

    /** The ids in a body; null where it tells none. */
    static @Nullable ObjectIds of(@Nullable Object body) {
        Function<Object, ObjectIds> reader = body == null ? null : BY_TYPE.get(body.getClass());
        return reader == null ? null : reader.apply(body);
    }

    private static Map<Class<?>, Function<Object, ObjectIds>> byType() {
        Map<Class<?>, Function<Object, ObjectIds>> readers = new HashMap<>();
        put(readers, Location.class, o -> new ObjectIds(o.countryCode(), o.partyId(), ID, o.id()));
        put(
                readers,
                LocationPatch.class,
                p -> new ObjectIds(p.countryCode().value(), p.partyId().value(), ID, p.id().value()));
        put(readers, EVSE.class, o -> new ObjectIds(null, null, UID, o.uid()));
        put(
                readers,
                EVSEPatch.class,
                p -> new ObjectIds(null, null, UID, p.uid().value()));
        put(readers, Connector.class, o -> new ObjectIds(null, null, ID, o.id()));
        put(readers, ConnectorPatch.class, p -> new ObjectIds(null, null, ID, p.id().value()));
        put(readers, Session.class, o -> new ObjectIds(o.countryCode(), o.partyId(), ID, o.id()));
        put(
                readers,
                SessionPatch.class,
                p -> new ObjectIds(p.countryCode().value(), p.partyId().value(), ID, p.id().value()));
        put(readers, CDR.class, o -> new ObjectIds(o.countryCode(), o.partyId(), "", null));
        put(readers, Tariff.class, o -> new ObjectIds(o.countryCode(), o.partyId(), ID, o.id()));
        put(readers, Token.class, o -> new ObjectIds(o.countryCode(), o.partyId(), UID, o.uid(), typeOf(o.type())));
        put(
                readers,
                TokenPatch.class,
                p -> new ObjectIds(
                        p.countryCode().value(),
                        p.partyId().value(),
                        UID,
                        p.uid().value(),
                        typeOf(p.type().value())));
        put(readers, ClientInfo.class, o -> new ObjectIds(o.countryCode(), o.partyId(), "", null));
        put(readers, TerminalUpdate.class, o -> new ObjectIds(null, null, "terminal_id", o.terminalId()));
        put(
                readers,
                TerminalPatch.class,
                p -> new ObjectIds(null, null, "terminal_id", p.terminalId().value()));
        put(readers, BookingLocation.class, o -> new ObjectIds(o.countryCode(), o.partyId(), ID, o.id()));
        put(
                readers,
                BookingLocationPatch.class,
                p -> new ObjectIds(p.countryCode().value(), p.partyId().value(), ID, p.id().value()));
        put(
                readers,
                io.evwire.ocpi.v230.bookings11.BookingLocation.class,
                o -> new ObjectIds(o.countryCode(), o.partyId(), ID, o.id()));
        put(
                readers,
                io.evwire.ocpi.v230.bookings11.BookingLocationPatch.class,
                p -> new ObjectIds(p.countryCode().value(), p.partyId().value(), ID, p.id().value()));
        put(readers, Booking.class, o -> new ObjectIds(o.countryCode(), o.partyId(), ID, o.id()));
        put(
                readers,
                BookingPatch.class,
                p -> new ObjectIds(p.countryCode().value(), p.partyId().value(), ID, p.id().value()));
        put(
                readers,
                io.evwire.ocpi.v230.bookings11.Booking.class,
                o -> new ObjectIds(o.countryCode(), o.partyId(), ID, o.id()));
        put(
                readers,
                io.evwire.ocpi.v230.bookings11.BookingPatch.class,
                p -> new ObjectIds(p.countryCode().value(), p.partyId().value(), ID, p.id().value()));
        put(readers, Calendar.class, o -> new ObjectIds(null, null, ID, o.id()));
        put(readers, CalendarPatch.class, p -> new ObjectIds(null, null, ID, p.id().value()));
        put(readers, io.evwire.ocpi.v230.bookings11.Calendar.class, o -> new ObjectIds(null, null, ID, o.id()));
        put(
                readers,
                io.evwire.ocpi.v230.bookings11.CalendarPatch.class,
                p -> new ObjectIds(null, null, ID, p.id().value()));
        put(readers, InvoiceReconciliationRecord.class, o -> new ObjectIds(o.countryCode(), o.partyId(), ID, o.id()));
        return Map.copyOf(readers);
    }

    private static @Nullable CiString typeOf(@Nullable TokenType type) {
        return type == null ? null : CiString.of(type.wireValue());
    }

    private static <T> void put(
            Map<Class<?>, Function<Object, ObjectIds>> readers, Class<T> type, Function<T, ObjectIds> reader) {
        readers.put(type, body -> reader.apply(type.cast(body)));
    }
}
