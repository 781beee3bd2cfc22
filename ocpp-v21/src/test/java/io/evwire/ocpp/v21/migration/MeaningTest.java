// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpp.migration.Answer;
import io.evwire.ocpp.migration.Change;
import io.evwire.ocpp.migration.Decision;
import io.evwire.ocpp.migration.MigrationPolicy;
import io.evwire.ocpp.migration.MigrationResult;
import io.evwire.ocpp.migration.MigrationResult.DecisionsNeeded;
import io.evwire.ocpp.migration.MigrationResult.Migrated;
import io.evwire.ocpp.rpc.Frame;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where leaving something out, or cutting it, would say something that the message did not say. */
class MeaningTest {

    private static final String METER_VALUES = """
            [2,"1","MeterValues",{"evseId":1,"meterValue":[{"timestamp":"2024-01-15T10:30:00Z","sampledValue":[%s]}]}]""";

    @Test
    void dropsASampleWhoseMeasurandIsUnknownRatherThanMakeItAnEnergyRegister() {
        Migrated<Frame> migrated =
                lossy(METER_VALUES.formatted("{\"value\":22.5,\"measurand\":\"Display.PresentSOC\"},{\"value\":1200}"));

        assertThat(text(migrated)).contains("\"sampledValue\":[{\"value\":1200}]");
        assertThat(migrated.changes()).singleElement().satisfies(change -> {
            assertThat(change.path()).isEqualTo("/meterValue/0/sampledValue/0");
            assertThat(change.kind()).isEqualTo(Change.Kind.DROPPED);
            assertThat(change.detail()).contains("/measurand", "Display.PresentSOC");
        });
    }

    @Test
    void dropsASampleTakenUpstreamRatherThanMakeItOneOfTheOutlet() {
        Migrated<Frame> migrated =
                lossy(METER_VALUES.formatted("{\"value\":1},{\"value\":2,\"location\":\"Upstream\"}"));

        assertThat(text(migrated)).contains("\"sampledValue\":[{\"value\":1}]");
    }

    @Test
    void asksWhenNoSampleIsLeft() {
        DecisionsNeeded<Frame> open =
                needing(METER_VALUES.formatted("{\"value\":2,\"location\":\"Upstream\"}"), MigrationPolicy.LOSSY);

        assertThat(open.decisions())
                .extracting(Decision::path, Decision::kind)
                .containsExactly(tuple("/meterValue", ViolationKind.TOO_FEW));
    }

    @Test
    void doesNotLetAnUnknownStopReasonMeanLocal() {
        String ended = """
                [2,"1","TransactionEvent",{"eventType":"Ended","timestamp":"2024-01-15T10:30:00Z","triggerReason":"Trigger",\
                "seqNo":3,"transactionInfo":{"transactionId":"t","stoppedReason":"ReqEnergyTransferRejected"}}]""";

        assertThat(text(lossy(ended))).contains("\"stoppedReason\":\"Other\"");
        assertThat(needing(ended, decision -> Answer.Loss.DROP).decisions())
                .extracting(Decision::path)
                .containsExactly("/transactionInfo/stoppedReason");
    }

    @Test
    void doesNotCutATokenButMayCutAMessageToTheDriver() {
        String longToken =
                "[2,\"1\",\"Authorize\",{\"idToken\":{\"idToken\":\"" + "A".repeat(40) + "\",\"type\":\"Central\"}}]";
        String longText = "[2,\"1\",\"SetDisplayMessage\",{\"message\":{\"id\":1,\"priority\":\"AlwaysFront\","
                + "\"message\":{\"format\":\"UTF8\",\"content\":\"" + "\uD83D\uDE00".repeat(600) + "\"}}}]";

        assertThat(needing(longToken, MigrationPolicy.LOSSY).decisions())
                .extracting(Decision::path)
                .containsExactly("/idToken/idToken");
        Migrated<Frame> cut = lossy(longText);
        assertThat(cut.changes()).extracting(Change::kind).containsExactly(Change.Kind.TRUNCATED);
        assertThat(text(cut)).contains("\"content\":\"" + "\uD83D\uDE00".repeat(512) + "\"");
    }

    @Test
    void cutsATokenWhenTheCallerSaysSo() {
        String longToken =
                "[2,\"1\",\"Authorize\",{\"idToken\":{\"idToken\":\"" + "A".repeat(40) + "\",\"type\":\"Central\"}}]";

        assertThat(text((Migrated<Frame>) migrate(longToken, decision -> Answer.Loss.SHORTEN)))
                .contains("\"" + "A".repeat(36) + "\"");
    }

    @Test
    void neverPromisesMoreThanTheEvCanTake() {
        String needs = """
                [2,"1","NotifyEVChargingNeeds",{"evseId":1,"chargingNeeds":{"requestedEnergyTransfer":"AC_single_phase",\
                "acChargingParameters":{"energyAmount":100.5,"evMinCurrent":6.2,"evMaxCurrent":15.9,"evMaxVoltage":230}}}]""";

        Migrated<Frame> migrated = lossy(needs);

        assertThat(text(migrated))
                .contains("\"energyAmount\":101", "\"evMinCurrent\":7", "\"evMaxCurrent\":15", "\"evMaxVoltage\":230");
        assertThat(migrated.changes()).extracting(Change::kind).containsOnly(Change.Kind.ROUNDED);
    }

    @Test
    void changesNothingInsideOfWhatItDrops() {
        String profiles = """
                [2,"1","ReportChargingProfiles",{"requestId":1,"chargingLimitSource":"CSO","evseId":1,"chargingProfile":[\
                {"id":1,"stackLevel":0,"chargingProfilePurpose":"PriorityCharging","chargingProfileKind":"Absolute",\
                "chargingSchedule":[{"id":1,"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0}]}]},\
                {"id":2,"stackLevel":0,"chargingProfilePurpose":"TxProfile","chargingProfileKind":"Absolute",\
                "chargingSchedule":[{"id":1,"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":6}]}]}]}]""";

        Migrated<Frame> migrated = lossy(profiles);

        assertThat(migrated.changes()).extracting(Change::path).containsExactly("/chargingProfile/0");
        assertThat(text(migrated)).contains("\"chargingProfile\":[{\"id\":2");
    }

    @Test
    void neverInventsALimit() {
        String profile = """
                [2,"1","SetChargingProfile",{"evseId":1,"chargingProfile":{"id":1,"stackLevel":0,\
                "chargingProfilePurpose":"TxProfile","chargingProfileKind":"Absolute","chargingSchedule":[{"id":1,\
                "chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0},{"startPeriod":60,"limit":6}]}]}}]""";
        String limit = "/chargingProfile/chargingSchedule/0/chargingSchedulePeriod/0/limit";

        assertThat(needing(profile, MigrationPolicy.LOSSY).decisions())
                .extracting(Decision::path)
                .containsExactly(limit);
        Migrated<Frame> supplied = (Migrated<Frame>) migrate(profile, MigrationPolicy.NONE.withValue(limit, "16"));
        assertThat(text(supplied)).contains("{\"startPeriod\":0,\"limit\":16}");
        assertThat(supplied.changes()).extracting(Change::kind).isEqualTo(List.of(Change.Kind.SUPPLIED));
    }

    private static Migrated<Frame> lossy(String text) {
        return (Migrated<Frame>) migrate(text, MigrationPolicy.LOSSY);
    }

    private static DecisionsNeeded<Frame> needing(String text, MigrationPolicy policy) {
        return (DecisionsNeeded<Frame>) migrate(text, policy);
    }

    private static MigrationResult<Frame> migrate(String text, MigrationPolicy policy) {
        return Way.TO_V201.migrate(Way.TO_V201.source().decode(text).orThrow(), policy);
    }

    private static String text(Migrated<Frame> migrated) {
        return Way.TO_V201.target().encode(migrated.message());
    }
}
