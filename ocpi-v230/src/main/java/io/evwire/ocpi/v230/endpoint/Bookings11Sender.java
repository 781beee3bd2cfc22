package io.evwire.ocpi.v230.endpoint;

import io.evwire.core.runtime.UtcDateTime;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.bookings11.Booking;
import io.evwire.ocpi.v230.bookings11.BookingLocation;
import io.evwire.ocpi.v230.bookings11.BookingRequest;
import io.evwire.ocpi.v230.bookings11.Calendar;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.http.Query;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Requests to the sender interface of bookings 1.1, at the CPO: for what can be booked, and to book it.
 *
 * @see "OCPI 2.3.0, mod_bookings"
 */
public final class Bookings11Sender {

    private static final ModuleInterface INTERFACE = ModuleInterface.sender(Modules.BOOKINGS);

    /** The operation of {@link #getBookingLocations}. */
    public static final Operation<Void, List<BookingLocation>> GET_BOOKING_LOCATIONS = INTERFACE
            .getPage("getBookingLocations", "/booking_locations", OcpiTypes.BOOKINGS11_BOOKING_LOCATION)
            .withQuery("date_from", "date_to", "offset", "limit", "timeslot_from", "timeslot_to");

    /** The operation of {@link #getBookingLocation}. */
    public static final Operation<Void, BookingLocation> GET_BOOKING_LOCATION = INTERFACE.getOne(
            "getBookingLocation", "/booking_locations/{booking_location_id}", OcpiTypes.BOOKINGS11_BOOKING_LOCATION);

    /** The operation of {@link #getCalendar}. */
    public static final Operation<Void, Calendar> GET_CALENDAR = INTERFACE.getOne(
            "getCalendar", "/booking_locations/{booking_location_id}/{calendar_id}", OcpiTypes.BOOKINGS11_CALENDAR);

    /** The operation of {@link #getBookings}. */
    public static final Operation<Void, List<Booking>> GET_BOOKINGS =
            INTERFACE.getPage("getBookings", "", OcpiTypes.BOOKINGS11_BOOKING);

    /** The operation of {@link #postBookingRequest}. */
    public static final Operation<BookingRequest, Booking> POST_BOOKING_REQUEST = INTERFACE.post(
            "postBookingRequest", "", OcpiTypes.BOOKINGS11_BOOKING_REQUEST, OcpiTypes.BOOKINGS11_BOOKING);

    private final RemoteEndpoint endpoint;

    /**
     * Requests to one endpoint.
     *
     * @param endpoint where the interface is
     */
    public Bookings11Sender(RemoteEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Fetches one page of the list of bookable locations.
     *
     * @param page which part of the list
     * @param timeslotFrom only with free time from this moment on, or null
     * @param timeslotTo only with free time up to this moment, or null
     * @return the request
     */
    public OcpiRequest<List<BookingLocation>> getBookingLocations(
            PageQuery page, @Nullable Instant timeslotFrom, @Nullable Instant timeslotTo) {
        Query query = page.write();
        if (timeslotFrom != null) {
            query = query.with("timeslot_from", UtcDateTime.format(timeslotFrom));
        }
        if (timeslotTo != null) {
            query = query.with("timeslot_to", UtcDateTime.format(timeslotTo));
        }
        return GET_BOOKING_LOCATIONS.request(endpoint, null, query);
    }

    /**
     * Fetches one bookable location.
     *
     * @param bookingLocationId id of the bookable location
     * @return the request
     */
    public OcpiRequest<BookingLocation> getBookingLocation(CharSequence bookingLocationId) {
        return GET_BOOKING_LOCATION.request(endpoint, null, Query.NONE, bookingLocationId);
    }

    /**
     * Fetches one calendar of a bookable location.
     *
     * @param bookingLocationId id of the bookable location
     * @param calendarId id of the calendar
     * @return the request
     */
    public OcpiRequest<Calendar> getCalendar(CharSequence bookingLocationId, CharSequence calendarId) {
        return GET_CALENDAR.request(endpoint, null, Query.NONE, bookingLocationId, calendarId);
    }

    /**
     * Fetches one page of the list of bookings.
     *
     * @param page which part of the list
     * @return the request
     */
    public OcpiRequest<List<Booking>> getBookings(PageQuery page) {
        return GET_BOOKINGS.request(endpoint, null, page.write());
    }

    /**
     * Asks for a booking, or for a change or the cancellation of one with the same request id.
     *
     * @param request the request
     * @return the request
     */
    public OcpiRequest<Booking> postBookingRequest(BookingRequest request) {
        return POST_BOOKING_REQUEST.request(endpoint, request, Query.NONE);
    }

    static List<Operation<?, ?>> operations() {
        return List.of(GET_BOOKING_LOCATIONS, GET_BOOKING_LOCATION, GET_CALENDAR, GET_BOOKINGS, POST_BOOKING_REQUEST);
    }
}
