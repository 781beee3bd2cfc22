// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.rule;

import io.evwire.ocpi.v230.http.StatusCode;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** One rule. A recommendation may be broken for good reason; the others may not. */
public enum OcpiRule {
    /** Only an unpublished location names who may see it. */
    PUBLISH_ALLOWED_TO(
            "locations",
            "Location",
            StatusCode.INVALID_PARAMETERS,
            "`publish_allowed_to` is set only where `publish` is false"),
    /** A token that may see an unpublished location is described by something. */
    PUBLISH_TOKEN_IDENTIFIED(
            "locations",
            "PublishTokenType",
            StatusCode.NOT_ENOUGH_INFORMATION,
            "at least one of `uid`, `visual_number` and `group_id` is set"),
    /** A token uid says nothing without its type. */
    PUBLISH_TOKEN_TYPE(
            "locations", "PublishTokenType", StatusCode.NOT_ENOUGH_INFORMATION, "`type` is set where `uid` is"),
    /** A number printed on a card says nothing without its issuer. */
    PUBLISH_TOKEN_ISSUER(
            "locations",
            "PublishTokenType",
            StatusCode.NOT_ENOUGH_INFORMATION,
            "`issuer` is set where `visual_number` is"),
    /** Opening hours are either around the clock or listed. */
    HOURS_LISTED(
            "locations",
            "Hours",
            StatusCode.INVALID_PARAMETERS,
            "`regular_hours` is set exactly where `twentyfourseven` is false"),
    /** A period of opening ends after it begins. */
    HOURS_ORDER(
            "locations", "RegularHours", StatusCode.INVALID_PARAMETERS, "`period_end` is later than `period_begin`"),
    /** Parking places of a location have different ids. */
    PARKING_UNIQUE(
            "locations",
            "Parking",
            StatusCode.INVALID_PARAMETERS,
            "`id` is unique among the `parking_places` of a location"),
    /** An EVSE refers to parking places that its location has. */
    PARKING_KNOWN(
            "locations",
            "EVSEParking",
            StatusCode.INVALID_PARAMETERS,
            "`parking_id` is the id of a parking place of the location"),
    /** Connectors of an EVSE have different ids. */
    CONNECTOR_UNIQUE("locations", "Connector", StatusCode.INVALID_PARAMETERS, "`id` is unique within its EVSE"),
    /** The shares of the energy sources make a whole. */
    ENERGY_SHARES(
            "locations",
            "EnergyMix",
            StatusCode.INVALID_PARAMETERS,
            "the percentages of `energy_sources` add up to 100"),
    /** Parking for larger vehicles states its measures. */
    PARKING_MEASURES(
            "locations",
            "Parking",
            StatusCode.NOT_ENOUGH_INFORMATION,
            "the measures of vehicle and space and `dangerous_goods_allowed` are set, unless only cars and motorcycles park"
                    + " here"),
    /** Parking for disabled people is shown. */
    PARKING_IMAGE(
            "locations",
            "Parking",
            StatusCode.NOT_ENOUGH_INFORMATION,
            "there is an image where `vehicle_types` has DISABLED"),
    /** A party has a role once. */
    ROLE_UNIQUE("credentials", "Credentials", StatusCode.INVALID_PARAMETERS, "`roles` has each role of a party once"),
    /** A hub is named by country and party. */
    HUB_PARTY_ID(
            "credentials",
            "Credentials",
            StatusCode.INVALID_PARAMETERS,
            "`hub_party_id` is two characters of country code and three of party id"),
    /** A credit CDR says what it credits. */
    CREDIT_REFERENCE(
            "cdrs", "CDR", StatusCode.NOT_ENOUGH_INFORMATION, "`credit_reference_id` is set where `credit` is true"),
    /** Only a credit CDR needs a longer id. */
    CDR_ID_LENGTH(
            "cdrs",
            "CDR",
            StatusCode.INVALID_PARAMETERS,
            "`id` is longer than 36 characters only where `credit` is true"),
    /** A CDR has no dimensions that only make sense during a session. */
    SESSION_DIMENSION(
            "cdrs", "CdrDimension", StatusCode.INVALID_PARAMETERS, "`type` is none of those that only sessions have"),
    /** A reservation is priced by a fee and by time. */
    RESERVATION_PRICE(
            "tariffs",
            "TariffElement",
            StatusCode.INVALID_PARAMETERS,
            "with the restriction `reservation` all price components are FLAT or TIME"),
    /** A connector is named together with its EVSE. */
    START_EVSE(
            "commands", "StartSession", StatusCode.NOT_ENOUGH_INFORMATION, "`evse_uid` is set where `connector_id` is"),
    /** An EVSE that cannot tell the connector is told. */
    START_CONNECTOR(
            "commands",
            "StartSession",
            StatusCode.NOT_ENOUGH_INFORMATION,
            "`connector_id` is set where the EVSE has the capability START_SESSION_CONNECTOR_REQUIRED"),
    /** A bookable place is an EVSE or described. */
    BOOKING_PLACE(
            "bookings",
            "BookingLocation",
            StatusCode.NOT_ENOUGH_INFORMATION,
            "an EVSE is named, or what can be booked is described"),
    /** A country of a party exists. */
    COUNTRY_CODE(
            "types",
            "country_code",
            StatusCode.INVALID_PARAMETERS,
            "`country_code` is a code of two letters of ISO 3166-1"),
    /** The country of a place exists. */
    COUNTRY(
            "locations",
            "Location",
            StatusCode.INVALID_PARAMETERS,
            "`country` is a code of three letters of ISO 3166-1"),
    /** A currency exists. */
    CURRENCY("tariffs", "Tariff", StatusCode.INVALID_PARAMETERS, "`currency` is a code of ISO 4217"),
    /** A language exists. */
    LANGUAGE("types", "DisplayText", StatusCode.INVALID_PARAMETERS, "`language` is a code of two letters of ISO 639-1"),
    /** A time zone exists. */
    TIME_ZONE(
            "locations",
            "Location",
            StatusCode.INVALID_PARAMETERS,
            "`time_zone` is the name of one in the IANA database"),
    /** A place is on the earth. */
    COORDINATES(
            "locations",
            "GeoLocation",
            StatusCode.INVALID_PARAMETERS,
            "`latitude` is -90 to 90 and `longitude` -180 to 180 degrees"),
    /** EVSEs of a location have different uids. */
    EVSE_UNIQUE("locations", "EVSE", StatusCode.INVALID_PARAMETERS, "`uid` is unique within its location"),
    /** What ends has started before. */
    TIMES_ORDER("types", "DateTime", StatusCode.INVALID_PARAMETERS, "the end is not earlier than the start"),
    /** Charging periods follow each other. */
    PERIODS_ORDER(
            "cdrs",
            "ChargingPeriod",
            StatusCode.INVALID_PARAMETERS,
            "`charging_periods` stand in the order of their start, within the session"),
    /** The energy of a CDR is that of its periods. */
    ENERGY_TOTAL(
            "cdrs",
            "CDR",
            StatusCode.INVALID_PARAMETERS,
            "`total_energy` is the sum of the ENERGY of all charging periods"),
    /** The charging time of a CDR is that of its periods. */
    TIME_TOTAL(
            "cdrs",
            "CDR",
            StatusCode.INVALID_PARAMETERS,
            "`total_time` without `total_parking_time` is the sum of the TIME of all charging periods"),
    /** Durations are not negative. */
    DURATION_NEGATIVE(
            "cdrs",
            "CDR",
            StatusCode.INVALID_PARAMETERS,
            "`total_time` is not negative, nor `total_parking_time`, and this is the smaller"),
    /** A CDR bills, a credit CDR pays back. */
    COST_SIGN("cdrs", "CDR", StatusCode.INVALID_PARAMETERS, "`total_cost` is negative in a credit CDR, and only there"),
    /** Only the total of a credit CDR is negative. */
    CREDIT_PARTS(
            "cdrs", "CDR", StatusCode.INVALID_PARAMETERS, "of the costs of a credit CDR only `total_cost` is negative"),
    /** The least that is paid is not more than the most. */
    PRICE_ORDER("tariffs", "Tariff", StatusCode.INVALID_PARAMETERS, "`min_price` is not higher than `max_price`"),
    /** A range of a restriction is not empty. */
    RESTRICTION_ORDER(
            "tariffs", "TariffRestrictions", StatusCode.INVALID_PARAMETERS, "a minimum is not higher than its maximum"),
    /** What is billed in blocks has blocks. */
    STEP_SIZE(
            "tariffs",
            "PriceComponent",
            StatusCode.INVALID_PARAMETERS,
            "`step_size` is above 0, unless `type` is FLAT"),
    /** An object belongs to the party of its URL. */
    OWNER(
            "types",
            "party_id",
            StatusCode.INVALID_PARAMETERS,
            "`country_code` and `party_id` are those of the URL or of the sender");

    /** What a party may break for good reason: rounded sums, and amounts for energy that was fed in. */
    private static final Set<OcpiRule> RECOMMENDED =
            EnumSet.of(PARKING_MEASURES, PARKING_IMAGE, ENERGY_TOTAL, TIME_TOTAL, COST_SIGN, CREDIT_PARTS);

    private final String module;
    private final String type;
    private final int statusCode;
    private final String sentence;

    OcpiRule(String module, String type, StatusCode statusCode, String sentence) {
        this.module = module;
        this.type = type;
        this.statusCode = statusCode.value();
        this.sentence = sentence;
    }

    /**
     * The rule's name: it ends the detail of each of its violations.
     *
     * @return such as {@code credit-reference}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The chapter that states the rule.
     *
     * @return the module, such as {@code locations}
     */
    public String module() {
        return module;
    }

    /**
     * The type it is about.
     *
     * @return the type's name in the standard
     */
    public String type() {
        return type;
    }

    /**
     * The OCPI status code of an answer to an object that breaks it.
     *
     * @return 2001 for what is wrong, 2002 for what is missing
     */
    public StatusCode statusCode() {
        return new StatusCode(statusCode);
    }

    /**
     * What it demands.
     *
     * @return half a sentence, property names in backticks
     */
    public String sentence() {
        return sentence;
    }

    /**
     * Whether the standard recommends rather than demands.
     *
     * @return true for a rule that {@link OcpiRules#REQUIRED} leaves out
     */
    public boolean isRecommendation() {
        return RECOMMENDED.contains(this);
    }
}
