// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import io.evwire.ocpp.v201.datatype.ChargingProfile;
import io.evwire.ocpp.v201.datatype.ChargingSchedule;
import io.evwire.ocpp.v201.datatype.ChargingSchedulePeriod;
import io.evwire.ocpp.v201.datatype.ConsumptionCost;
import io.evwire.ocpp.v201.datatype.Cost;
import io.evwire.ocpp.v201.datatype.RelativeTimeInterval;
import io.evwire.ocpp.v201.datatype.SalesTariff;
import io.evwire.ocpp.v201.datatype.SalesTariffEntry;
import io.evwire.ocpp.v201.enumeration.ChargingProfileKindEnum;
import io.evwire.ocpp.v201.enumeration.ChargingProfilePurposeEnum;
import io.evwire.ocpp.v201.enumeration.ChargingRateUnitEnum;
import io.evwire.ocpp.v201.enumeration.CostKindEnum;
import io.evwire.ocpp.v201.message.SetChargingProfileRequest;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;

/** A charging profile with all that fits into it: three schedules, each with a tariff of costs. */
final class Profile {

    static final int ENTRIES = 4;

    private static final int PERIODS = 12;

    private Profile() {}

    static SetChargingProfileRequest setChargingProfile() {
        return SetChargingProfileRequest.builder()
                .evseId(1)
                .chargingProfile(ChargingProfile.builder()
                        .id(88)
                        .stackLevel(2)
                        .chargingProfilePurpose(ChargingProfilePurposeEnum.TX_PROFILE)
                        .chargingProfileKind(ChargingProfileKindEnum.ABSOLUTE)
                        .validFrom(OffsetDateTime.parse("2026-01-31T10:00:00Z"))
                        .validTo(OffsetDateTime.parse("2026-01-31T22:00:00Z"))
                        .transactionId("tx-20260131-104412")
                        .chargingSchedule(List.of(schedule(1), schedule(2), schedule(3)))
                        .build())
                .build();
    }

    private static ChargingSchedule schedule(int id) {
        return ChargingSchedule.builder()
                .id(id)
                .startSchedule(OffsetDateTime.parse("2026-01-31T10:15:00Z"))
                .duration(43_200)
                .chargingRateUnit(ChargingRateUnitEnum.A)
                .minChargingRate(new BigDecimal("6.0"))
                .chargingSchedulePeriod(
                        IntStream.range(0, PERIODS).mapToObj(Profile::period).toList())
                .salesTariff(SalesTariff.builder()
                        .id(id)
                        .salesTariffDescription("Night and day")
                        .numEPriceLevels(3)
                        .salesTariffEntry(IntStream.range(0, ENTRIES)
                                .mapToObj(Profile::entry)
                                .toList())
                        .build())
                .build();
    }

    private static ChargingSchedulePeriod period(int number) {
        return ChargingSchedulePeriod.builder()
                .startPeriod(number * 3_600)
                .limit(BigDecimal.valueOf(60 + number * 15L, 1))
                .numberPhases(3)
                .build();
    }

    private static SalesTariffEntry entry(int number) {
        return SalesTariffEntry.builder()
                .relativeTimeInterval(RelativeTimeInterval.builder()
                        .start(number * 10_800)
                        .duration(10_800)
                        .build())
                .ePriceLevel(number % 3)
                .consumptionCost(List.of(consumption(0), consumption(10), consumption(20)))
                .build();
    }

    private static ConsumptionCost consumption(int startValue) {
        return ConsumptionCost.builder()
                .startValue(BigDecimal.valueOf(startValue))
                .cost(List.of(
                        cost(CostKindEnum.CARBON_DIOXIDE_EMISSION),
                        cost(CostKindEnum.RELATIVE_PRICE_PERCENTAGE),
                        cost(CostKindEnum.RENEWABLE_GENERATION_PERCENTAGE)))
                .build();
    }

    private static Cost cost(CostKindEnum kind) {
        return Cost.builder().costKind(kind).amount(27).amountMultiplier(-1).build();
    }
}
