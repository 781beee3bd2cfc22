package io.evwire.ocpi.v230.rule;

import io.evwire.ocpi.v230.cdrs.CDR;
import io.evwire.ocpi.v230.cdrs.CdrDimension;
import io.evwire.ocpi.v230.cdrs.CdrDimensionType;
import io.evwire.ocpi.v230.tariffs.PriceComponent;
import io.evwire.ocpi.v230.tariffs.Tariff;
import io.evwire.ocpi.v230.tariffs.TariffDimensionType;
import io.evwire.ocpi.v230.tariffs.TariffElement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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

    static void check(Tariff tariff, String path, Findings findings) {
        for (int i = 0; i < tariff.elements().size(); i++) {
            TariffElement element = tariff.elements().get(i);
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
}
