// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.runtime.ObjectCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The payload codecs of one version of the protocol, by action. Generated; a codec is loaded when first asked for. */
public interface MessageCodecs {

    /**
     * The codec of an action's request.
     *
     * @param action the action's name
     * @return the codec, or null when no CALL has this action
     */
    @Nullable
    ObjectCodec<? extends OcppRequest<?>> request(String action);

    /**
     * The codec of an action's response.
     *
     * @param action the action's name
     * @return the codec, or null when no CALL has this action
     */
    @Nullable
    ObjectCodec<? extends OcppResponse> response(String action);

    /**
     * The codec of a message that is sent unanswered.
     *
     * @param action the action's name
     * @return the codec, or null when no SEND has this action
     */
    @Nullable
    ObjectCodec<? extends OcppSend> send(String action);

    /**
     * The names of all actions, for hints.
     *
     * @return the names, in any order
     */
    default List<String> actions() {
        return List.of();
    }
}
