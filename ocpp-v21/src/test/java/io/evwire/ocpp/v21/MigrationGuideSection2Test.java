// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21;

import static io.evwire.ocpp.v21.Payloads.request;
import static io.evwire.ocpp.v21.Payloads.response;
import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.v21.datatype.CostDetails;
import io.evwire.ocpp.v21.datatype.MessageContent;
import io.evwire.ocpp.v21.datatype.Price;
import io.evwire.ocpp.v21.datatype.TotalCost;
import io.evwire.ocpp.v21.datatype.TotalPrice;
import io.evwire.ocpp.v21.datatype.TotalUsage;
import io.evwire.ocpp.v21.datatype.Transaction;
import io.evwire.ocpp.v21.datatype.TransactionLimit;
import io.evwire.ocpp.v21.enumeration.MessageFormatEnum;
import io.evwire.ocpp.v21.enumeration.OperationModeEnum;
import io.evwire.ocpp.v21.enumeration.PreconditioningStatusEnum;
import io.evwire.ocpp.v21.enumeration.ReasonEnum;
import io.evwire.ocpp.v21.enumeration.TariffCostEnum;
import io.evwire.ocpp.v21.enumeration.TriggerReasonEnum;
import io.evwire.ocpp.v21.message.TransactionEventRequest;
import io.evwire.ocpp.v21.message.TransactionEventResponse;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What OCPP 2.1 changed about the messages of a transaction, section by section of the migration guide. */
@DisplayName("2. Data type and schema changes")
class MigrationGuideSection2Test {

    private static final String REQUIRED_OF_REQUEST =
            "\"eventType\":\"Updated\",\"timestamp\":\"2026-05-11T17:02:31.300Z\",\"seqNo\":3,";

    /**
     * A TransactionEventRequest with a trigger, further properties and the transaction's, each text ready to insert.
     */
    private static String event(String trigger, String more, String transaction) {
        return "{" + REQUIRED_OF_REQUEST + "\"triggerReason\":\"" + trigger + "\"" + more
                + ",\"transactionInfo\":{\"transactionId\":\"AB1234\"" + transaction + "}}";
    }

    private static String event(String more) {
        return event("Trigger", more, "");
    }

    private static String ofTransaction(String transaction) {
        return event("Trigger", "", transaction);
    }

    @Nested
    @DisplayName("2.1 TransactionEventRequest: new optional fields")
    class TransactionEventRequestTest {

        private static final String COST = "{\"totalCost\":{\"currency\":\"EUR\",\"typeOfCost\":\"NormalCost\","
                + "\"energy\":{\"exclTax\":5.2,\"inclTax\":6.188,\"taxRates\":[{\"type\":\"vat\",\"tax\":19}]},"
                + "\"total\":{\"exclTax\":5.2,\"inclTax\":6.188}},"
                + "\"totalUsage\":{\"energy\":22000,\"chargingTime\":15125,\"idleTime\":25589}}";

        @Test
        void hasNoneOfThemAsIn201() {
            TransactionEventRequest request = request(TransactionEventRequest.class, event(""));

            assertThat(request.preconditioningStatus()).isNull();
            assertThat(request.evseSleep()).isNull();
            assertThat(request.costDetails()).isNull();
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNRECOGNIZED")
        void readsAndWritesEveryPreconditioningStatus(PreconditioningStatusEnum status) {
            assertThat(request(
                                    TransactionEventRequest.class,
                                    event(",\"preconditioningStatus\":\"" + status.wireValue() + "\""))
                            .preconditioningStatus())
                    .isEqualTo(status);
        }

        @Test
        void knowsTheFourPreconditioningStatuses() {
            assertThat(PreconditioningStatusEnum.known())
                    .extracting(PreconditioningStatusEnum::wireValue)
                    .containsExactlyInAnyOrder("Unknown", "Ready", "NotReady", "Preconditioning");
            Payloads.assertFaults(
                    TransactionEventRequest.class,
                    event(",\"preconditioningStatus\":\"ready\""),
                    "ENUM /preconditioningStatus");
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void readsAndWritesEvseSleep(boolean sleeps) {
            assertThat(request(TransactionEventRequest.class, event(",\"evseSleep\":" + sleeps))
                            .evseSleep())
                    .isEqualTo(sleeps);
        }

        @Test
        void takesOnlyABooleanForEvseSleep() {
            Payloads.assertFaults(TransactionEventRequest.class, event(",\"evseSleep\":\"false\""), "TYPE /evseSleep");
        }

        @Test
        void readsAndWritesCostDetails() {
            CostDetails details = request(TransactionEventRequest.class, event(",\"costDetails\":" + COST))
                    .costDetails();

            TotalPrice total = TotalPrice.builder()
                    .exclTax(new BigDecimal("5.2"))
                    .inclTax(new BigDecimal("6.188"))
                    .build();
            assertThat(details.totalCost().total()).isEqualTo(total);
            assertThat(details.totalCost().energy())
                    .extracting(Price::exclTax, Price::inclTax)
                    .containsExactly(total.exclTax(), total.inclTax());
            assertThat(details.totalCost())
                    .extracting(TotalCost::currency, TotalCost::typeOfCost)
                    .containsExactly("EUR", TariffCostEnum.NORMAL_COST);
            assertThat(details.totalUsage())
                    .isEqualTo(TotalUsage.builder()
                            .energy(new BigDecimal(22_000))
                            .chargingTime(15_125)
                            .idleTime(25_589)
                            .build());
        }

        @Test
        void needsCostAndUsageInCostDetails() {
            Payloads.assertFaults(
                    TransactionEventRequest.class,
                    event(",\"costDetails\":{\"failureToCalculate\":true}"),
                    "REQUIRED /costDetails/totalCost",
                    "REQUIRED /costDetails/totalUsage");
        }
    }

    @Nested
    @DisplayName("2.2 TransactionType (transactionInfo): new fields")
    class TransactionTypeTest {

        @Test
        void hasNoneOfThemAsIn201() {
            Transaction transaction = transaction(
                    ",\"chargingState\":\"Charging\",\"timeSpentCharging\":3600,\"stoppedReason\":\"Local\","
                            + "\"remoteStartId\":123");

            assertThat(transaction.operationMode()).isNull();
            assertThat(transaction.tariffId()).isNull();
            assertThat(transaction.transactionLimit()).isNull();
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNRECOGNIZED")
        void readsAndWritesEveryOperationMode(OperationModeEnum mode) {
            assertThat(transaction(",\"operationMode\":\"" + mode.wireValue() + "\"")
                            .operationMode())
                    .isEqualTo(mode);
        }

        @Test
        void readsAndWritesTariffIdOfUpTo60Characters() {
            String longest = "t".repeat(59) + "😀";

            assertThat(transaction(",\"tariffId\":\"" + longest + "\"").tariffId())
                    .isEqualTo(longest);
            Payloads.assertFaults(
                    TransactionEventRequest.class,
                    ofTransaction(",\"tariffId\":\"" + longest + "x\""),
                    "TOO_LONG /transactionInfo/tariffId");
        }

        @Test
        void readsAndWritesTheLimitsInForce() {
            assertThat(transaction(",\"transactionLimit\":{\"maxEnergy\":20000.5,\"maxTime\":7200}")
                            .transactionLimit())
                    .isEqualTo(TransactionLimit.builder()
                            .maxEnergy(new BigDecimal("20000.5"))
                            .maxTime(7200)
                            .build());
        }

        private Transaction transaction(String properties) {
            return request(TransactionEventRequest.class, ofTransaction(properties))
                    .transactionInfo();
        }
    }

    @Nested
    @DisplayName("2.3 TransactionEventResponse: new fields")
    class TransactionEventResponseTest {

        private static final String MESSAGE = "{\"format\":\"UTF8\",\"language\":\"en\",\"content\":\"22 kWh\"}";

        @Test
        void hasNoneOfThemAsIn201() {
            TransactionEventResponse response = response(
                    TransactionEventResponse.class,
                    "{\"totalCost\":12.50,\"chargingPriority\":0,\"idTokenInfo\":{\"status\":\"Accepted\"},"
                            + "\"updatedPersonalMessage\":" + MESSAGE + "}");

            assertThat(response.transactionLimit()).isNull();
            assertThat(response.updatedPersonalMessageExtra()).isEmpty();
        }

        @Test
        void readsAndWritesTheCostLimitOfTheCsms() {
            assertThat(response(
                                    TransactionEventResponse.class,
                                    "{\"idTokenInfo\":{\"status\":\"Accepted\"},\"transactionLimit\":{\"maxCost\":25.00}}")
                            .transactionLimit())
                    .isEqualTo(TransactionLimit.builder()
                            .maxCost(new BigDecimal("25.00"))
                            .build());
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 4})
        void readsAndWritesUpToFourFurtherMessages(int count) {
            assertThat(response(
                                    TransactionEventResponse.class,
                                    "{\"updatedPersonalMessageExtra\":" + messages(count) + "}")
                            .updatedPersonalMessageExtra())
                    .hasSize(count)
                    .containsOnly(MessageContent.builder()
                            .format(MessageFormatEnum.UTF8)
                            .language("en")
                            .content("22 kWh")
                            .build());
        }

        @Test
        void refusesNoneAndFiveFurtherMessages() {
            Payloads.assertFaults(
                    TransactionEventResponse.class,
                    "{\"updatedPersonalMessageExtra\":" + messages(5) + "}",
                    "TOO_MANY /updatedPersonalMessageExtra");
            Payloads.assertFaults(
                    TransactionEventResponse.class,
                    "{\"updatedPersonalMessageExtra\":[]}",
                    "TOO_FEW /updatedPersonalMessageExtra");
        }

        @ParameterizedTest
        @ValueSource(strings = {"12.50", "0.00", "0", "-1.5"})
        @DisplayName("totalCost semantics: a running cost and a final one are the same field")
        void readsAndWritesTotalCostOfUpdatedAndEnded(String cost) {
            assertThat(response(TransactionEventResponse.class, "{\"totalCost\":" + cost + "}")
                            .totalCost())
                    .isEqualTo(new BigDecimal(cost));
        }

        private String messages(int count) {
            return "[" + String.join(",", Collections.nCopies(count, MESSAGE)) + "]";
        }
    }

    @Nested
    @DisplayName("2.3 TransactionLimitType: new in 2.1")
    class TransactionLimitTypeTest {

        @Test
        void holdsLimitsOfCostEnergyTimeAndStateOfCharge() {
            assertThat(limit("{\"maxCost\":25.5,\"maxEnergy\":-0.25,\"maxTime\":2147483647,\"maxSoC\":80}"))
                    .isEqualTo(TransactionLimit.builder()
                            .maxCost(new BigDecimal("25.5"))
                            .maxEnergy(new BigDecimal("-0.25"))
                            .maxTime(Integer.MAX_VALUE)
                            .maxSoC(80)
                            .build());
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 100})
        void takesStatesOfChargeFrom0To100(int percent) {
            assertThat(limit("{\"maxSoC\":" + percent + "}").maxSoC()).isEqualTo(percent);
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 101})
        void refusesStatesOfChargeBeyond(int percent) {
            assertFault("{\"maxSoC\":" + percent + "}", "RANGE /transactionLimit/maxSoC");
        }

        @Test
        void takesOnlyWholeSecondsAndPercent() {
            assertFault("{\"maxTime\":0.5}", "TYPE /transactionLimit/maxTime");
            assertFault("{\"maxSoC\":79.5}", "TYPE /transactionLimit/maxSoC");
            assertFault("{\"maxCost\":\"25\"}", "TYPE /transactionLimit/maxCost");
        }

        private TransactionLimit limit(String json) {
            return response(TransactionEventResponse.class, "{\"transactionLimit\":" + json + "}")
                    .transactionLimit();
        }

        private void assertFault(String json, String fault) {
            Payloads.assertFaults(TransactionEventResponse.class, "{\"transactionLimit\":" + json + "}", fault);
        }
    }

    @Nested
    @DisplayName("2.4 TriggerReasonEnumType: new values")
    class TriggerReasonEnumTypeTest {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "CostLimitReached",
                    "LimitSet",
                    "OperationModeChanged",
                    "RunningCost",
                    "SoCLimitReached",
                    "TariffChanged",
                    "TariffNotAccepted",
                    "TxResumed"
                })
        void readsAndWritesTheNewReasons(String reason) {
            assertThat(request(TransactionEventRequest.class, event(reason, "", ""))
                            .triggerReason()
                            .wireValue())
                    .isEqualTo(reason);
        }

        @Test
        void keepsTheReasonsOf201() {
            List<String> of201 = List.of(
                    ("Authorized CablePluggedIn ChargingRateChanged ChargingStateChanged Deauthorized EnergyLimitReached"
                                    + " EVCommunicationLost EVConnectTimeout EVDetected EVDeparted MeterValueClock"
                                    + " MeterValuePeriodic TimeLimitReached Trigger UnlockCommand StopAuthorized RemoteStop"
                                    + " RemoteStart AbnormalCondition SignedDataReceived ResetCommand")
                            .split(" "));

            assertThat(TriggerReasonEnum.known())
                    .hasSize(of201.size() + 8)
                    .extracting(TriggerReasonEnum::wireValue)
                    .containsAll(of201);
            assertThat(of201)
                    .allSatisfy(reason -> assertThat(request(TransactionEventRequest.class, event(reason, "", ""))
                                    .triggerReason()
                                    .wireValue())
                            .isEqualTo(reason));
        }
    }

    @Nested
    @DisplayName("2.5 ReasonEnumType (stoppedReason): new value")
    class ReasonEnumTypeTest {

        @Test
        void readsAndWritesReqEnergyTransferRejected() {
            assertThat(stoppedReason("ReqEnergyTransferRejected")).isEqualTo(ReasonEnum.REQ_ENERGY_TRANSFER_REJECTED);
        }

        @Test
        void keepsTheReasonsOf201() {
            List<String> of201 = List.of(
                    ("DeAuthorized EmergencyStop EnergyLimitReached EVDisconnected GroundFault ImmediateReset Local"
                                    + " LocalOutOfCredit MasterPass Other OvercurrentFault PowerLoss PowerQuality Reboot"
                                    + " Remote SOCLimitReached StoppedByEV TimeLimitReached Timeout")
                            .split(" "));

            assertThat(ReasonEnum.known())
                    .hasSize(of201.size() + 1)
                    .extracting(ReasonEnum::wireValue)
                    .containsAll(of201);
            assertThat(of201)
                    .allSatisfy(reason ->
                            assertThat(stoppedReason(reason).wireValue()).isEqualTo(reason));
        }

        private ReasonEnum stoppedReason(String reason) {
            return request(TransactionEventRequest.class, ofTransaction(",\"stoppedReason\":\"" + reason + "\""))
                    .transactionInfo()
                    .stoppedReason();
        }
    }
}
