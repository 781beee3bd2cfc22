// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.sample;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Texts that look like those of the field. */
final class RealisticText {

    private static final String DIGITS = "0123456789";

    /** Texts by the name of the property, in small letters and without underscores. */
    private static final Map<String, List<String>> BY_NAME = Map.ofEntries(
            Map.entry("idtoken", List.of("04A2C31B5F6180", "04D7702A9B1C80", "NL-EVW-C00419835-7")),
            Map.entry("uid", List.of("04A2C31B5F6180", "04D7702A9B1C80")),
            Map.entry(
                    "transactionid",
                    List.of("9f2c1e64-7b0d-4c58-a1f3-0d5e8b7a6c42", "0b5d0f0c-8a3f-4c1e-9d57-2a6e1f7c3b90")),
            Map.entry("model", List.of("Harbour 300", "Kade 22")),
            Map.entry("vendorname", List.of("EVWire Charging", "Example Power")),
            Map.entry("vendorid", List.of("com.example.parking", "org.example")),
            Map.entry("serialnumber", List.of("EVW-7KX-004512", "41EE7B27")),
            Map.entry("firmwareversion", List.of("4.2.1", "4.3.0-rc1")),
            Map.entry("currency", List.of("EUR", "USD", "GBP")),
            Map.entry("language", List.of("en", "nl", "de")),
            Map.entry("countrycode", List.of("NL", "DE")),
            Map.entry("country", List.of("NLD", "DEU")),
            Map.entry("partyid", List.of("EVW", "EXA")),
            Map.entry("city", List.of("Rotterdam", "Berlin")),
            Map.entry("address", List.of("Kade 12", "Hafenstraße 3")),
            Map.entry("postalcode", List.of("3011 XX", "10115")),
            Map.entry("latitude", List.of("51.917130", "52.520008")),
            Map.entry("longitude", List.of("4.486700", "13.404954")),
            Map.entry("timezone", List.of("Europe/Amsterdam", "Europe/Berlin")),
            Map.entry("unit", List.of("Wh", "A", "V")),
            Map.entry("reasoncode", List.of("NoError", "InvalidProfile")),
            Map.entry("content", List.of("Laden stopt om 22:00 uur.", "Charging ends at 22:00.")),
            Map.entry("issuernamehash", List.of("b3a1c9f27d5e48b06f1d2c3e4a5968778695a4b3c2d1e0ff0e1d2c3b4a596877")),
            Map.entry("issuerkeyhash", List.of("5c2e9a7714f03b86d9e1a2c4f6b8d0e2a4c6e8f0b1d3f5a7c9ebed0f21436587")));

    /** Texts for patterns that occur in the standards: times, dates, coordinates. */
    private static final List<String> CANDIDATES = List.of(
            "06:00",
            "22:00",
            "2026-03-02",
            "51.917130",
            "4.486700",
            "EUR",
            "+31 10 000 0000",
            "NL*EVW*E1001",
            "A1",
            "1");

    private RealisticText() {}

    static String of(String name, Shape.TextShape shape, Choice choice) {
        String key = name.toLowerCase(Locale.ROOT).replace("_", "");
        List<String> fitting = BY_NAME.getOrDefault(key, byEnding(key)).stream()
                .filter(text -> fits(text, shape))
                .toList();
        if (!fitting.isEmpty()) {
            return choice.of(fitting);
        }
        List<String> others =
                CANDIDATES.stream().filter(text -> fits(text, shape)).toList();
        if (others.isEmpty()) {
            throw new IllegalStateException("no text is known for " + name + ", which must match " + shape.pattern());
        }
        return choice.of(others);
    }

    private static List<String> byEnding(String key) {
        if (key.endsWith("url") || key.endsWith("location") || key.endsWith("uri")) {
            return List.of("https://files.example.com/EVW-7KX-004512", "https://cpo.example.com/ocpi/2.3.0");
        } else if (key.contains("certificate") || key.equals("csr")) {
            return List.of(
                    "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUQe7VJ0c2m9pZ3uWk\n-----END CERTIFICATE-----\n");
        } else if (key.endsWith("id") || key.endsWith("reference")) {
            return List.of("EVW-" + DIGITS.substring(1, 5), "REF-2026-004417");
        }
        return List.of("Harbour", "Sample text");
    }

    private static boolean fits(String text, Shape.TextShape shape) {
        boolean isShort = text.codePointCount(0, text.length()) <= shape.maxLength();
        boolean isAllowed =
                !shape.isAscii() || text.chars().allMatch(character -> character >= ' ' && character <= '~');
        return isShort && isAllowed && (shape.pattern() == null || text.matches(shape.pattern()));
    }
}
