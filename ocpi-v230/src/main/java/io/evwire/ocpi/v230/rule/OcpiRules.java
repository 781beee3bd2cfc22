// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.rule;

import io.evwire.core.violation.Violation;
import io.evwire.ocpi.v230.cdrs.CDR;
import io.evwire.ocpi.v230.commands.StartSession;
import io.evwire.ocpi.v230.credentials.Credentials;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.locations.Capability;
import io.evwire.ocpi.v230.locations.EVSE;
import io.evwire.ocpi.v230.locations.EnergyMix;
import io.evwire.ocpi.v230.locations.GeoLocation;
import io.evwire.ocpi.v230.locations.Hours;
import io.evwire.ocpi.v230.locations.Location;
import io.evwire.ocpi.v230.locations.Parking;
import io.evwire.ocpi.v230.locations.PublishTokenType;
import io.evwire.ocpi.v230.sessions.Session;
import io.evwire.ocpi.v230.tariffs.Tariff;
import io.evwire.ocpi.v230.tokens.Token;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A set of rules to hold objects against. An object that breaks one is decoded all the same: whoever receives it
 * decides. Immutable.
 */
public final class OcpiRules {

    /** Every rule, with the recommendations. */
    public static final OcpiRules ALL = new OcpiRules(EnumSet.allOf(OcpiRule.class));

    /** The rules that the standard demands. */
    public static final OcpiRules REQUIRED = ALL.without(
            Arrays.stream(OcpiRule.values()).filter(OcpiRule::isRecommendation).toArray(OcpiRule[]::new));

    private final Set<OcpiRule> rules;

    private OcpiRules(Set<OcpiRule> rules) {
        this.rules = rules;
    }

    /**
     * This set with fewer rules.
     *
     * @param some the rules to leave out
     * @return a copy
     */
    public OcpiRules without(OcpiRule... some) {
        EnumSet<OcpiRule> left = rules.isEmpty() ? EnumSet.noneOf(OcpiRule.class) : EnumSet.copyOf(rules);
        left.removeAll(Arrays.asList(some));
        return new OcpiRules(left);
    }

    /**
     * Holds an object against the rules, with all that is in it.
     *
     * @param object an object of OCPI; one of a type without rules breaks none
     * @return the violations with their paths and, as error code, the OCPI status code; empty when there is none
     */
    public List<Violation> check(Object object) {
        Findings findings = new Findings(rules);
        if (object instanceof Location location) {
            LocationRules.check(location, findings);
        } else if (object instanceof EVSE evse) {
            LocationRules.check(evse, "", findings);
        } else if (object instanceof Parking parking) {
            LocationRules.check(parking, "", findings);
        } else if (object instanceof Hours hours) {
            LocationRules.check(hours, "", findings);
        } else if (object instanceof EnergyMix mix) {
            LocationRules.check(mix, "", findings);
        } else if (object instanceof PublishTokenType token) {
            LocationRules.check(token, "", findings);
        } else if (object instanceof CDR cdr) {
            BillingRules.check(cdr, findings);
        } else if (object instanceof Tariff tariff) {
            BillingRules.check(tariff, "", findings);
        } else if (object instanceof Session session) {
            BillingRules.check(session, findings);
        } else if (object instanceof Token token) {
            PartyRules.check(token, findings);
        } else if (object instanceof GeoLocation place) {
            LocationRules.check(place, "", findings);
        } else if (object instanceof Credentials credentials) {
            PartyRules.check(credentials, findings);
        } else if (object instanceof StartSession command) {
            PartyRules.check(command, findings);
        } else if (object instanceof io.evwire.ocpi.v230.bookings.BookingLocation offer) {
            PartyRules.check(offer, findings);
        } else if (object instanceof io.evwire.ocpi.v230.bookings11.BookingLocation offer) {
            PartyRules.check(offer, findings);
        }
        return findings.violations();
    }

    /**
     * Holds an object against the rules, knowing whose it must be: the party in the URL of a PUT or PATCH, or in the
     * headers of one that is pushed.
     *
     * @param object an object of OCPI; that of a type which names no owner may be anybody's
     * @param owner the party
     * @return the violations; empty when there is none
     */
    public List<Violation> check(Object object, Party owner) {
        Findings findings = new Findings(rules);
        PartyRules.owner(object, owner, findings);
        return Stream.concat(findings.violations().stream(), check(object).stream())
                .toList();
    }

    /**
     * Holds a command against the rules, knowing the EVSE that it is for.
     *
     * @param command the command
     * @param evse its EVSE
     * @return the violations; empty when there is none
     */
    public List<Violation> check(StartSession command, EVSE evse) {
        Findings findings = new Findings(rules);
        PartyRules.check(command, findings);
        findings.require(
                command.connectorId() != null
                        || !evse.capabilities().contains(Capability.START_SESSION_CONNECTOR_REQUIRED),
                OcpiRule.START_CONNECTOR,
                "/connector_id");
        return findings.violations();
    }
}
