// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201.internal.rule;

import io.evwire.ocpp.rule.ChargingProfileView;
import io.evwire.ocpp.rule.ClearChargingProfileView;
import io.evwire.ocpp.rule.MessageViews;
import io.evwire.ocpp.v201.datatype.ChargingProfile;
import io.evwire.ocpp.v201.datatype.ChargingSchedule;
import io.evwire.ocpp.v201.datatype.ChargingSchedulePeriod;
import io.evwire.ocpp.v201.datatype.ClearChargingProfile;
import io.evwire.ocpp.v201.message.ClearChargingProfileRequest;
import java.util.List;
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
                period.startPeriod(), period.numberPhases(), period.phaseToUse(), null, List.of("limit"));
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
