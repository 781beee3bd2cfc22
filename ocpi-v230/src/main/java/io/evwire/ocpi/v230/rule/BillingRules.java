// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.rule;

import io.evwire.ocpi.v230.cdrs.CDR;
import io.evwire.ocpi.v230.cdrs.CdrDimension;
import io.evwire.ocpi.v230.cdrs.CdrDimensionType;
import io.evwire.ocpi.v230.sessions.Session;
import io.evwire.ocpi.v230.tariffs.PriceComponent;
import io.evwire.ocpi.v230.tariffs.PriceLimit;
import io.evwire.ocpi.v230.tariffs.Tariff;
import io.evwire.ocpi.v230.tariffs.TariffDimensionType;
import io.evwire.ocpi.v230.tariffs.TariffElement;
import io.evwire.ocpi.v230.tariffs.TariffRestrictions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of the chapters on CDRs and tariffs. */
final class BillingRules {

    private static final int LONGEST_ID = 36;

    private static final Set<CdrDimensionType> SESSION_ONLY = EnumSet.of(
            CdrDimensionType.CURRENT,
            CdrDimensionType.ENERGY_EXPORT,
            CdrDimensionType.ENERGY_IMPORT,
            CdrDimensionType.POWER,
            CdrDimensionType.STATE_OF_CHARGE);

    private static final Set<TariffDimensionType> OF_RESERVATION =
            EnumSet.of(TariffDimensionType.FLAT, TariffDimensionType.TIME);

    private BillingRules() {}

    static void check(CDR cdr, Findings findings) {
        CodeRules.countryCode(cdr.countryCode(), "/country_code", findings);
        CodeRules.countryCode(cdr.cdrToken().countryCode(), "/cdr_token/country_code", findings);
        CodeRules.country(cdr.cdrLocation().country(), "/cdr_location/country", findings);
        CodeRules.currency(cdr.currency(), "/currency", findings);
        LocationRules.check(cdr.cdrLocation().coordinates(), "/cdr_location/coordinates", findings);
        TimeRules.ends(cdr.startDateTime(), cdr.endDateTime(), "/end_date_time", findings);
        TimeRules.periods(cdr.chargingPeriods(), cdr.startDateTime(), cdr.endDateTime(), findings);
        TotalRules.check(cdr, findings);
        boolean isCredit = Boolean.TRUE.equals(cdr.credit());
        findings.require(
                !isCredit || cdr.creditReferenceId() != null, OcpiRule.CREDIT_REFERENCE, "/credit_reference_id");
        findings.require(isCredit || cdr.id().wireValue().length() <= LONGEST_ID, OcpiRule.CDR_ID_LENGTH, "/id");
        for (int i = 0; i < cdr.chargingPeriods().size(); i++) {
            List<CdrDimension> dimensions = cdr.chargingPeriods().get(i).dimensions();
            for (int j = 0; j < dimensions.size(); j++) {
                findings.require(
                        !SESSION_ONLY.contains(dimensions.get(j).type()),
                        OcpiRule.SESSION_DIMENSION,
                        "/charging_periods/" + i + "/dimensions/" + j + "/type");
            }
        }
        for (int i = 0; i < cdr.tariffs().size(); i++) {
            check(cdr.tariffs().get(i), "/tariffs/" + i, findings);
        }
    }

    static void check(Session session, Findings findings) {
        CodeRules.countryCode(session.countryCode(), "/country_code", findings);
        CodeRules.countryCode(session.cdrToken().countryCode(), "/cdr_token/country_code", findings);
        CodeRules.currency(session.currency(), "/currency", findings);
        TimeRules.ends(session.startDateTime(), session.endDateTime(), "/end_date_time", findings);
        TimeRules.periodsAndReservation(
                session.chargingPeriods(), session.startDateTime(), session.endDateTime(), findings);
    }

    static void check(Tariff tariff, String path, Findings findings) {
        CodeRules.countryCode(tariff.countryCode(), path + "/country_code", findings);
        CodeRules.currency(tariff.currency(), path + "/currency", findings);
        CodeRules.languages(tariff.tariffAltText(), path + "/tariff_alt_text", findings);
        TimeRules.ends(tariff.startDateTime(), tariff.endDateTime(), path + "/end_date_time", findings);
        PriceLimit least = tariff.minPrice();
        PriceLimit most = tariff.maxPrice();
        findings.require(
                least == null
                        || most == null
                        || (isOrdered(least.beforeTaxes(), most.beforeTaxes())
                                && isOrdered(least.afterTaxes(), most.afterTaxes())),
                OcpiRule.PRICE_ORDER,
                path + "/min_price");
        if (tariff.energyMix() != null) {
            LocationRules.check(tariff.energyMix(), path + "/energy_mix", findings);
        }
        for (int i = 0; i < tariff.elements().size(); i++) {
            TariffElement element = tariff.elements().get(i);
            check(element, path + "/elements/" + i, findings);
            if (element.restrictions() == null || element.restrictions().reservation() == null) {
                continue;
            }
            List<PriceComponent> components = element.priceComponents();
            for (int j = 0; j < components.size(); j++) {
                findings.require(
                        OF_RESERVATION.contains(components.get(j).type()),
                        OcpiRule.RESERVATION_PRICE,
                        path + "/elements/" + i + "/price_components/" + j + "/type");
            }
        }
    }

    private static void check(TariffElement element, String path, Findings findings) {
        List<PriceComponent> components = element.priceComponents();
        for (int i = 0; i < components.size(); i++) {
            findings.require(
                    components.get(i).stepSize() > 0 || components.get(i).type() == TariffDimensionType.FLAT,
                    OcpiRule.STEP_SIZE,
                    path + "/price_components/" + i + "/step_size");
        }
        TariffRestrictions restrictions = element.restrictions();
        if (restrictions != null) {
            String place = path + "/restrictions";
            ordered(restrictions.minKwh(), restrictions.maxKwh(), place + "/min_kwh", findings);
            ordered(restrictions.minCurrent(), restrictions.maxCurrent(), place + "/min_current", findings);
            ordered(restrictions.minPower(), restrictions.maxPower(), place + "/min_power", findings);
            ordered(restrictions.minDuration(), restrictions.maxDuration(), place + "/min_duration", findings);
            // Dates of this form compare as text as they do as dates; times may pass midnight.
            ordered(restrictions.startDate(), restrictions.endDate(), place + "/start_date", findings);
        }
    }

    private static <T extends Comparable<T>> void ordered(
            @Nullable T least, @Nullable T most, String path, Findings findings) {
        findings.require(isOrdered(least, most), OcpiRule.RESTRICTION_ORDER, path);
    }

    private static <T extends Comparable<T>> boolean isOrdered(@Nullable T least, @Nullable T most) {
        return least == null || most == null || least.compareTo(most) <= 0;
    }
}
