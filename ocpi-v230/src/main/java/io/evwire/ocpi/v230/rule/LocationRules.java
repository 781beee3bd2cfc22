// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.rule;

import io.evwire.ocpi.v230.locations.AdditionalGeoLocation;
import io.evwire.ocpi.v230.locations.Connector;
import io.evwire.ocpi.v230.locations.EVSE;
import io.evwire.ocpi.v230.locations.EVSEParking;
import io.evwire.ocpi.v230.locations.EnergyMix;
import io.evwire.ocpi.v230.locations.EnergySource;
import io.evwire.ocpi.v230.locations.ExceptionalPeriod;
import io.evwire.ocpi.v230.locations.GeoLocation;
import io.evwire.ocpi.v230.locations.Hours;
import io.evwire.ocpi.v230.locations.Location;
import io.evwire.ocpi.v230.locations.Parking;
import io.evwire.ocpi.v230.locations.PublishTokenType;
import io.evwire.ocpi.v230.locations.RegularHours;
import io.evwire.ocpi.v230.locations.StatusSchedule;
import io.evwire.ocpi.v230.locations.VehicleType;
import io.evwire.ocpi.v230.types.CiString;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the locations chapter. */
final class LocationRules {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal MAX_LATITUDE = BigDecimal.valueOf(90);
    private static final BigDecimal MAX_LONGITUDE = BigDecimal.valueOf(180);

    private LocationRules() {}

    static void check(Location location, Findings findings) {
        CodeRules.countryCode(location.countryCode(), "/country_code", findings);
        CodeRules.country(location.country(), "/country", findings);
        CodeRules.timeZone(location.timeZone(), "/time_zone", findings);
        CodeRules.languages(location.directions(), "/directions", findings);
        check(location.coordinates(), "/coordinates", findings);
        List<AdditionalGeoLocation> related = location.relatedLocations();
        for (int i = 0; i < related.size(); i++) {
            String path = "/related_locations/" + i;
            AdditionalGeoLocation place = related.get(i);
            coordinates(place.latitude(), place.longitude(), path, findings);
            if (place.name() != null) {
                CodeRules.language(place.name().language(), path + "/name/language", findings);
            }
        }
        findings.require(
                location.publishAllowedTo().isEmpty() || !location.publish(),
                OcpiRule.PUBLISH_ALLOWED_TO,
                "/publish_allowed_to");
        List<PublishTokenType> tokens = location.publishAllowedTo();
        for (int i = 0; i < tokens.size(); i++) {
            check(tokens.get(i), "/publish_allowed_to/" + i, findings);
        }
        Set<CiString> parkingIds = new HashSet<>();
        List<Parking> places = location.parkingPlaces();
        for (int i = 0; i < places.size(); i++) {
            String path = "/parking_places/" + i;
            findings.require(parkingIds.add(places.get(i).id()), OcpiRule.PARKING_UNIQUE, path + "/id");
            check(places.get(i), path, findings);
        }
        Set<CiString> uids = new HashSet<>();
        List<EVSE> evses = location.evses();
        for (int i = 0; i < evses.size(); i++) {
            String path = "/evses/" + i;
            findings.require(uids.add(evses.get(i).uid()), OcpiRule.EVSE_UNIQUE, path + "/uid");
            check(evses.get(i), path, findings);
            List<EVSEParking> parking = evses.get(i).parking();
            for (int j = 0; j < parking.size(); j++) {
                findings.require(
                        parkingIds.contains(parking.get(j).parkingId()),
                        OcpiRule.PARKING_KNOWN,
                        path + "/parking/" + j + "/parking_id");
            }
        }
        if (location.openingTimes() != null) {
            check(location.openingTimes(), "/opening_times", findings);
        }
        if (location.energyMix() != null) {
            check(location.energyMix(), "/energy_mix", findings);
        }
    }

    /** The texts have the form of numbers, unless the object was built by hand: what is none is nowhere. */
    private static void coordinates(String latitude, String longitude, String path, Findings findings) {
        findings.require(isWithin(latitude, MAX_LATITUDE), OcpiRule.COORDINATES, path + "/latitude");
        findings.require(isWithin(longitude, MAX_LONGITUDE), OcpiRule.COORDINATES, path + "/longitude");
    }

    private static boolean isWithin(String degrees, BigDecimal max) {
        try {
            return new BigDecimal(degrees).abs().compareTo(max) <= 0;
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }

    static void check(GeoLocation place, String path, Findings findings) {
        coordinates(place.latitude(), place.longitude(), path, findings);
    }

    static void check(EVSE evse, String path, Findings findings) {
        CodeRules.languages(evse.directions(), path + "/directions", findings);
        if (evse.coordinates() != null) {
            check(evse.coordinates(), path + "/coordinates", findings);
        }
        List<StatusSchedule> scheduled = evse.statusSchedule();
        for (int i = 0; i < scheduled.size(); i++) {
            TimeRules.ends(
                    scheduled.get(i).periodBegin(),
                    scheduled.get(i).periodEnd(),
                    path + "/status_schedule/" + i + "/period_end",
                    findings);
        }
        Set<CiString> ids = new HashSet<>();
        List<Connector> connectors = evse.connectors();
        for (int i = 0; i < connectors.size(); i++) {
            findings.require(
                    ids.add(connectors.get(i).id()), OcpiRule.CONNECTOR_UNIQUE, path + "/connectors/" + i + "/id");
        }
    }

    static void check(PublishTokenType token, String path, Findings findings) {
        findings.require(
                token.uid() != null || token.visualNumber() != null || token.groupId() != null,
                OcpiRule.PUBLISH_TOKEN_IDENTIFIED,
                path);
        findings.require(token.uid() == null || token.type() != null, OcpiRule.PUBLISH_TOKEN_TYPE, path + "/type");
        findings.require(
                token.visualNumber() == null || token.issuer() != null,
                OcpiRule.PUBLISH_TOKEN_ISSUER,
                path + "/issuer");
    }

    static void check(Hours hours, String path, Findings findings) {
        findings.require(
                hours.twentyfourseven() == hours.regularHours().isEmpty(),
                OcpiRule.HOURS_LISTED,
                path + "/regular_hours");
        exceptions(hours.exceptionalOpenings(), path + "/exceptional_openings", findings);
        exceptions(hours.exceptionalClosings(), path + "/exceptional_closings", findings);
        List<RegularHours> periods = hours.regularHours();
        for (int i = 0; i < periods.size(); i++) {
            // Both are HH:MM, which compare as text as they do as times.
            findings.require(
                    periods.get(i).periodEnd().compareTo(periods.get(i).periodBegin()) > 0,
                    OcpiRule.HOURS_ORDER,
                    path + "/regular_hours/" + i + "/period_end");
        }
    }

    private static void exceptions(List<ExceptionalPeriod> periods, String path, Findings findings) {
        for (int i = 0; i < periods.size(); i++) {
            TimeRules.ends(
                    periods.get(i).periodBegin(), periods.get(i).periodEnd(), path + "/" + i + "/period_end", findings);
        }
    }

    static void check(EnergyMix mix, String path, Findings findings) {
        BigDecimal sum = Sums.of(mix.energySources().stream().map(EnergySource::percentage));
        findings.require(
                mix.energySources().isEmpty() || sum.compareTo(WHOLE) == 0,
                OcpiRule.ENERGY_SHARES,
                path + "/energy_sources");
    }

    static void check(Parking parking, String path, Findings findings) {
        boolean isForSmallVehicles = parking.vehicleTypes().stream()
                .allMatch(type -> type.equals(VehicleType.PERSONAL_VEHICLE) || type.equals(VehicleType.MOTORCYCLE));
        boolean hasMeasures = Stream.of(
                        parking.maxVehicleWeight(),
                        parking.maxVehicleHeight(),
                        parking.maxVehicleLength(),
                        parking.maxVehicleWidth(),
                        parking.parkingSpaceLength(),
                        parking.parkingSpaceWidth(),
                        parking.dangerousGoodsAllowed())
                .allMatch(Objects::nonNull);
        findings.require(isForSmallVehicles || hasMeasures, OcpiRule.PARKING_MEASURES, path);
        findings.require(
                !parking.vehicleTypes().contains(VehicleType.DISABLED)
                        || !parking.images().isEmpty(),
                OcpiRule.PARKING_IMAGE,
                path + "/images");
    }
}
