// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.rule;

import io.evwire.ocpi.v230.bookings11.BookingOption;
import io.evwire.ocpi.v230.cdrs.CDR;
import io.evwire.ocpi.v230.commands.StartSession;
import io.evwire.ocpi.v230.credentials.Credentials;
import io.evwire.ocpi.v230.credentials.CredentialsRole;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.locations.Location;
import io.evwire.ocpi.v230.sessions.Session;
import io.evwire.ocpi.v230.tariffs.Tariff;
import io.evwire.ocpi.v230.tokens.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules of what parties agree on: credentials, commands, bookings. */
final class PartyRules {

    private static final int HUB_PARTY_ID_LENGTH = 5;

    private PartyRules() {}

    static void check(Credentials credentials, Findings findings) {
        Set<List<Object>> parties = new HashSet<>();
        List<CredentialsRole> roles = credentials.roles();
        for (int i = 0; i < roles.size(); i++) {
            CredentialsRole role = roles.get(i);
            CodeRules.countryCode(role.countryCode(), "/roles/" + i + "/country_code", findings);
            findings.require(
                    parties.add(List.of(role.role(), role.partyId(), role.countryCode())),
                    OcpiRule.ROLE_UNIQUE,
                    "/roles/" + i);
        }
        findings.require(
                credentials.hubPartyId() == null
                        || credentials.hubPartyId().wireValue().length() == HUB_PARTY_ID_LENGTH,
                OcpiRule.HUB_PARTY_ID,
                "/hub_party_id");
    }

    static void check(Token token, Findings findings) {
        CodeRules.countryCode(token.countryCode(), "/country_code", findings);
        CodeRules.language(token.language(), "/language", findings);
    }

    /** Holds the owner that an object names against the one that its URL or its sender is. */
    static void owner(Object object, Party owner, Findings findings) {
        Party named = null;
        if (object instanceof Location location) {
            named = new Party(location.countryCode(), location.partyId());
        } else if (object instanceof Session session) {
            named = new Party(session.countryCode(), session.partyId());
        } else if (object instanceof CDR cdr) {
            named = new Party(cdr.countryCode(), cdr.partyId());
        } else if (object instanceof Tariff tariff) {
            named = new Party(tariff.countryCode(), tariff.partyId());
        } else if (object instanceof Token token) {
            named = new Party(token.countryCode(), token.partyId());
        }
        findings.require(
                named == null || named.countryCode().equals(owner.countryCode()), OcpiRule.OWNER, "/country_code");
        findings.require(named == null || named.partyId().equals(owner.partyId()), OcpiRule.OWNER, "/party_id");
    }

    static void check(StartSession command, Findings findings) {
        findings.require(command.connectorId() == null || command.evseUid() != null, OcpiRule.START_EVSE, "/evse_uid");
    }

    static void check(io.evwire.ocpi.v230.bookings.BookingLocation offer, Findings findings) {
        findings.require(
                offer.evseUid() != null || !offer.bookableParkingOptions().isEmpty(), OcpiRule.BOOKING_PLACE, "");
    }

    static void check(io.evwire.ocpi.v230.bookings11.BookingLocation offer, Findings findings) {
        BookingOption option = offer.bookingOption();
        findings.require(option != null, OcpiRule.BOOKING_PLACE, "/booking_option");
    }
}
