// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.rule;

import io.evwire.ocpi.v230.cdrs.CDR;
import io.evwire.ocpi.v230.cdrs.CdrDimension;
import io.evwire.ocpi.v230.cdrs.CdrDimensionType;
import io.evwire.ocpi.v230.types.Price;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules about the totals of a CDR. */
final class TotalRules {

    /** Numbers are rounded to four decimals, each period and the total. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.0001");

    private TotalRules() {}

    static void check(CDR cdr, Findings findings) {
        BigDecimal parking = cdr.totalParkingTime();
        findings.require(
                cdr.totalTime().signum() >= 0
                        && (parking == null || (parking.signum() >= 0 && parking.compareTo(cdr.totalTime()) <= 0)),
                OcpiRule.DURATION_NEGATIVE,
                "/total_time");
        findings.require(
                isSum(cdr, CdrDimensionType.ENERGY, cdr.totalEnergy()), OcpiRule.ENERGY_TOTAL, "/total_energy");
        BigDecimal charging = parking == null ? cdr.totalTime() : Sums.difference(cdr.totalTime(), parking);
        findings.require(isSum(cdr, CdrDimensionType.TIME, charging), OcpiRule.TIME_TOTAL, "/total_time");
        costs(cdr, findings);
    }

    private static void costs(CDR cdr, Findings findings) {
        boolean isCredit = Boolean.TRUE.equals(cdr.credit());
        int sign = cdr.totalCost().beforeTaxes().signum();
        findings.require(isCredit ? sign <= 0 : sign >= 0, OcpiRule.COST_SIGN, "/total_cost/before_taxes");
        boolean isPartNegative = Stream.of(
                        cdr.totalFixedCost(),
                        cdr.totalEnergyCost(),
                        cdr.totalTimeCost(),
                        cdr.totalParkingCost(),
                        cdr.totalReservationCost())
                .filter(Objects::nonNull)
                .anyMatch(TotalRules::isNegative);
        findings.require(!isCredit || !isPartNegative, OcpiRule.CREDIT_PARTS, "/total_cost");
    }

    private static boolean isNegative(@Nullable Price price) {
        return price != null && price.beforeTaxes().signum() < 0;
    }

    /** Whether a total is the sum of a dimension, or no period has the dimension. */
    private static boolean isSum(CDR cdr, CdrDimensionType type, BigDecimal total) {
        List<BigDecimal> volumes = cdr.chargingPeriods().stream()
                .flatMap(period -> period.dimensions().stream())
                .filter(dimension -> dimension.type() == type)
                .map(CdrDimension::volume)
                .toList();
        BigDecimal difference =
                Sums.difference(Sums.of(volumes.stream()), total).abs();
        return volumes.isEmpty()
                || difference.compareTo(ROUNDING.multiply(BigDecimal.valueOf(volumes.size() + 1L))) <= 0;
    }
}
