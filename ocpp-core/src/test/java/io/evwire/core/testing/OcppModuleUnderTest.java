// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing;

import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.rpc.OcppPayload;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A version of OCPP: its types, and the codec of the frames that carry its messages.
 *
 * @param module the module
 * @param codec its codec
 */
public record OcppModuleUnderTest(ModuleUnderTest module, OcppCodec codec) {

    /** Every message. */
    public List<GeneratedType<? extends OcppPayload>> messages() {
        return module.messages().stream()
                .<GeneratedType<? extends OcppPayload>>map(type -> type.as(OcppPayload.class))
                .collect(Collectors.toList());
    }
}
