// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

import io.evwire.ocpp.rule.ChargingProfileView.Period;
import io.evwire.ocpp.rule.ChargingProfileView.Profile;
import io.evwire.ocpp.rule.ChargingProfileView.Schedule;
import java.util.List;

/** The rules about the schedules of charging profiles that a CSMS sends. */
final class ChargingScheduleRules {

    private static final String SCHEDULES = "/chargingProfile/chargingSchedule";

    static final List<Rule<ChargingProfileView>> ALL = List.of(
            rule(
                    "profile-start-schedule",
                    "Part 2, K01.FR.40, K01.FR.41",
                    "The schedules of an Absolute or Recurring profile have a startSchedule, those of a Relative have none.",
                    ChargingScheduleRules::startSchedule),
            rule(
                    "profile-one-schedule",
                    "Part 2, ChargingProfileType.chargingSchedule",
                    "Only a TxProfile has more than one schedule.",
                    ChargingScheduleRules::oneSchedule),
            rule(
                    "profile-first-period",
                    "Part 2, K01.FR.31",
                    "The first period of a schedule starts at 0.",
                    ChargingScheduleRules::firstPeriod),
            rule(
                    "profile-period-order",
                    "Part 2, K01.FR.35",
                    "The periods of a schedule stand in the order of their start.",
                    ChargingScheduleRules::periodOrder),
            rule(
                    "profile-phase-to-use",
                    "Part 2, K01.FR.19",
                    "A phase is chosen for charging on one phase only.",
                    ChargingScheduleRules::phaseToUse));

    static final List<Rule<ChargingProfileView>> SINCE_21 = List.of(
            rule(
                    "dynamic-profile",
                    "Part 2, K28.FR.01",
                    "A Dynamic profile has one schedule with one period.",
                    ChargingScheduleRules::dynamic),
            rule(
                    "local-frequency-amounts",
                    "Part 2, Q08.FR.01",
                    "A period of LocalFrequency has neither limits nor setpoints.",
                    ChargingScheduleRules::localFrequency));

    private ChargingScheduleRules() {}

    private static Rule<ChargingProfileView> rule(String id, String reference, String sentence, ScheduleCheck check) {
        return Rule.of(id, reference, sentence, ChargingProfileView.class, (view, findings) -> {
            Profile profile = view.profile();
            if (profile != null) {
                check.check(profile, findings);
            }
        });
    }

    private interface ScheduleCheck {
        void check(Profile profile, Check.Findings findings);
    }

    private static void startSchedule(Profile profile, Check.Findings findings) {
        boolean isNeeded = profile.kind().equals("Absolute") || profile.kind().equals("Recurring");
        boolean isForbidden = profile.kind().equals("Relative");
        for (int i = 0; i < profile.schedules().size(); i++) {
            boolean hasStart = profile.schedules().get(i).hasStart();
            String path = SCHEDULES + "/" + i + "/startSchedule";
            if (isNeeded && !hasStart) {
                findings.report(path, "required in a profile that is " + profile.kind() + ", but absent");
            } else if (isForbidden && hasStart) {
                findings.report(path, "none in a profile that is Relative");
            }
        }
    }

    private static void oneSchedule(Profile profile, Check.Findings findings) {
        int schedules = profile.schedules().size();
        if (schedules > 1 && !profile.purpose().equals("TxProfile")) {
            findings.report(SCHEDULES, "1 schedule where the purpose is not TxProfile, found " + schedules);
        }
    }

    private static void firstPeriod(Profile profile, Check.Findings findings) {
        for (int i = 0; i < profile.schedules().size(); i++) {
            List<Period> periods = profile.schedules().get(i).periods();
            if (!periods.isEmpty() && periods.get(0).startPeriod() != 0) {
                findings.report(
                        period(i, 0) + "/startPeriod",
                        "0 in the first period, found " + periods.get(0).startPeriod());
            }
        }
    }

    private static void periodOrder(Profile profile, Check.Findings findings) {
        for (int i = 0; i < profile.schedules().size(); i++) {
            List<Period> periods = profile.schedules().get(i).periods();
            for (int j = 1; j < periods.size(); j++) {
                int before = periods.get(j - 1).startPeriod();
                int start = periods.get(j).startPeriod();
                if (start <= before) {
                    findings.report(period(i, j) + "/startPeriod", "after " + before + ", found " + start);
                }
            }
        }
    }

    private static void phaseToUse(Profile profile, Check.Findings findings) {
        forEachPeriod(profile, (path, period) -> {
            Integer phases = period.numberPhases();
            if (period.phaseToUse() != null && phases != null && phases != 1) {
                findings.report(path + "/phaseToUse", "only with numberPhases 1, found " + phases);
            }
        });
    }

    private static void dynamic(Profile profile, Check.Findings findings) {
        if (!profile.kind().equals("Dynamic")) {
            return;
        }
        int schedules = profile.schedules().size();
        if (schedules > 1) {
            findings.report(SCHEDULES, "1 schedule in a Dynamic profile, found " + schedules);
        }
        for (int i = 0; i < schedules; i++) {
            int periods = profile.schedules().get(i).periods().size();
            if (periods > 1) {
                findings.report(
                        SCHEDULES + "/" + i + "/chargingSchedulePeriod",
                        "1 period in a Dynamic profile, found " + periods);
            }
        }
    }

    private static void localFrequency(Profile profile, Check.Findings findings) {
        forEachPeriod(profile, (path, period) -> {
            if ("LocalFrequency".equals(period.operationMode())) {
                period.amounts()
                        .forEach(name -> findings.report(path + "/" + name, "none with operationMode LocalFrequency"));
            }
        });
    }

    private interface PeriodCheck {
        void check(String path, Period period);
    }

    private static void forEachPeriod(Profile profile, PeriodCheck check) {
        for (int i = 0; i < profile.schedules().size(); i++) {
            Schedule schedule = profile.schedules().get(i);
            for (int j = 0; j < schedule.periods().size(); j++) {
                check.check(period(i, j), schedule.periods().get(j));
            }
        }
    }

    private static String period(int schedule, int period) {
        return SCHEDULES + "/" + schedule + "/chargingSchedulePeriod/" + period;
    }
}
