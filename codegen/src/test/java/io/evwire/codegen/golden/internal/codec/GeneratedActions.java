// SPDX-License-Identifier: Apache-2.0
// Generated from our JSON Schemas; see the codegen module. Do not edit.
package io.evwire.codegen.golden.internal.codec;

import io.evwire.ocpp.rpc.Action;
import io.evwire.ocpp.rpc.ActionCatalog;
import io.evwire.ocpp.rpc.Direction;
import io.evwire.ocpp.rpc.FunctionalBlock;
import io.evwire.ocpp.rpc.MessageType;
import java.util.List;
import javax.annotation.processing.Generated;

/** Not API: the catalog of all actions. */
@Generated("io.evwire.codegen")
public final class GeneratedActions {
    /** The catalog. */
    public static final ActionCatalog CATALOG = new ActionCatalog(List.of(
            new Action(
                    "NotifyReadings",
                    MessageType.SEND,
                    Direction.CSMS_TO_CS,
                    FunctionalBlock.N,
                    "2.1",
                    true,
                    GeneratedMessageCodecs.INSTANCE),
            new Action(
                    "ReportReading",
                    MessageType.CALL,
                    Direction.CS_TO_CSMS,
                    FunctionalBlock.J,
                    null,
                    false,
                    GeneratedMessageCodecs.INSTANCE)));

    private GeneratedActions() {}
}
