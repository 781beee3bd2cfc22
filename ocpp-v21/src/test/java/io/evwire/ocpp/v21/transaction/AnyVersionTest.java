// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.rpc.OcppPayload;
import io.evwire.ocpp.transaction.LimitKind;
import io.evwire.ocpp.transaction.SupportedLimits;
import io.evwire.ocpp.transaction.TransactionModel;
import io.evwire.ocpp.transaction.TxProfileMemory;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v21.Ocpp21;
import io.evwire.ocpp.v21.message.TransactionEventRequest;
import io.evwire.ocpp.v21.message.TransactionEventResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A CSMS that serves both versions writes limits and resumption once, without a type of either. */
class AnyVersionTest {

    /** What such a CSMS holds of a station's transaction. */
    private static final class Followed<
            E extends OcppPayload, R extends OcppPayload, V extends TransactionModel<E, R, V>> {

        private final SupportedLimits supported;
        private V transaction;
        private TxProfileMemory<? extends OcppPayload> profiles;

        Followed(V transaction, SupportedLimits supported, TxProfileMemory<? extends OcppPayload> profiles) {
            this.transaction = transaction;
            this.supported = supported;
            this.profiles = profiles;
        }

        R answer(E event, R plain) {
            V seen = transaction.with(event);
            R limited = seen.withLimits(plain, Map.of(LimitKind.COST, new BigDecimal("25")), supported);
            R answer = seen.withRunningCost(limited, new BigDecimal("0.50"), false);
            transaction = seen.with(event, answer);
            profiles = profiles.after(event);
            return answer;
        }

        List<? extends OcppPayload> toResend(E event) {
            return profiles.toResend(event, null);
        }
    }

    @Test
    void limitsAndResumesAStationOfOcpp21() {
        TxProfileMemory<?> sent =
                TxProfiles.none().after(payload(Ocpp21.codec(), "SetChargingProfile", profile(), OcppPayload.class));
        Followed<TransactionEventRequest, TransactionEventResponse, TransactionView> csms =
                new Followed<>(TransactionView.of("t-1"), SupportedLimits.parse("maxCost"), sent);
        TransactionEventResponse plain = TransactionEventResponse.builder().build();

        TransactionEventResponse first = csms.answer(event("Started", "CablePluggedIn", 0, ""), plain);
        assertThat(first.transactionLimit().maxCost()).isEqualByComparingTo("25");
        assertThat(first.totalCost()).isNull();
        TransactionEventResponse second =
                csms.answer(event("Updated", "LimitSet", 1, ",\"transactionLimit\":{\"maxCost\":25}"), plain);
        assertThat(second.transactionLimit()).isNull();
        assertThat(second.totalCost()).isEqualByComparingTo("0.50");

        TransactionEventRequest resumed = event("Updated", "TxResumed", 2, "");
        csms.answer(resumed, plain);
        assertThat(csms.transaction.wasInterrupted()).isTrue();
        assertThat(csms.toResend(resumed)).hasSize(1);
    }

    @Test
    void leavesTheAnswersToAStationOfOcpp201AsTheyAre() {
        TxProfileMemory<?> sent = io.evwire.ocpp.v201.transaction.TxProfiles.none()
                .after(payload(Ocpp201.codec(), "SetChargingProfile", profile(), OcppPayload.class));
        Followed<
                        io.evwire.ocpp.v201.message.TransactionEventRequest,
                        io.evwire.ocpp.v201.message.TransactionEventResponse,
                        io.evwire.ocpp.v201.transaction.TransactionView>
                csms = new Followed<>(
                        io.evwire.ocpp.v201.transaction.TransactionView.of("t-1"),
                        SupportedLimits.parse("maxCost"),
                        sent);
        io.evwire.ocpp.v201.message.TransactionEventResponse plain =
                io.evwire.ocpp.v201.message.TransactionEventResponse.builder().build();
        io.evwire.ocpp.v201.message.TransactionEventRequest started = payload(
                Ocpp201.codec(),
                "TransactionEvent",
                json("Started", "CablePluggedIn", 0, ""),
                io.evwire.ocpp.v201.message.TransactionEventRequest.class);

        assertThat(csms.answer(started, plain)).isEqualTo(plain);
        assertThat(csms.toResend(started)).isEmpty();
        assertThat(csms.transaction.wasInterrupted()).isFalse();
    }

    private static TransactionEventRequest event(String type, String reason, int seqNo, String info) {
        return payload(
                Ocpp21.codec(), "TransactionEvent", json(type, reason, seqNo, info), TransactionEventRequest.class);
    }

    private static String json(String type, String reason, int seqNo, String info) {
        return "{\"eventType\":\"" + type + "\",\"timestamp\":\"2026-05-11T17:02:10Z\",\"triggerReason\":\"" + reason
                + "\",\"seqNo\":" + seqNo + ",\"transactionInfo\":{\"transactionId\":\"t-1\"" + info + "}}";
    }

    private static String profile() {
        return "{\"evseId\":1,\"chargingProfile\":{\"id\":7,\"stackLevel\":0,\"chargingProfilePurpose\":\"TxProfile\","
                + "\"chargingProfileKind\":\"Relative\",\"transactionId\":\"t-1\",\"chargingSchedule\":[{\"id\":1,"
                + "\"chargingRateUnit\":\"A\",\"chargingSchedulePeriod\":[{\"startPeriod\":0,\"limit\":16}]}]}}";
    }

    private static <T extends OcppPayload> T payload(OcppCodec codec, String action, String json, Class<T> type) {
        Call call =
                (Call) codec.decode("[2,\"m\",\"" + action + "\"," + json + "]").orThrow();
        return type.cast(call.payload());
    }
}
