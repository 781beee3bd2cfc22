// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of OCPP 2.1 about what a charging profile holds for its purpose, its kind and its operation modes. */
final class OperationModeRules {

    private static final String CHARGING_ONLY = "ChargingOnly";
    private static final List<String> PHASES = List.of("", "_L2", "_L3");
    private static final List<String> LIMITS = List.of("limit", "dischargeLimit");
    private static final List<String> OTHER_THAN_LIMIT = List.of("dischargeLimit", "setpoint", "setpointReactive");
    private static final List<String> AMOUNTS = List.of("limit", "dischargeLimit", "setpoint", "setpointReactive");

    private static final Set<String> WITHOUT_AMOUNTS = Set.of("Idle", "LocalFrequency");

    /** The operation modes that a purpose allows beside none; a purpose that is not here allows all. */
    private static final Map<String, Set<String>> MODES = Map.of(
            "PriorityCharging", Set.of(CHARGING_ONLY),
            "ChargingStationMaxProfile", Set.of(CHARGING_ONLY),
            "ChargingStationExternalConstraints", Set.of(CHARGING_ONLY, "ExternalLimits", "ExternalSetpoint"),
            "LocalGeneration", Set.of(CHARGING_ONLY, "ExternalLimits"));

    static final List<Rule<MessageContent>> SINCE_21 = List.of(
            rule(
                    "operation-mode-purpose",
                    "Part 2, K01.FR.111, K01.FR.112, K01.FR.113",
                    "A charging profile has the operation modes that its purpose allows.",
                    OperationModeRules::purpose),
            rule(
                    "charging-only-amounts",
                    "Part 2, Q02.FR.02",
                    "A period for charging only has neither discharge limits nor setpoints.",
                    (profile, findings) -> amounts(profile, Set.of(CHARGING_ONLY), OTHER_THAN_LIMIT, findings)),
            rule(
                    "charging-only-limit",
                    "Part 2, ChargingSchedulePeriodType.limit",
                    "A period for charging only has a limit, but for one of a Dynamic profile.",
                    OperationModeRules::limit),
            rule(
                    "idle-amounts",
                    "Part 2, Q10.FR.01",
                    "A period of Idle has neither limits nor setpoints.",
                    (profile, findings) -> amounts(profile, Set.of("Idle"), AMOUNTS, findings)),
            rule(
                    "phase-amounts-purpose",
                    "Part 2, K01.FR.143, V2X.09",
                    "Only a TxProfile has amounts of their own for the phases L2 and L3.",
                    OperationModeRules::phasesOfPurpose),
            rule(
                    "phase-amounts-base",
                    "Part 2, K01.FR.145, V2X.07",
                    "An amount for L2 or L3 stands beside that for L1.",
                    OperationModeRules::phasesBeside),
            rule(
                    "priority-profile-duration",
                    "Part 2, K01.FR.73",
                    "The schedules of a PriorityCharging profile have no duration.",
                    OperationModeRules::priorityDuration),
            rule(
                    "randomized-delay-purpose",
                    "Part 2, K01.FR.95",
                    "Only a TxProfile and a TxDefaultProfile have a randomizedDelay.",
                    OperationModeRules::randomizedDelay),
            rule(
                    "update-interval-kind",
                    "Part 2, K01.FR.122, K28.FR.04",
                    "Only a Dynamic profile has a dynUpdateInterval or a dynUpdateTime.",
                    OperationModeRules::updates));

    /** The requirements and the table of operation modes contradict each other. */
    static final List<Rule<MessageContent>> ADVICE_SINCE_21 = List.of(rule(
                    "central-setpoint-limits",
                    "Part 2, Q03.FR.02, Q07.FR.03",
                    "A period whose setpoint comes from the CSMS has no limits.",
                    (profile, findings) ->
                            amounts(profile, Set.of("CentralSetpoint", "CentralFrequency"), LIMITS, findings))
            .asAdvice());

    private OperationModeRules() {}

    private static Rule<MessageContent> rule(String id, String reference, String sentence, Check<Node> check) {
        return Rule.of(id, reference, sentence, MessageContent.class, (content, findings) -> {
            Node profile = content.sentProfile();
            if (profile.isPresent()) {
                check.check(profile, findings);
            }
        });
    }

    private static Stream<Node> schedules(Node profile) {
        return profile.at("chargingSchedule").elements().stream();
    }

    private static Stream<Node> periods(Node profile) {
        return schedules(profile).flatMap(schedule -> schedule.at("chargingSchedulePeriod").elements().stream());
    }

    private static @Nullable String purpose(Node profile) {
        return profile.at("chargingProfilePurpose").text();
    }

    private static void purpose(Node profile, Check.Findings findings) {
        String purpose = purpose(profile);
        Set<String> allowed = purpose == null ? null : MODES.get(purpose);
        if (allowed == null) {
            return;
        }
        periods(profile)
                .map(period -> period.at("operationMode"))
                .filter(mode -> mode.isPresent() && !allowed.contains(mode.text()))
                .forEach(mode -> findings.report(mode.path(), "not " + mode.text() + " in a " + purpose + " profile"));
    }

    private static void amounts(Node profile, Set<String> modes, List<String> names, Check.Findings findings) {
        periods(profile)
                .filter(period -> modes.contains(mode(period)))
                .forEach(period -> variants(names)
                        .map(period::at)
                        .filter(Node::isPresent)
                        .forEach(amount -> findings.report(amount.path(), "none with operationMode " + mode(period))));
    }

    private static Stream<String> variants(List<String> names) {
        return names.stream().flatMap(name -> PHASES.stream().map(phase -> name + phase));
    }

    /** Without an operation mode a period is for charging only. */
    private static String mode(Node period) {
        String mode = period.at("operationMode").text();
        return mode == null ? CHARGING_ONLY : mode;
    }

    private static void limit(Node profile, Check.Findings findings) {
        if (profile.at("chargingProfileKind").is("Dynamic")) {
            return;
        }
        periods(profile)
                .filter(period -> mode(period).equals(CHARGING_ONLY) && !period.has("limit"))
                .forEach(period -> findings.report(
                        period.at("limit").path(), "required with operationMode " + CHARGING_ONLY + ", but absent"));
    }

    private static Stream<Node> ofPhases(Node profile) {
        return periods(profile)
                .flatMap(period ->
                        variants(AMOUNTS).filter(name -> name.contains("_L")).map(period::at))
                .filter(Node::isPresent);
    }

    private static void phasesOfPurpose(Node profile, Check.Findings findings) {
        if (!"TxProfile".equals(purpose(profile))) {
            ofPhases(profile).forEach(amount -> findings.report(amount.path(), "only in a TxProfile"));
        }
    }

    private static void phasesBeside(Node profile, Check.Findings findings) {
        // Where there are no amounts at all, another rule says so.
        periods(profile)
                .filter(period -> !WITHOUT_AMOUNTS.contains(mode(period)))
                .forEach(period -> AMOUNTS.stream()
                        .filter(name -> !period.has(name) && (period.has(name + "_L2") || period.has(name + "_L3")))
                        .forEach(name -> findings.report(
                                period.at(name).path(), "required beside the amounts of other phases, but absent")));
    }

    private static void priorityDuration(Node profile, Check.Findings findings) {
        if ("PriorityCharging".equals(purpose(profile))) {
            schedules(profile)
                    .map(schedule -> schedule.at("duration"))
                    .filter(Node::isPresent)
                    .forEach(duration -> findings.report(duration.path(), "none in a PriorityCharging profile"));
        }
    }

    private static void randomizedDelay(Node profile, Check.Findings findings) {
        if (Set.of("TxProfile", "TxDefaultProfile").contains(String.valueOf(purpose(profile)))) {
            return;
        }
        schedules(profile)
                .map(schedule -> schedule.at("randomizedDelay"))
                .filter(delay -> delay.number() != null && delay.number().signum() > 0)
                .forEach(delay -> findings.report(delay.path(), "only in a TxProfile or a TxDefaultProfile"));
    }

    private static void updates(Node profile, Check.Findings findings) {
        if (!profile.at("chargingProfileKind").is("Dynamic")) {
            Stream.of("dynUpdateInterval", "dynUpdateTime")
                    .map(profile::at)
                    .filter(Node::isPresent)
                    .forEach(update -> findings.report(update.path(), "only in a Dynamic profile"));
        }
    }
}
