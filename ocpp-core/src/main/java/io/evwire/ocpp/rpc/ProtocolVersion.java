// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.runtime.Canonical;
import java.util.Set;

/**
 * A version of OCPP as far as its frames differ from another's.
 *
 * @param name the version, such as {@code 2.0.1}
 * @param messageTypes the kinds of frame it defines
 * @param answersUnknownMessageTypes whether a frame of an unknown kind is answered with MessageTypeNotSupported; when
 *     not, it is ignored
 */
public record ProtocolVersion(String name, Set<MessageType> messageTypes, boolean answersUnknownMessageTypes) {

    /**
     * Refuses null and copies the set.
     *
     * @param name the version, such as {@code 2.0.1}
     * @param messageTypes the kinds of frame it defines
     * @param answersUnknownMessageTypes whether a frame of an unknown kind is answered with MessageTypeNotSupported;
     *     when not, it is ignored
     */
    public ProtocolVersion {
        Canonical.required(name, "ProtocolVersion.name");
        messageTypes = Set.copyOf(Canonical.required(messageTypes, "ProtocolVersion.messageTypes"));
    }
}
