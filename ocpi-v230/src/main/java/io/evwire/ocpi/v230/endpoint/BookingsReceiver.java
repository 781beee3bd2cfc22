package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.bookings.Booking;
import io.evwire.ocpi.v230.bookings.BookingLocation;
import io.evwire.ocpi.v230.bookings.BookingLocationPatch;
import io.evwire.ocpi.v230.bookings.BookingPatch;
import io.evwire.ocpi.v230.bookings.Calendar;
import io.evwire.ocpi.v230.bookings.CalendarPatch;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.http.Query;
import java.util.List;

/**
 * Requests to the receiver interface of bookings 1.0, at the eMSP: pushes what can be booked, and bookings.
 *
 * @see "OCPI 2.3.0, mod_bookings"
 */
public final class BookingsReceiver {

    private static final ModuleInterface INTERFACE = ModuleInterface.receiver(Modules.BOOKINGS);

    /** The operation of {@link #getBookingLocation}. */
    public static final Operation<Void, BookingLocation> GET_BOOKING_LOCATION = INTERFACE.getOne(
            "getBookingLocation",
            "/{country_code}/{party_id}/booking_locations/{booking_location_id}",
            OcpiTypes.BOOKING_LOCATION);

    /** The operation of {@link #putBookingLocation}. */
    public static final Operation<BookingLocation, Void> PUT_BOOKING_LOCATION = INTERFACE.put(
            "putBookingLocation",
            "/{country_code}/{party_id}/booking_locations/{booking_location_id}",
            OcpiTypes.BOOKING_LOCATION);

    /** The operation of {@link #patchBookingLocation}. */
    public static final Operation<BookingLocationPatch, Void> PATCH_BOOKING_LOCATION = INTERFACE.patch(
            "patchBookingLocation",
            "/{country_code}/{party_id}/booking_locations/{booking_location_id}",
            OcpiTypes.BOOKING_LOCATION_PATCH);

    /** The operation of {@link #getCalendar}. */
    public static final Operation<Void, Calendar> GET_CALENDAR = INTERFACE.getOne(
            "getCalendar",
            "/{country_code}/{party_id}/booking_locations/{booking_location_id}/{calendar_id}",
            OcpiTypes.CALENDAR);

    /** The operation of {@link #putCalendar}. */
    public static final Operation<Calendar, Void> PUT_CALENDAR = INTERFACE.put(
            "putCalendar",
            "/{country_code}/{party_id}/booking_locations/{booking_location_id}/{calendar_id}",
            OcpiTypes.CALENDAR);

    /** The operation of {@link #patchCalendar}. */
    public static final Operation<CalendarPatch, Void> PATCH_CALENDAR = INTERFACE.patch(
            "patchCalendar",
            "/{country_code}/{party_id}/booking_locations/{booking_location_id}/{calendar_id}",
            OcpiTypes.CALENDAR_PATCH);

    /** The operation of {@link #getBooking}. */
    public static final Operation<Void, Booking> GET_BOOKING =
            INTERFACE.getOne("getBooking", "/{country_code}/{party_id}/{booking_id}", OcpiTypes.BOOKING);

    /** The operation of {@link #putBooking}. */
    public static final Operation<Booking, Void> PUT_BOOKING =
            INTERFACE.put("putBooking", "/{country_code}/{party_id}/{booking_id}", OcpiTypes.BOOKING);

    /** The operation of {@link #patchBooking}. */
    public static final Operation<BookingPatch, Void> PATCH_BOOKING =
            INTERFACE.patch("patchBooking", "/{country_code}/{party_id}/{booking_id}", OcpiTypes.BOOKING_PATCH);

    private final RemoteEndpoint endpoint;

    /**
     * Requests to one endpoint.
     *
     * @param endpoint where the interface is
     */
    public BookingsReceiver(RemoteEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Fetches one bookable location as the receiver holds it.
     *
     * @param owner the party that owns it
     * @param bookingLocationId id of the bookable location
     * @return the request
     */
    public OcpiRequest<BookingLocation> getBookingLocation(Party owner, CharSequence bookingLocationId) {
        return GET_BOOKING_LOCATION.request(
                endpoint, null, Query.NONE, owner.countryCode(), owner.partyId(), bookingLocationId);
    }

    /**
     * Pushes a bookable location, new or in place of the former one.
     *
     * @param owner the party that owns it
     * @param bookingLocationId id of the bookable location
     * @param bookingLocation the bookable location
     * @return the request
     */
    public OcpiRequest<Void> putBookingLocation(
            Party owner, CharSequence bookingLocationId, BookingLocation bookingLocation) {
        return PUT_BOOKING_LOCATION.request(
                endpoint, bookingLocation, Query.NONE, owner.countryCode(), owner.partyId(), bookingLocationId);
    }

    /**
     * Pushes changes of a bookable location.
     *
     * @param owner the party that owns it
     * @param bookingLocationId id of the bookable location
     * @param patch the changes; what is left out stays as it is
     * @return the request
     */
    public OcpiRequest<Void> patchBookingLocation(
            Party owner, CharSequence bookingLocationId, BookingLocationPatch patch) {
        return PATCH_BOOKING_LOCATION.request(
                endpoint, patch, Query.NONE, owner.countryCode(), owner.partyId(), bookingLocationId);
    }

    /**
     * Fetches one calendar as the receiver holds it.
     *
     * @param owner the party that owns it
     * @param bookingLocationId id of the bookable location
     * @param calendarId id of the calendar
     * @return the request
     */
    public OcpiRequest<Calendar> getCalendar(Party owner, CharSequence bookingLocationId, CharSequence calendarId) {
        return GET_CALENDAR.request(
                endpoint, null, Query.NONE, owner.countryCode(), owner.partyId(), bookingLocationId, calendarId);
    }

    /**
     * Pushes a calendar, new or in place of the former one.
     *
     * @param owner the party that owns it
     * @param bookingLocationId id of the bookable location
     * @param calendarId id of the calendar
     * @param calendar the calendar
     * @return the request
     */
    public OcpiRequest<Void> putCalendar(
            Party owner, CharSequence bookingLocationId, CharSequence calendarId, Calendar calendar) {
        return PUT_CALENDAR.request(
                endpoint, calendar, Query.NONE, owner.countryCode(), owner.partyId(), bookingLocationId, calendarId);
    }

    /**
     * Pushes changes of a calendar.
     *
     * @param owner the party that owns it
     * @param bookingLocationId id of the bookable location
     * @param calendarId id of the calendar
     * @param patch the changes; what is left out stays as it is
     * @return the request
     */
    public OcpiRequest<Void> patchCalendar(
            Party owner, CharSequence bookingLocationId, CharSequence calendarId, CalendarPatch patch) {
        return PATCH_CALENDAR.request(
                endpoint, patch, Query.NONE, owner.countryCode(), owner.partyId(), bookingLocationId, calendarId);
    }

    /**
     * Fetches one booking as the receiver holds it.
     *
     * @param owner the party that owns it
     * @param bookingId id of the booking, as the party that asked for it chose it
     * @return the request
     */
    public OcpiRequest<Booking> getBooking(Party owner, CharSequence bookingId) {
        return GET_BOOKING.request(endpoint, null, Query.NONE, owner.countryCode(), owner.partyId(), bookingId);
    }

    /**
     * Pushes a booking, new or in place of the former one.
     *
     * @param owner the party that owns it
     * @param bookingId id of the booking, as the party that asked for it chose it
     * @param booking the booking
     * @return the request
     */
    public OcpiRequest<Void> putBooking(Party owner, CharSequence bookingId, Booking booking) {
        return PUT_BOOKING.request(endpoint, booking, Query.NONE, owner.countryCode(), owner.partyId(), bookingId);
    }

    /**
     * Pushes changes of a booking.
     *
     * @param owner the party that owns it
     * @param bookingId id of the booking, as the party that asked for it chose it
     * @param patch the changes; what is left out stays as it is
     * @return the request
     */
    public OcpiRequest<Void> patchBooking(Party owner, CharSequence bookingId, BookingPatch patch) {
        return PATCH_BOOKING.request(endpoint, patch, Query.NONE, owner.countryCode(), owner.partyId(), bookingId);
    }

    static List<Operation<?, ?>> operations() {
        return List.of(
                GET_BOOKING_LOCATION,
                PUT_BOOKING_LOCATION,
                PATCH_BOOKING_LOCATION,
                GET_CALENDAR,
                PUT_CALENDAR,
                PATCH_CALENDAR,
                GET_BOOKING,
                PUT_BOOKING,
                PATCH_BOOKING);
    }
}
