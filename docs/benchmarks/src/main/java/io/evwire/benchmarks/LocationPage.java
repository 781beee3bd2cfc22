// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import io.evwire.ocpi.v230.DecodedList;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.locations.BusinessDetails;
import io.evwire.ocpi.v230.locations.Capability;
import io.evwire.ocpi.v230.locations.Connector;
import io.evwire.ocpi.v230.locations.ConnectorFormat;
import io.evwire.ocpi.v230.locations.ConnectorType;
import io.evwire.ocpi.v230.locations.EVSE;
import io.evwire.ocpi.v230.locations.Facility;
import io.evwire.ocpi.v230.locations.GeoLocation;
import io.evwire.ocpi.v230.locations.Hours;
import io.evwire.ocpi.v230.locations.Location;
import io.evwire.ocpi.v230.locations.ParkingType;
import io.evwire.ocpi.v230.locations.PowerType;
import io.evwire.ocpi.v230.locations.Status;
import io.evwire.ocpi.v230.types.CiString;
import io.evwire.ocpi.v230.types.DisplayText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A page of locations as a CPO sends it: about 2 kB each, no two alike. */
enum LocationPage {
    /** All of its text is ASCII. */
    ASCII(
            "Ghent station, car park",
            "Koningin Maria Hendrikaplein",
            "Gent",
            "Second level, behind the lift",
            "Charge Point Operator"),
    /** Five texts of each location have letters beyond ASCII. */
    ACCENTED(
            "Gare de Genève, étage",
            "Königin-Luise-Straße",
            "Zürich",
            "Zweites Geschoß, zurück hinter dem Lift",
            "Société de Recharge");

    private static final int LOCATIONS = 200;
    private static final String COUNTRY = "\"country\":\"BEL\"";
    private static final Instant FIRST_UPDATE = Instant.parse("2026-01-31T10:00:00Z");

    private final String name;
    private final String address;
    private final String city;
    private final String directions;
    private final String operator;

    LocationPage(String name, String address, String city, String directions, String operator) {
        this.name = name;
        this.address = address;
        this.city = city;
        this.directions = directions;
        this.operator = operator;
    }

    /** The page of a name: {@code location-page} or {@code accented-location-page}. */
    static LocationPage named(String name) {
        return name.startsWith("accented") ? ACCENTED : ASCII;
    }

    /** The locations of the page. */
    List<Location> locations() {
        return IntStream.range(0, LOCATIONS).mapToObj(this::location).toList();
    }

    /** The page as UTF-8: a JSON array. */
    byte[] utf8() {
        String text = locations().stream()
                .map(location -> Ocpi230.codec().encode(OcpiTypes.LOCATION, location))
                .collect(Collectors.joining(",", "[", "]"));
        Expected.same(LOCATIONS, decoded(text).values().size());
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The page with one fault, in its last location. */
    byte[] faulty() {
        String text = new String(utf8(), StandardCharsets.UTF_8);
        int at = text.lastIndexOf(COUNTRY);
        String faulty = text.substring(0, at) + "\"country\":\"Belgium\"" + text.substring(at + COUNTRY.length());
        Expected.same(LOCATIONS - 1, decoded(faulty).values().size());
        return faulty.getBytes(StandardCharsets.UTF_8);
    }

    private static DecodedList<Location> decoded(String text) {
        return Ocpi230.codec().decodeList(OcpiTypes.LOCATION, text);
    }

    private Location location(int number) {
        return Location.builder()
                .countryCode(CiString.of("BE"))
                .partyId(CiString.of("BEC"))
                .id(CiString.of("LOC" + number))
                .publish(true)
                .name(name + " " + number)
                .address(address + " " + number)
                .city(city)
                .postalCode("9000")
                .country("BEL")
                .coordinates(coordinates(number))
                .parkingType(ParkingType.PARKING_GARAGE)
                .evses(List.of(evse(number, 1), evse(number, 2)))
                .directions(List.of(text("en", directions + " " + number)))
                .operator(BusinessDetails.builder()
                        .name(operator)
                        .website("https://cpo.example/")
                        .build())
                .facilities(List.of(Facility.TRAIN_STATION, Facility.WIFI))
                .timeZone("Europe/Brussels")
                .openingTimes(Hours.builder().twentyfourseven(true).build())
                .lastUpdated(FIRST_UPDATE.plusSeconds(number))
                .build();
    }

    private static EVSE evse(int location, int number) {
        return EVSE.builder()
                .uid(CiString.of("3256-" + location + "-" + number))
                .evseId(CiString.of("BE*BEC*E" + location + "*" + number))
                .status(number == 1 ? Status.AVAILABLE : Status.CHARGING)
                .capabilities(List.of(Capability.RESERVABLE, Capability.RFID_READER, Capability.UNLOCK_CAPABLE))
                .connectors(List.of(connector(location, 1), connector(location, 2)))
                .physicalReference(String.valueOf(number))
                .floorLevel("-" + number)
                .lastUpdated(FIRST_UPDATE.plusSeconds(location))
                .build();
    }

    private static Connector connector(int location, int number) {
        return Connector.builder()
                .id(CiString.of(String.valueOf(number)))
                .standard(number == 1 ? ConnectorType.IEC_62196_T2 : ConnectorType.IEC_62196_T2_COMBO)
                .format(number == 1 ? ConnectorFormat.SOCKET : ConnectorFormat.CABLE)
                .powerType(number == 1 ? PowerType.AC_3_PHASE : PowerType.DC)
                .maxVoltage(number == 1 ? 230 : 920)
                .maxAmperage(number == 1 ? 16 : 400)
                .tariffIds(List.of(CiString.of("TARIFF-" + location % 7)))
                .lastUpdated(FIRST_UPDATE.plusSeconds(location))
                .build();
    }

    private static GeoLocation coordinates(int number) {
        return GeoLocation.builder()
                .latitude("51.0" + (35_000 + number))
                .longitude("3.7" + (10_000 + number))
                .build();
    }

    private static DisplayText text(String language, String text) {
        return DisplayText.builder().language(language).text(text).build();
    }
}
