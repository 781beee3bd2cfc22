// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules about ranges that the standard states in words. A place is the property beside the object that it is in, or
 * beside the action when it stands at the top, with {@code >} for a response.
 */
final class RangeRules {

    static final List<Rule<PayloadValue>> ALL = List.of(
            range(
                    "severity-range",
                    "Part 2, SetMonitoringLevelRequest.severity, N05.FR.02",
                    "A severity is 0 to 9.",
                    0,
                    9,
                    "SetMonitoringLevel.severity",
                    "setMonitoringData.severity",
                    "setMonitoringResult.severity",
                    "variableMonitoring.severity",
                    "eventData.severity"),
            range(
                    "charging-priority-range",
                    "Part 2, IdTokenInfoType.chargingPriority",
                    "A charging priority is -9 to 9.",
                    -9,
                    9,
                    "TransactionEvent>.chargingPriority",
                    "idTokenInfo.chargingPriority"),
            range(
                    "cost-multiplier-range",
                    "Part 2, CostType.amountMultiplier",
                    "The exponent of an amount is -3 to 3.",
                    -3,
                    3,
                    "cost.amountMultiplier"),
            range(
                    "phase-to-use-range",
                    "Part 2, ChargingSchedulePeriodType.phaseToUse",
                    "The phase to use is 1, 2 or 3.",
                    1,
                    3,
                    "chargingSchedulePeriod.phaseToUse"),
            range(
                    "local-list-version",
                    "Part 2, D01.FR.18",
                    "A local authorization list has a version above 0.",
                    1,
                    null,
                    "SendLocalList.versionNumber"),
            range(
                    "connector-number",
                    "Part 1, §7.2",
                    "Connectors are numbered from 1.",
                    1,
                    null,
                    "StatusNotification.connectorId",
                    "UnlockConnector.connectorId",
                    "evse.connectorId"),
            range(
                    "connector-evse-number",
                    "Part 1, §7.1",
                    "The EVSE of a connector has a number above 0.",
                    1,
                    null,
                    "StatusNotification.evseId",
                    "UnlockConnector.evseId"),
            Rule.of(
                    "evse-number",
                    "Part 2, EVSEType.id",
                    "An EVSE has a number above 0.",
                    PayloadValue.class,
                    // What a TransactionEvent says of it is a rule of its own.
                    (value, findings) -> {
                        if (!value.message().isRequest("TransactionEvent")) {
                            check(value, BigDecimal.ONE, null, Set.of("evse.id"), findings);
                        }
                    }),
            range(
                    "durations-not-negative",
                    "Part 2, ChargingScheduleType.duration",
                    "Durations, intervals and numbers of retries are not negative.",
                    0,
                    null,
                    "BootNotification>.interval",
                    "GetCompositeSchedule.duration",
                    "GetLog.retries",
                    "GetLog.retryInterval",
                    "NotifyWebPaymentStarted.timeout",
                    "PublishFirmware.retries",
                    "PublishFirmware.retryInterval",
                    "UpdateFirmware.retries",
                    "UpdateFirmware.retryInterval",
                    "chargingProfile.dynUpdateInterval",
                    "chargingProfile.maxOfflineDuration",
                    "chargingSchedule.duration",
                    "connectionData.messageTimeout",
                    "curve.duration",
                    "enterService.delay",
                    "enterService.randomDelay",
                    "fixedPFAbsorb.duration",
                    "fixedPFInject.duration",
                    "fixedVar.duration",
                    "freqDroop.duration",
                    "limitMaxDischarge.duration",
                    "schedule.duration",
                    "transactionInfo.timeSpentCharging"));

    /** What schemas say from OCPP 2.1 on. */
    static final List<Rule<PayloadValue>> UNTIL_201 = List.of(
            range(
                    "stack-level-range",
                    "Part 2, ChargingProfileType.stackLevel",
                    "The lowest stack level is 0.",
                    0,
                    null,
                    "chargingProfile.stackLevel",
                    "chargingProfileCriteria.stackLevel"),
            range(
                    "message-number-range",
                    "Part 2, MessageInfoType.id",
                    "The id of a display message is not negative.",
                    0,
                    null,
                    "message.id",
                    "messageInfo.id"),
            range(
                    "station-or-evse-number",
                    "Part 2, MeterValuesRequest.evseId",
                    "Where 0 stands for the station, no EVSE has a number below it.",
                    0,
                    null,
                    "MeterValues.evseId",
                    "SetChargingProfile.evseId",
                    "ReportChargingProfiles.evseId",
                    "GetChargingProfiles.evseId",
                    "GetCompositeSchedule.evseId",
                    "chargingProfileCriteria.evseId"),
            range(
                    "notified-evse-number",
                    "Part 2, NotifyEVChargingNeedsRequest.evseId",
                    "The EVSE of a notification about charging has a number above 0.",
                    1,
                    null,
                    "NotifyChargingLimit.evseId",
                    "NotifyEVChargingNeeds.evseId",
                    "NotifyEVChargingSchedule.evseId"),
            range(
                    "report-number-range",
                    "Part 2, NotifyReportRequest.seqNo",
                    "The first message of a report has the number 0.",
                    0,
                    null,
                    "NotifyCustomerInformation.seqNo",
                    "NotifyEvent.seqNo",
                    "NotifyMonitoringReport.seqNo",
                    "NotifyReport.seqNo"));

    static final List<Rule<PayloadValue>> SINCE_21 = List.of(
            range(
                    "power-factor-range",
                    "Part 2, FixedPFType.displacement",
                    "A power factor is 0 to 1.",
                    0,
                    1,
                    "fixedPFAbsorb.displacement",
                    "fixedPFInject.displacement",
                    "fixedPF.displacement"),
            range(
                    "fixed-var-range",
                    "Part 2, FixedVarType.setpoint",
                    "A fixed var setpoint is -100 to 100 percent.",
                    -100,
                    100,
                    "fixedVar.setpoint"),
            Rule.of(
                    "der-parameters-range",
                    "Part 2, DERChargingParametersType",
                    "The DER parameters of an EV are not negative.",
                    PayloadValue.class,
                    (value, findings) -> notNegative(value, "derChargingParameters", Set.of(), findings)),
            Rule.of(
                    "v2x-parameters-range",
                    "Part 2, V2XChargingParametersType",
                    "The V2X parameters of an EV are not negative, but for requests of energy.",
                    PayloadValue.class,
                    (value, findings) -> notNegative(
                            value,
                            "v2xChargingParameters",
                            Set.of(
                                    "evTargetEnergyRequest",
                                    "evMinEnergyRequest",
                                    "evMaxEnergyRequest",
                                    "evMinV2XEnergyRequest",
                                    "evMaxV2XEnergyRequest"),
                            findings)));

    private RangeRules() {}

    private static Rule<PayloadValue> range(
            String id, String reference, String sentence, int min, @Nullable Integer max, String... places) {
        BigDecimal lowest = BigDecimal.valueOf(min);
        BigDecimal highest = max == null ? null : BigDecimal.valueOf(max);
        Set<String> all = Set.of(places);
        return Rule.of(
                id,
                reference,
                sentence,
                PayloadValue.class,
                (value, findings) -> check(value, lowest, highest, all, findings));
    }

    private static void notNegative(PayloadValue value, String owner, Set<String> signed, Check.Findings findings) {
        if (owner.equals(value.owner()) && !signed.contains(value.property())) {
            check(value, BigDecimal.ZERO, null, Set.of(value.place()), findings);
        }
    }

    private static void check(
            PayloadValue value,
            BigDecimal lowest,
            @Nullable BigDecimal highest,
            Set<String> places,
            Check.Findings findings) {
        BigDecimal number = value.number();
        if (number == null || !places.contains(value.place())) {
            return;
        }
        boolean isAbove = highest != null && number.compareTo(highest) > 0;
        if (number.compareTo(lowest) < 0 || isAbove) {
            String range = highest == null ? "at least " + lowest : lowest + " to " + highest;
            findings.report(value.path(), range + ", found " + number.toPlainString());
        }
    }
}
