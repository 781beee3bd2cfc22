// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** The rules about data types, which hold in every message. */
final class PayloadValueRules {

    private static final int MAX_DECIMALS = 6;

    /** Properties that are an identifierString wherever they stand; an idToken that is an object has no text. */
    private static final Set<String> IDENTIFIERS = Set.of(
            "transactionId",
            "idToken",
            "additionalIdToken",
            "idTokens",
            "prioritizedEMAIDs",
            "pspRef",
            "controlId",
            "supersededIds",
            "issuerNameHash",
            "checksum",
            "preferredNetwork",
            "iccid",
            "imsi");

    /** Those whose name tells it only beside the object or the message that they are in. */
    private static final Set<String> IDENTIFIER_PLACES = Set.of(
            "component.name",
            "component.instance",
            "variable.name",
            "variable.instance",
            "certificateHashData.serialNumber",
            "childCertificateHashData.serialNumber",
            "customerCertificate.serialNumber",
            "hashRootCertificate.serialNumber",
            "iso15118CertificateHashData.serialNumber",
            "ocspRequestData.serialNumber",
            "curve.id",
            "enterService.id",
            "fixedPFAbsorb.id",
            "fixedPFInject.id",
            "fixedVar.id",
            "freqDroop.id",
            "gradient.id",
            "limitMaxDischarge.id");

    private static final String MARKS = "*-_=:+|@.";

    static final List<Rule<PayloadValue>> ALL = List.of(
            Rule.of(
                    "decimals-towards-station",
                    "Part 2, §2.1.4",
                    "A number sent to a Charging Station has at most six decimals.",
                    PayloadValue.class,
                    PayloadValueRules::decimals),
            Rule.of(
                    "identifier-characters",
                    "Part 2, §2.1.4",
                    "An identifierString is made of ASCII letters and digits, the marks * - _ = : + @ . and the vertical bar.",
                    PayloadValue.class,
                    PayloadValueRules::identifier));

    private PayloadValueRules() {}

    private static void decimals(PayloadValue value, Check.Findings findings) {
        BigDecimal number = value.number();
        if (number == null || !value.isTowardsStation()) {
            return;
        }
        int decimals = number.stripTrailingZeros().scale();
        if (decimals > MAX_DECIMALS) {
            findings.report(value.path(), "at most " + MAX_DECIMALS + " decimals towards a station, found " + decimals);
        }
    }

    private static void identifier(PayloadValue value, Check.Findings findings) {
        String text = value.text();
        if (text == null || !(IDENTIFIERS.contains(value.property()) || IDENTIFIER_PLACES.contains(value.place()))) {
            return;
        }
        if (!text.chars().allMatch(PayloadValueRules::isAllowed)) {
            // The text itself may be secret.
            findings.report(
                    value.path(), "letters and digits of ASCII and " + MARKS + " only, found another character");
        }
    }

    private static boolean isAllowed(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || MARKS.indexOf(character) >= 0;
    }
}
