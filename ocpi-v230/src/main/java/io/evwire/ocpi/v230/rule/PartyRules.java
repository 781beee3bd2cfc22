package io.evwire.ocpi.v230.rule;

import io.evwire.ocpi.v230.bookings11.BookingOption;
import io.evwire.ocpi.v230.commands.StartSession;
import io.evwire.ocpi.v230.credentials.Credentials;
import io.evwire.ocpi.v230.credentials.CredentialsRole;
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
