// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.ActionFacts;
import io.evwire.ocpp.rpc.Action;
import io.evwire.ocpp.rpc.ActionCatalog;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.CallError;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Direction;
import io.evwire.ocpp.rpc.FunctionalBlock;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.rpc.Role;
import io.evwire.ocpp.v201.message.ResetRequest;
import io.evwire.ocpp.v201.message.ResetResponse;
import org.junit.jupiter.api.Test;

class ActionCatalogTest {

    private final ActionCatalog actions = Ocpp201.actions();

    @Test
    void holdsThe64ActionsInTheOrderOfTheirNames() {
        assertThat(actions.all())
                .hasSize(64)
                .extracting(Action::name)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void agreesWithThePublishedDirectionsAndBlocks() {
        ActionFacts.check(actions, "2.0.1");
    }

    @Test
    void findsAnActionByItsNameWithBothMessageClasses() {
        Action reset = actions.find("Reset");
        assertThat(reset.requestType()).isEqualTo(ResetRequest.class);
        assertThat(reset.responseType()).isEqualTo(ResetResponse.class);
        assertThat(reset.direction()).isEqualTo(Direction.CSMS_TO_CS);
        assertThat(actions.find("reset")).isNull();
    }

    @Test
    void listsTheActionsOfABlock() {
        assertThat(actions.inBlock(FunctionalBlock.H))
                .extracting(Action::name)
                .containsExactly("CancelReservation", "ReservationStatusUpdate", "ReserveNow");
    }

    @Test
    void tellsWhatEitherEndMaySend() {
        assertThat(actions.sentBy(Role.CHARGING_STATION))
                .extracting(Action::name)
                .contains("BootNotification", "DataTransfer")
                .doesNotContain("Reset");
        assertThat(actions.receivedBy(Role.CHARGING_STATION)).isEqualTo(actions.sentBy(Role.CSMS));
    }

    @Test
    void letsACodecRefuseTheWrongDirectionWithNotSupported() {
        OcppCodec csms = Ocpp201.codec().withSupportedActions(ActionCatalog.names(actions.receivedBy(Role.CSMS)));
        Decoded wrongWay = csms.decode("[2,\"1\",\"Reset\",{\"type\":\"OnIdle\"}]");
        assertThat(((Decoded.Invalid) wrongWay).reply())
                .isInstanceOfSatisfying(
                        CallError.class, error -> assertThat(error.errorCode()).isEqualTo("NotSupported"));
        assertThat(csms.decode("[2,\"1\",\"Heartbeat\",{}]").orThrow()).isInstanceOf(Call.class);
    }
}
