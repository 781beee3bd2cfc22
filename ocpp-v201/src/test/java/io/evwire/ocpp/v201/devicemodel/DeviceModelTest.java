// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201.devicemodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v201.datatype.Component;
import io.evwire.ocpp.v201.datatype.Variable;
import io.evwire.ocpp.v201.message.GetVariablesRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeviceModelTest {

    @Test
    void asksForAVariable() {
        GetVariablesRequest request = GetVariablesRequest.builder()
                .getVariableData(List.of(DeviceModel.getVariableData(OCPPCommCtrlr.MESSAGE_ATTEMPTS_TRANSACTION_EVENT)))
                .build();
        assertThat(Ocpp201.codec().encode(new Call("1", request)))
                .isEqualTo(
                        "[2,\"1\",\"GetVariables\",{\"getVariableData\":[{\"component\":{\"name\":\"OCPPCommCtrlr\"},"
                                + "\"variable\":{\"name\":\"MessageAttempts\",\"instance\":\"TransactionEvent\"}}]}]");
    }

    @Test
    void setsAVariable() {
        var data = DeviceModel.setVariableData(OCPPCommCtrlr.HEARTBEAT_INTERVAL, "300");
        assertThat(data.component().name()).isEqualTo("OCPPCommCtrlr");
        assertThat(data.variable())
                .isEqualTo(Variable.builder().name("HeartbeatInterval").build());
        assertThat(data.attributeValue()).isEqualTo("300");
        assertThat(data.attributeType()).isNull();
    }

    @Test
    void placesAComponentAtAnEvseOrConnector() {
        Component ofEvse = DeviceModel.component(EVSE.AVAILABILITY_STATE, 2);
        assertThat(ofEvse.name()).isEqualTo("EVSE");
        assertThat(ofEvse.evse().id()).isEqualTo(2);
        assertThat(ofEvse.evse().connectorId()).isNull();
        Component ofConnector = DeviceModel.component(Connector.AVAILABILITY_STATE, 2, 1);
        assertThat(ofConnector.evse().connectorId()).isEqualTo(1);
    }

    @Test
    void findsTheVariableThatAMessageNames() {
        Component component = DeviceModel.component(GenericComponent.TEMPERATURE.withComponent("connector"), 1, 1);
        assertThat(DeviceModel.find(component, DeviceModel.variable(GenericComponent.TEMPERATURE)))
                .isEqualTo(GenericComponent.TEMPERATURE.withComponent("Connector"));
        assertThat(DeviceModel.find(component, Variable.builder().name("Smell").build()))
                .isNull();
    }

    @Test
    void refusesWhatTheStationHasYetToName() {
        assertThatIllegalStateException()
                .isThrownBy(() -> DeviceModel.component(GenericComponent.TEMPERATURE))
                .withMessageContaining("<generic>.Temperature");
        assertThatIllegalStateException()
                .isThrownBy(() -> DeviceModel.variable(CustomizationCtrlr.CUSTOM_IMPLEMENTATION_ENABLED))
                .withMessageContaining("<vendorId>");
        assertThat(DeviceModel.variable(CustomizationCtrlr.CUSTOM_IMPLEMENTATION_ENABLED.withInstance("com.example"))
                        .instance())
                .isEqualTo("com.example");
    }
}
