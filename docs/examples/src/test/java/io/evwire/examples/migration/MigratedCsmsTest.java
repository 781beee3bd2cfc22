// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evwire.ocpp.migration.MigrationPolicy;
import io.evwire.ocpp.migration.MigrationResult.Migrated;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.CallResult;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.transaction.Gap;
import io.evwire.ocpp.transaction.GapReason;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v201.enumeration.ConnectorStatusEnum;
import io.evwire.ocpp.v201.message.StatusNotificationRequest;
import io.evwire.ocpp.v21.Ocpp21;
import io.evwire.ocpp.v21.datatype.MessageContent;
import io.evwire.ocpp.v21.datatype.TransactionLimit;
import io.evwire.ocpp.v21.enumeration.MessageFormatEnum;
import io.evwire.ocpp.v21.message.NotifyEventRequest;
import io.evwire.ocpp.v21.message.TransactionEventRequest;
import io.evwire.ocpp.v21.message.TransactionEventResponse;
import io.evwire.ocpp.v21.migration.FrameMigration;
import io.evwire.ocpp.v21.transaction.TransactionView;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The code of the migration guide does what the guide says of it. */
class MigratedCsmsTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-02T08:12:30Z");

    private final MigratedCsms csms = new MigratedCsms();

    @Test
    void receivesFromAStationOf201AsOf21() {
        Frame call = MigratedCsms.received(
                "[2,\"1\",\"TransactionEvent\"," + json("Started", "CablePluggedIn", 0, "") + "]", Map.of());
        assertThat(call)
                .isInstanceOfSatisfying(
                        Call.class,
                        frame -> assertThat(frame.payload()).isEqualTo(event("Started", "CablePluggedIn", 0, "")));
        assertThat(MigratedCsms.encoded(call)).startsWith("[2,\"1\",\"TransactionEvent\",{");

        Frame result = MigratedCsms.received("[3,\"2\",{\"status\":\"Accepted\"}]", Map.of("2", "Reset"));
        assertThat(result).isInstanceOf(CallResult.class);
        assertThat(MigratedCsms.received("[2,\"1\",\"Reset\",{}]", Map.of())).isNull();
    }

    @Test
    void sendsToAStationOf201WhatItCanTake() {
        Frame reset = Ocpp21.codec()
                .decode("[2,\"1\",\"Reset\",{\"type\":\"OnIdle\"}]")
                .orThrow();
        assertThat(MigratedCsms.toSend(reset)).isEqualTo("[2,\"1\",\"Reset\",{\"type\":\"OnIdle\"}]");

        Frame tariffs = Ocpp21.codec()
                .decode("[2,\"1\",\"UsePriorityCharging\",{\"transactionId\":\"t\",\"activate\":true}]")
                .orThrow();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> MigratedCsms.toSend(tariffs))
                .withMessageContaining("use SetChargingProfile");
    }

    @Test
    void answersDecisionsInAdvance() {
        Frame resumed = new Call("1", event("Updated", "TxResumed", 1, ""));
        assertThat(FrameMigration.toV201(resumed, MigrationPolicy.LOSSY)).isNotInstanceOf(Migrated.class);
        Frame migrated = FrameMigration.toV201(resumed, MigratedCsms.policy()).orThrow();
        assertThat(Ocpp201.codec().encode(migrated)).contains("\"triggerReason\":\"ChargingStateChanged\"");
    }

    @Test
    void migratesOneMessageOfAKnownType() {
        Call older = (Call) Ocpp201.codec()
                .decode("[2,\"1\",\"TransactionEvent\"," + json("Started", "CablePluggedIn", 0, "") + "]")
                .orThrow();
        assertThat(MigratedCsms.event((io.evwire.ocpp.v201.message.TransactionEventRequest) older.payload()))
                .isEqualTo(event("Started", "CablePluggedIn", 0, ""));
    }

    @Test
    void translatesConnectorStatesBothWays() {
        StatusNotificationRequest status = StatusNotificationRequest.builder()
                .timestamp(NOW)
                .connectorStatus(ConnectorStatusEnum.OCCUPIED)
                .evseId(1)
                .connectorId(2)
                .build();
        NotifyEventRequest report = MigratedCsms.report(List.of(status), 7, NOW);
        assertThat(report.eventData()).singleElement().satisfies(event -> {
            assertThat(event.eventId()).isEqualTo(7);
            assertThat(event.actualValue()).isEqualTo("Occupied");
        });
        assertThat(printed(() -> MigratedCsms.connectorStates(report)).strip()).isEqualTo("1/2 OCCUPIED");
    }

    @Test
    void followsATransactionWithALimit() {
        TransactionEventRequest started = event("Started", "CablePluggedIn", 0, "");
        TransactionView view = TransactionView.of("t-1").with(started);
        TransactionLimit limit = MigratedCsms.limit(view, "maxCost,maxEnergy");
        assertThat(limit).isNotNull();
        assertThat(MigratedCsms.limit(view, "maxTime")).isNull();
        TransactionEventResponse answer = MigratedCsms.answer(view, limit, BigDecimal.ONE);
        assertThat(answer.transactionLimit()).isEqualTo(limit);
        assertThat(answer.totalCost()).as("no limit is in force yet").isNull();
        csms.record(started, answer);

        TransactionEventRequest confirmed =
                event("Updated", "LimitSet", 1, ",\"transactionLimit\":{\"maxCost\":25},\"tariffId\":\"day\"");
        assertThat(MigratedCsms.why(confirmed)).isEqualTo("limit confirmed, or set by the driver");
        TransactionView limited =
                csms.record(confirmed, TransactionEventResponse.builder().build());
        assertThat(MigratedCsms.answer(limited, null, BigDecimal.ONE).totalCost())
                .isEqualByComparingTo("1");
        assertThat(MigratedCsms.limits(limited)).isEqualTo("25 active, reached: []");
        assertThat(MigratedCsms.enhancements(limited)).endsWith(" day");

        TransactionEventRequest ended =
                event("Ended", "CostLimitReached", 2, ",\"stoppedReason\":\"LocalOutOfCredit\"");
        assertThat(MigratedCsms.why(ended)).isEqualTo("limit reached");
        assertThat(MigratedCsms.isGuaranteed(ended)).isTrue();
        assertThat(MigratedCsms.isGuaranteed(started)).isFalse();
        TransactionView over =
                csms.record(ended, TransactionEventResponse.builder().build());
        assertThat(MigratedCsms.limits(over)).endsWith("reached: [COST]");
        assertThat(MigratedCsms.end(over)).isEqualTo("LOCAL_OUT_OF_CREDIT");
        assertThat(MigratedCsms.suspiciousGaps(over)).isEmpty();
    }

    @Test
    void tellsHowATransactionEnded() {
        TransactionView view = TransactionView.of("t-1").with(event("Started", "CablePluggedIn", 0, ""));
        assertThat(MigratedCsms.end(view.with(event("Ended", "EVConnectTimeout", 1, ",\"stoppedReason\":\"Timeout\""))))
                .startsWith("suspended until the timeout");
        assertThat(MigratedCsms.end(view.with(
                        event("Ended", "AbnormalCondition", 1, ",\"stoppedReason\":\"ReqEnergyTransferRejected\""))))
                .startsWith("the EV did not get the energy transfer");
        assertThat(MigratedCsms.end(
                        view.with(event("Ended", "AbnormalCondition", 1, ",\"stoppedReason\":\"PowerLoss\""))))
                .isEqualTo("not resumed after a reboot: POWER_LOSS");
    }

    @Test
    void seesMissingEventsAndWhatIsToResend() {
        TransactionEventRequest resumed = event("Updated", "TxResumed", 3, "");
        TransactionView view = TransactionView.of("t-1")
                .with(event("Started", "CablePluggedIn", 0, ""))
                .with(resumed);
        assertThat(MigratedCsms.suspiciousGaps(view)).containsExactly(new Gap(1, 2, GapReason.MISSING_ONLINE));
        assertThat(MigratedCsms.why(resumed)).isEqualTo("resumed after a reboot");
        assertThat(csms.resend(resumed, false)).isEmpty();
    }

    @Test
    void tellsTheDriverSeveralThings() {
        List<MessageContent> messages = List.of(message("one"), message("two"), message("three"));
        TransactionEventResponse response = MigratedCsms.tell(messages);
        assertThat(response.updatedPersonalMessage()).isEqualTo(messages.get(0));
        assertThat(response.updatedPersonalMessageExtra()).containsExactlyElementsOf(messages.subList(1, 3));
    }

    private static MessageContent message(String text) {
        return MessageContent.builder()
                .format(MessageFormatEnum.UTF8)
                .content(text)
                .build();
    }

    private static TransactionEventRequest event(String type, String reason, int seqNo, String info) {
        Call call = (Call) Ocpp21.codec()
                .decode("[2,\"m\",\"TransactionEvent\"," + json(type, reason, seqNo, info) + "]")
                .orThrow();
        return (TransactionEventRequest) call.payload();
    }

    private static String json(String type, String reason, int seqNo, String info) {
        return "{\"eventType\":\"" + type + "\",\"timestamp\":\"" + NOW + "\",\"triggerReason\":\"" + reason
                + "\",\"seqNo\":" + seqNo + ",\"transactionInfo\":{\"transactionId\":\"t-1\"" + info + "}}";
    }

    private static String printed(Runnable work) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
