// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201.transaction;

import io.evwire.ocpp.rpc.OcppPayload;
import io.evwire.ocpp.transaction.ClearedProfiles;
import io.evwire.ocpp.transaction.ProfileMessages;
import io.evwire.ocpp.transaction.SentProfile;
import io.evwire.ocpp.transaction.TransactionEvent;
import io.evwire.ocpp.v201.datatype.ChargingProfile;
import io.evwire.ocpp.v201.datatype.ClearChargingProfile;
import io.evwire.ocpp.v201.enumeration.ChargingProfilePurposeEnum;
import io.evwire.ocpp.v201.message.ClearChargingProfileRequest;
import io.evwire.ocpp.v201.message.RequestStartTransactionRequest;
import io.evwire.ocpp.v201.message.SetChargingProfileRequest;
import io.evwire.ocpp.v201.message.TransactionEventRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The messages of OCPP 2.0.1 about charging profiles, as the memory of TxProfiles reads them. */
final class ChargingMessages implements ProfileMessages<SetChargingProfileRequest> {

    static final ChargingMessages INSTANCE = new ChargingMessages();

    private ChargingMessages() {}

    @Override
    public @Nullable SentProfile sent(OcppPayload request) {
        if (request instanceof SetChargingProfileRequest set) {
            return sent(set, set.chargingProfile(), set.evseId(), null);
        }
        return request instanceof RequestStartTransactionRequest start && start.chargingProfile() != null
                ? sent(start, start.chargingProfile(), start.evseId(), start.remoteStartId())
                : null;
    }

    private static SentProfile sent(
            OcppPayload request, ChargingProfile profile, @Nullable Integer evseId, @Nullable Integer remoteStartId) {
        return new SentProfile(
                request,
                profile.id(),
                profile.chargingProfilePurpose() == ChargingProfilePurposeEnum.TX_PROFILE,
                profile.stackLevel(),
                evseId,
                profile.transactionId(),
                remoteStartId);
    }

    @Override
    public @Nullable ClearedProfiles cleared(OcppPayload request) {
        if (!(request instanceof ClearChargingProfileRequest clear)) {
            return null;
        }
        ClearChargingProfile criteria = clear.chargingProfileCriteria();
        if (criteria == null) {
            return new ClearedProfiles(clear.chargingProfileId(), null, null, true);
        }
        ChargingProfilePurposeEnum purpose = criteria.chargingProfilePurpose();
        return new ClearedProfiles(
                clear.chargingProfileId(),
                criteria.evseId(),
                criteria.stackLevel(),
                purpose == null || purpose == ChargingProfilePurposeEnum.TX_PROFILE);
    }

    @Override
    public @Nullable TransactionEvent event(OcppPayload request) {
        return request instanceof TransactionEventRequest event ? TransactionEvents.view(event) : null;
    }

    @Override
    public SetChargingProfileRequest again(SentProfile sent, String transactionId, int evseId) {
        if (sent.request() instanceof SetChargingProfileRequest set) {
            return set;
        }
        RequestStartTransactionRequest start = (RequestStartTransactionRequest) sent.request();
        ChargingProfile profile = Objects.requireNonNull(start.chargingProfile());
        return SetChargingProfileRequest.builder()
                .evseId(evseId)
                .chargingProfile(
                        profile.toBuilder().transactionId(transactionId).build())
                .build();
    }
}
