// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.rule;

import io.evwire.ocpi.v230.types.CiString;
import io.evwire.ocpi.v230.types.DisplayText;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules about codes that other standards define, held against the tables of the JDK. */
final class CodeRules {

    private static final Set<String> COUNTRY_CODES = Set.of(Locale.getISOCountries());
    private static final Set<String> COUNTRIES = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3);
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> TIME_ZONES = ZoneId.getAvailableZoneIds();
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private CodeRules() {}

    static void countryCode(CiString code, String path, Findings findings) {
        findings.require(
                COUNTRY_CODES.contains(code.wireValue().toUpperCase(Locale.ROOT)), OcpiRule.COUNTRY_CODE, path);
    }

    static void country(String code, String path, Findings findings) {
        findings.require(COUNTRIES.contains(code.toUpperCase(Locale.ROOT)), OcpiRule.COUNTRY, path);
    }

    static void currency(String code, String path, Findings findings) {
        findings.require(CURRENCIES.contains(code), OcpiRule.CURRENCY, path);
    }

    static void language(@Nullable String code, String path, Findings findings) {
        findings.require(code == null || LANGUAGES.contains(code.toLowerCase(Locale.ROOT)), OcpiRule.LANGUAGE, path);
    }

    static void languages(List<DisplayText> texts, String path, Findings findings) {
        for (int i = 0; i < texts.size(); i++) {
            language(texts.get(i).language(), path + "/" + i + "/language", findings);
        }
    }

    static void timeZone(String zone, String path, Findings findings) {
        findings.require(TIME_ZONES.contains(zone), OcpiRule.TIME_ZONE, path);
    }
}
