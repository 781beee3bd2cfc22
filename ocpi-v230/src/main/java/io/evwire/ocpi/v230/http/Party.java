// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import io.evwire.core.runtime.Canonical;
import io.evwire.ocpi.v230.types.CiString;
import org.jspecify.annotations.Nullable;

/**
 * Names one party: a CPO, an eMSP, a hub. The case of both codes does not matter.
 *
 * @param countryCode ISO 3166-1 code of two letters
 * @param partyId code of three characters that is unique in the country
 * @see "OCPI 2.3.0, credentials#credentials_credentials_role_class"
 */
public record Party(CiString countryCode, CiString partyId) {

    private static final int COUNTRY_CODE_LENGTH = 2;
    private static final int PARTY_ID_LENGTH = 3;

    /**
     * Refuses null.
     *
     * @param countryCode ISO 3166-1 code of two letters
     * @param partyId code of three characters that is unique in the country
     */
    public Party {
        Canonical.required(countryCode, "Party.countryCode");
        Canonical.required(partyId, "Party.partyId");
    }

    /**
     * The party of two codes.
     *
     * @param countryCode such as {@code NL}
     * @param partyId such as {@code TNM}
     * @return the party
     */
    public static Party of(String countryCode, String partyId) {
        return new Party(CiString.of(countryCode), CiString.of(partyId));
    }

    /**
     * The hub that {@code hub_party_id} of the credentials names.
     *
     * @param hubPartyId country code and party id as one text of five characters
     * @return the party, or null when the text is shorter or longer
     */
    public static @Nullable Party ofHub(CiString hubPartyId) {
        String text = hubPartyId.wireValue();
        return text.length() == COUNTRY_CODE_LENGTH + PARTY_ID_LENGTH
                ? of(text.substring(0, COUNTRY_CODE_LENGTH), text.substring(COUNTRY_CODE_LENGTH))
                : null;
    }

    /** Both codes, such as {@code NL-TNM}. */
    @Override
    public String toString() {
        return countryCode + "-" + partyId;
    }
}
