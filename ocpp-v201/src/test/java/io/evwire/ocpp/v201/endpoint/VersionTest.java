// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evwire.core.testing.endpoint.EndpointFixture;
import io.evwire.core.testing.endpoint.Line;
import io.evwire.ocpp.endpoint.OcppNode;
import io.evwire.ocpp.endpoint.Side;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v201.message.HeartbeatRequest;
import io.evwire.ocpp.v201.message.ResetRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the endpoint of OCPP 2.0.1 differs from that of OCPP 2.1; what both do besides is not repeated. */
class VersionTest extends EndpointFixture {

    VersionTest() {
        super(Ocpp201.protocol());
    }

    @Test
    void saysNothingOfAnInvalidResponse() {
        assertThat(answersToAnInvalidResponse()).singleElement().asString().startsWith("[2,\"c2\",");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[5,\"x\",\"InternalError\",\"\",{}]",
                "[6,\"x\",\"NotifyPeriodicEventStream\",{}]",
                "[7,\"x\"]",
                "[1,\"x\",{}]"
            })
    void answersAnUnknownMessageType(String text) {
        assertThat(line().answer(text)).startsWith("[4,\"x\",\"MessageTypeNotSupported\",");
    }

    @Test
    void namesItsSubprotocol() {
        assertThat(Ocpp201.protocol().subprotocol()).isEqualTo("ocpp2.0.1");
        Line line = line();
        assertThat(line.endpoint().protocol()).isSameAs(Ocpp201.protocol());
    }

    @Test
    void takesHandlersOfWhatThisSideReceivesAlone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> csms().on(ResetRequest.class, (request, exchange) -> null))
                .withMessageStartingWith("Reset is not received by this side");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> csms().on(HeartbeatRequest.class, (request, exchange) -> null)
                        .on(HeartbeatRequest.class, (request, exchange) -> null))
                .withMessageContaining("HeartbeatRequest already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OcppNode.builder(Side.CSMS, scheduler))
                .withMessageContaining("at least one protocol");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OcppNode.builder(Side.CSMS, scheduler, protocol, protocol)
                        .build())
                .withMessageContaining("ocpp2.0.1 is given twice");
    }
}
