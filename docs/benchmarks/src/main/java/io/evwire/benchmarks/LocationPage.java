package io.evwire.benchmarks;

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
final class LocationPage {

    private static final Instant FIRST_UPDATE = Instant.parse("2026-01-31T10:00:00Z");

    private LocationPage() {}

    /** The page as UTF-8: a JSON array. */
    static byte[] of(int locations) {
        return IntStream.range(0, locations)
                .mapToObj(LocationPage::location)
                .map(location -> Ocpi230.codec().encode(OcpiTypes.LOCATION, location))
                .collect(Collectors.joining(",", "[", "]"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Location location(int number) {
        return Location.builder()
                .countryCode(CiString.of("BE"))
                .partyId(CiString.of("BEC"))
                .id(CiString.of("LOC" + number))
                .publish(true)
                .name("Ghent station, car park " + number)
                .address("Koningin Maria Hendrikaplein " + number)
                .city("Gent")
                .postalCode("9000")
                .country("BEL")
                .coordinates(coordinates(number))
                .parkingType(ParkingType.PARKING_GARAGE)
                .evses(List.of(evse(number, 1), evse(number, 2)))
                .directions(List.of(text("en", "Second level, behind the lift " + number)))
                .operator(BusinessDetails.builder()
                        .name("Charge Point Operator")
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
