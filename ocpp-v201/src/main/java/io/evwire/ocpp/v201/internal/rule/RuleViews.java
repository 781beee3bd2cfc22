// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201.internal.rule;

import io.evwire.ocpp.rpc.OcppPayload;
import io.evwire.ocpp.rule.ChargingProfileView;
import io.evwire.ocpp.rule.CustomerInformationView;
import io.evwire.ocpp.rule.MessageView;
import io.evwire.ocpp.rule.MessageViews;
import io.evwire.ocpp.rule.TransactionEventView;
import io.evwire.ocpp.rule.TriggerMessageView;
import io.evwire.ocpp.v201.datatype.EVSE;
import io.evwire.ocpp.v201.message.ClearChargingProfileRequest;
import io.evwire.ocpp.v201.message.CustomerInformationRequest;
import io.evwire.ocpp.v201.message.RequestStartTransactionRequest;
import io.evwire.ocpp.v201.message.SetChargingProfileRequest;
import io.evwire.ocpp.v201.message.TransactionEventRequest;
import io.evwire.ocpp.v201.message.TriggerMessageRequest;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The views of OCPP 2.0.1 messages. Not API: {@code Ocpp201.rules()} is the entry point. */
public final class RuleViews implements MessageViews {

    @Override
    public @Nullable MessageView of(OcppPayload payload) {
        if (payload instanceof TransactionEventRequest event) {
            return new TransactionEventView(new EventView(event));
        }
        if (payload instanceof SetChargingProfileRequest request) {
            return new ChargingProfileView(false, request.evseId(), ProfileViews.profile(request.chargingProfile()));
        }
        if (payload instanceof RequestStartTransactionRequest request) {
            return new ChargingProfileView(true, request.evseId(), ProfileViews.profile(request.chargingProfile()));
        }
        if (payload instanceof ClearChargingProfileRequest request) {
            return ProfileViews.clearing(request);
        }
        if (payload instanceof TriggerMessageRequest request) {
            return trigger(request);
        }
        return payload instanceof CustomerInformationRequest request ? customer(request) : null;
    }

    private static TriggerMessageView trigger(TriggerMessageRequest request) {
        EVSE evse = request.evse();
        return new TriggerMessageView(
                MessageViews.text(request.requestedMessage()), evse != null && evse.connectorId() != null, null);
    }

    private static CustomerInformationView customer(CustomerInformationRequest request) {
        long identifiers = Stream.of(request.idToken(), request.customerCertificate(), request.customerIdentifier())
                .filter(Objects::nonNull)
                .count();
        return new CustomerInformationView((int) identifiers);
    }
}
