// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201.devicemodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.devicemodel.Requirement;
import io.evwire.ocpp.devicemodel.StandardVariable;
import io.evwire.ocpp.devicemodel.VariableDataType;
import io.evwire.ocpp.v201.enumeration.DataEnum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandardVariablesTest {

    @Test
    void findsAnInstanceByNameAndByCompletion() {
        assertThat(StandardVariables.find("OCPPCommCtrlr", "MessageAttempts", "TransactionEvent"))
                .isSameAs(OCPPCommCtrlr.MESSAGE_ATTEMPTS_TRANSACTION_EVENT);
        assertThat(StandardVariables.find("ocppcommctrlr", "MESSAGEATTEMPTS", "transactionevent"))
                .isSameAs(OCPPCommCtrlr.MESSAGE_ATTEMPTS_TRANSACTION_EVENT);
        assertThat(StandardVariables.find("OCPPCommCtrlr", "MessageAttempts")).isNull();
    }

    @Test
    void tellsTypeUnitAndRequirement() {
        StandardVariable timeout = OCPPCommCtrlr.MESSAGE_TIMEOUT_DEFAULT;
        assertThat(timeout.dataType()).isEqualTo(VariableDataType.INTEGER);
        assertThat(timeout.units()).containsExactly("s");
        assertThat(timeout.requirement()).isEqualTo(Requirement.REQUIRED);
        assertThat(GenericComponent.POWER.units()).containsExactly("W", "kW");
    }

    @Test
    void findsGenericVariablesInEveryComponent() {
        assertThat(StandardVariables.find("Connector", "Temperature"))
                .isEqualTo(GenericComponent.TEMPERATURE.withComponent("Connector"));
        assertThat(StandardVariables.find("ConnectedEV", "DepartureTime"))
                .isEqualTo(UnassignedVariables.DEPARTURE_TIME.withComponent("ConnectedEV"));
    }

    @Test
    void findsVariablesByTheNamesThatRequirementsUse() {
        assertThat(StandardVariables.catalog().named("MessageAttemptIntervalTransactionEvent"))
                .containsExactly(OCPPCommCtrlr.MESSAGE_ATTEMPT_INTERVAL_TRANSACTION_EVENT);
        assertThat(StandardVariables.catalog().named("DefaultMessageTimeout"))
                .containsExactly(OCPPCommCtrlr.MESSAGE_TIMEOUT_DEFAULT);
        assertThat(StandardVariables.catalog().named("AuthCacheEnabled")).containsExactly(AuthCacheCtrlr.ENABLED);
    }

    @Test
    void givesComponentsWithoutVariablesTheirClass() {
        assertThat(AccessBarrier.COMPONENT.variables()).isEmpty();
        assertThat(StandardVariables.catalog().component("AccessBarrier")).isSameAs(AccessBarrier.COMPONENT);
    }

    @ParameterizedTest
    @EnumSource
    void hasATypeOfMessagesForEveryTypeOfTheTable(VariableDataType type) {
        assertThat(DataEnum.ofWireValue(type.wireValue())).isNotNull();
    }

    @Test
    void findsSecurityEventsReasonCodesAndUnits() {
        assertThat(SecurityEvents.find("tamperdetectionactivated")).isSameAs(SecurityEvents.TAMPER_DETECTION_ACTIVATED);
        assertThat(SecurityEvents.TAMPER_DETECTION_ACTIVATED.isCritical()).isTrue();
        assertThat(ReasonCodes.find("unknownevse")).isSameAs(ReasonCodes.UNKNOWN_EVSE);
        assertThat(ReasonCodes.UNKNOWN_EVSE.actions()).contains("ReserveNow");
        assertThat(ReasonCodes.INTERNAL_ERROR.isGeneric()).isTrue();
        assertThat(UnitsOfMeasure.find("kWh")).isSameAs(UnitsOfMeasure.KWH);
        assertThat(UnitsOfMeasure.find("KWH")).isNull();
    }
}
