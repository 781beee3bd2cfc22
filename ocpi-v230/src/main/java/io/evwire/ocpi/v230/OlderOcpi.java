// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.List;
import java.util.Map;

/** What earlier versions of OCPI called things: a party that still sends them is told the name of today. */
final class OlderOcpi {

    /** Properties of earlier versions, and what took their place. */
    private static final Map<String, String> PROPERTIES = Map.ofEntries(
            Map.entry("excl_vat", "OCPI 2.2.1; use before_taxes"),
            Map.entry("incl_vat", "OCPI 2.2.1; use taxes, which lists them"),
            Map.entry("voltage", "OCPI 2.1.1; use max_voltage"),
            Map.entry("amperage", "OCPI 2.1.1; use max_amperage"),
            Map.entry("tariff_id", "OCPI 2.1.1; use tariff_ids"),
            Map.entry("auth_id", "OCPI 2.1.1; use contract_id of the token"),
            Map.entry("stop_date_time", "OCPI 2.1.1; use end_date_time"),
            Map.entry("start_datetime", "OCPI 2.1.1; use start_date_time"),
            Map.entry("end_datetime", "OCPI 2.1.1; use end_date_time"),
            Map.entry("business_details", "OCPI 2.1.1; use roles"));

    /** Properties that are required today, and what earlier versions had instead. */
    private static final Map<String, String> REQUIRED = Map.of(
            "before_taxes", "OCPI 2.2.1 had excl_vat",
            "tax_included", "OCPI 2.2.1 had none",
            "max_voltage", "OCPI 2.1.1 had voltage",
            "max_amperage", "OCPI 2.1.1 had amperage",
            "end_date_time", "OCPI 2.1.1 had stop_date_time",
            "roles", "OCPI 2.1.1 had party_id and country_code");

    private OlderOcpi() {}

    /** The same faults, with the name that an earlier version had for what is missing. */
    static List<Violation> explain(List<Violation> violations) {
        return violations.stream().anyMatch(OlderOcpi::isOlder)
                ? violations.stream().map(OlderOcpi::explained).toList()
                : violations;
    }

    /** The same notice; of a property that an earlier version had, by what is used today. */
    static Violation noticed(Violation notice) {
        String older = PROPERTIES.get(name(notice));
        return older == null
                ? notice
                : notice.saying("not defined here, and kept as it is; " + name(notice) + " is " + older);
    }

    private static boolean isOlder(Violation violation) {
        return violation.kind() == ViolationKind.REQUIRED && REQUIRED.containsKey(name(violation));
    }

    private static Violation explained(Violation violation) {
        if (!isOlder(violation)) {
            return violation;
        }
        return violation.saying(violation.detail() + " (" + REQUIRED.get(name(violation)) + ")");
    }

    private static String name(Violation violation) {
        return violation.path().substring(violation.path().lastIndexOf('/') + 1);
    }
}
