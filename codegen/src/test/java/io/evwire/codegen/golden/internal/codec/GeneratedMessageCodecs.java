// SPDX-License-Identifier: Apache-2.0
// Generated from our JSON Schemas; see the codegen module. Do not edit.
package io.evwire.codegen.golden.internal.codec;

import io.evwire.core.runtime.ObjectCodec;
import io.evwire.ocpp.rpc.MessageCodecs;
import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppResponse;
import io.evwire.ocpp.rpc.OcppSend;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Not API: the codecs of all messages, each loaded when first asked for. */
@Generated("io.evwire.codegen")
public final class GeneratedMessageCodecs implements MessageCodecs {
    /** The table. */
    public static final GeneratedMessageCodecs INSTANCE = new GeneratedMessageCodecs();

    private GeneratedMessageCodecs() {}

    @Override
    public @Nullable ObjectCodec<? extends OcppRequest<?>> request(String action) {
        return switch (action) {
            case "ReportReading" -> ReportReadingRequestCodec.INSTANCE;
            default -> null;
        };
    }

    @Override
    public @Nullable ObjectCodec<? extends OcppResponse> response(String action) {
        return switch (action) {
            case "ReportReading" -> ReportReadingResponseCodec.INSTANCE;
            default -> null;
        };
    }

    @Override
    public @Nullable ObjectCodec<? extends OcppSend> send(String action) {
        return switch (action) {
            case "NotifyReadings" -> NotifyReadingsCodec.INSTANCE;
            default -> null;
        };
    }

    @Override
    public List<String> actions() {
        return List.of("NotifyReadings", "ReportReading");
    }
}
