// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.internal.rule;

import io.evwire.ocpp.rule.ChargingProfileView;
import io.evwire.ocpp.rule.ClearChargingProfileView;
import io.evwire.ocpp.rule.MessageViews;
import io.evwire.ocpp.v21.datatype.ChargingProfile;
import io.evwire.ocpp.v21.datatype.ChargingSchedule;
import io.evwire.ocpp.v21.datatype.ChargingSchedulePeriod;
import io.evwire.ocpp.v21.datatype.ClearChargingProfile;
import io.evwire.ocpp.v21.message.ClearChargingProfileRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the views of messages about charging profiles. */
final class ProfileViews {

    private ProfileViews() {}

    static ChargingProfileView.@Nullable Profile profile(@Nullable ChargingProfile profile) {
        return profile == null
                ? null
                : new ChargingProfileView.Profile(
                        MessageViews.text(profile.chargingProfilePurpose()),
                        MessageViews.text(profile.chargingProfileKind()),
                        profile.transactionId(),
                        profile.chargingSchedule().stream()
                                .map(ProfileViews::schedule)
                                .toList());
    }

    private static ChargingProfileView.Schedule schedule(ChargingSchedule schedule) {
        return new ChargingProfileView.Schedule(
                schedule.startSchedule() != null,
                schedule.chargingSchedulePeriod().stream()
                        .map(ProfileViews::period)
                        .toList());
    }

    private static ChargingProfileView.Period period(ChargingSchedulePeriod period) {
        return new ChargingProfileView.Period(
                period.startPeriod(),
                period.numberPhases(),
                period.phaseToUse(),
                MessageViews.textOrNull(period.operationMode()),
                amounts(period));
    }

    private static List<String> amounts(ChargingSchedulePeriod period) {
        Map<String, @Nullable Object> amounts = new LinkedHashMap<>();
        amounts.put("limit", period.limit());
        amounts.put("limit_L2", period.limit_L2());
        amounts.put("limit_L3", period.limit_L3());
        amounts.put("dischargeLimit", period.dischargeLimit());
        amounts.put("dischargeLimit_L2", period.dischargeLimit_L2());
        amounts.put("dischargeLimit_L3", period.dischargeLimit_L3());
        amounts.put("setpoint", period.setpoint());
        amounts.put("setpoint_L2", period.setpoint_L2());
        amounts.put("setpoint_L3", period.setpoint_L3());
        amounts.put("setpointReactive", period.setpointReactive());
        amounts.put("setpointReactive_L2", period.setpointReactive_L2());
        amounts.put("setpointReactive_L3", period.setpointReactive_L3());
        amounts.values().removeIf(Objects::isNull);
        return List.copyOf(amounts.keySet());
    }

    static ClearChargingProfileView clearing(ClearChargingProfileRequest request) {
        ClearChargingProfile criteria = request.chargingProfileCriteria();
        boolean isSelective = request.chargingProfileId() != null
                || (criteria != null
                        && (criteria.evseId() != null
                                || criteria.stackLevel() != null
                                || criteria.chargingProfilePurpose() != null));
        return new ClearChargingProfileView(
                isSelective, criteria == null ? null : MessageViews.textOrNull(criteria.chargingProfilePurpose()));
    }
}
