// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.ActionFacts;
import io.evwire.ocpp.rpc.Action;
import io.evwire.ocpp.rpc.ActionCatalog;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Direction;
import io.evwire.ocpp.rpc.FunctionalBlock;
import io.evwire.ocpp.rpc.MessageType;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.rpc.Role;
import io.evwire.ocpp.rpc.Send;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v21.message.BatterySwapRequest;
import io.evwire.ocpp.v21.message.BatterySwapResponse;
import io.evwire.ocpp.v21.message.NotifyPeriodicEventStream;
import io.evwire.ocpp.v21.message.RequestBatterySwapRequest;
import io.evwire.ocpp.v21.message.RequestBatterySwapResponse;
import org.junit.jupiter.api.Test;

class ActionCatalogTest {

    private final ActionCatalog actions = Ocpp21.actions();

    @Test
    void holdsThe91ActionsInTheOrderOfTheirNames() {
        assertThat(actions.all())
                .hasSize(91)
                .extracting(Action::name)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void agreesWithThePublishedDirectionsBlocksAndVersions() {
        ActionFacts.check(actions, "2.1");
    }

    @Test
    void marks27ActionsAsNewIn21() {
        assertThat(actions.all())
                .filteredOn(action -> action.since() != null)
                .hasSize(27)
                .allSatisfy(action -> assertThat(action.since()).isEqualTo("2.1"))
                .extracting(Action::name)
                .contains("SetDefaultTariff", "NotifyPeriodicEventStream", "BatterySwap")
                .doesNotContain("BootNotification");
    }

    @Test
    void deprecatesStatusNotificationAlone() {
        assertThat(actions.all())
                .filteredOn(Action::isDeprecated)
                .extracting(Action::name)
                .containsExactly("StatusNotification");
    }

    @Test
    void takesTheDeprecatedStatusNotificationForValid() {
        String text = "[2,\"1\",\"StatusNotification\",{\"timestamp\":\"2026-05-11T16:00:05Z\","
                + "\"connectorStatus\":\"Occupied\",\"evseId\":1,\"connectorId\":1}]";

        assertThat(Ocpp21.codec().encode(Ocpp21.codec().decode(text).orThrow())).isEqualTo(text);
        assertThat(Ocpp21.codec()
                        .decode("[3,\"1\",{}]", id -> "StatusNotification")
                        .orThrow())
                .isNotNull();
    }

    @Test
    void hasOneActionThatIsSentUnanswered() {
        assertThat(actions.all())
                .filteredOn(action -> action.messageType() != MessageType.CALL)
                .singleElement()
                .satisfies(stream -> {
                    assertThat(stream.name()).isEqualTo("NotifyPeriodicEventStream");
                    assertThat(stream.messageType()).isEqualTo(MessageType.SEND);
                    assertThat(stream.requestType()).isEqualTo(NotifyPeriodicEventStream.class);
                    assertThat(stream.responseType()).isNull();
                    assertThat(stream.direction()).isEqualTo(Direction.CS_TO_CSMS);
                });
    }

    @Test
    void keepsActionsApartWhoseNamesBeginWithRequest() {
        Action swap = actions.find("BatterySwap");
        Action request = actions.find("RequestBatterySwap");

        assertThat(swap.requestType()).isEqualTo(BatterySwapRequest.class);
        assertThat(swap.responseType()).isEqualTo(BatterySwapResponse.class);
        assertThat(swap.direction()).isEqualTo(Direction.CS_TO_CSMS);
        assertThat(request.requestType()).isEqualTo(RequestBatterySwapRequest.class);
        assertThat(request.responseType()).isEqualTo(RequestBatterySwapResponse.class);
        assertThat(request.direction()).isEqualTo(Direction.CSMS_TO_CS);
    }

    @Test
    void listsTheActionsOfTheNewBlocks() {
        assertThat(actions.inBlock(FunctionalBlock.R))
                .extracting(Action::name)
                .contains("SetDERControl", "NotifyDERAlarm")
                .doesNotContain("BatterySwap");
        assertThat(actions.inBlock(FunctionalBlock.S))
                .extracting(Action::name)
                .containsExactly("BatterySwap", "RequestBatterySwap");
    }

    @Test
    void letsACsmsSupportWhatAChargingStationSends() {
        OcppCodec csms = Ocpp21.codec().withSupportedActions(ActionCatalog.names(actions.receivedBy(Role.CSMS)));

        assertThat(csms.decode("[2,\"1\",\"Heartbeat\",{}]").orThrow()).isInstanceOf(Call.class);
        assertThat(csms.decode("[6,\"2\",\"NotifyPeriodicEventStream\",{\"data\":[{\"t\":0,\"v\":\"1\"}],\"id\":1,"
                                + "\"pending\":0,\"basetime\":\"2026-05-11T16:00:05Z\"}]")
                        .orThrow())
                .isInstanceOf(Send.class);
        FrameRulesTest.assertCallError(csms.decode("[2,\"3\",\"SetDERControl\",{}]"), "3", "NotSupported");
    }

    @Test
    void isKnownToTheCodecOf201AsWhatItIs() {
        for (Action action : Ocpp21.actions().all()) {
            Decoded decoded = Ocpp201.codec().decode("[2,\"1\",\"" + action.name() + "\",{}]");
            boolean isOf21 = decoded instanceof Decoded.Invalid invalid
                    && invalid.violations().get(0).detail().endsWith("it is one of OCPP 2.1");
            assertThat(isOf21).as(action.name()).isEqualTo("2.1".equals(action.since()));
        }
    }
}
