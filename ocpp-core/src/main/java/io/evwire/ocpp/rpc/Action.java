// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.runtime.ObjectCodec;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the standard says of one action, beside the structure of its messages. */
public final class Action {

    private final String name;
    private final MessageType messageType;
    private final Direction direction;
    private final FunctionalBlock functionalBlock;
    private final @Nullable String since;
    private final boolean deprecated;
    private final MessageCodecs messages;

    /**
     * An action of one version; generated code makes them.
     *
     * @param name its name on the wire
     * @param messageType CALL, or SEND for an action that is not answered
     * @param direction which end sends the request
     * @param functionalBlock the block whose use cases define it
     * @param since the version of OCPP that brought it, or null when it is as old as OCPP 2.0.1
     * @param deprecated whether the standard advises against it; it is valid all the same
     * @param messages its codecs
     */
    public Action(
            String name,
            MessageType messageType,
            Direction direction,
            FunctionalBlock functionalBlock,
            @Nullable String since,
            boolean deprecated,
            MessageCodecs messages) {
        this.name = name;
        this.messageType = messageType;
        this.direction = direction;
        this.functionalBlock = functionalBlock;
        this.since = since;
        this.deprecated = deprecated;
        this.messages = messages;
    }

    /**
     * The name on the wire.
     *
     * @return such as {@code BootNotification}
     */
    public String name() {
        return name;
    }

    /**
     * The kind of frame that carries the request.
     *
     * @return {@link MessageType#CALL}, or {@link MessageType#SEND} for an action that is not answered
     */
    public MessageType messageType() {
        return messageType;
    }

    /**
     * Which end sends the request.
     *
     * @return the direction
     */
    public Direction direction() {
        return direction;
    }

    /**
     * The functional block whose use cases define the action.
     *
     * @return the block
     */
    public FunctionalBlock functionalBlock() {
        return functionalBlock;
    }

    /**
     * The version of OCPP that brought the action.
     *
     * @return such as {@code 2.1}, or null when it is as old as OCPP 2.0.1
     */
    public @Nullable String since() {
        return since;
    }

    /**
     * Whether the standard advises against the action.
     *
     * @return true for one that is deprecated but valid
     */
    public boolean isDeprecated() {
        return deprecated;
    }

    /**
     * The class of the message that begins the action.
     *
     * @return the request, or the message of a SEND
     */
    public Class<? extends OcppPayload> requestType() {
        ObjectCodec<? extends OcppPayload> codec =
                messageType == MessageType.SEND ? messages.send(name) : messages.request(name);
        return Objects.requireNonNull(codec, name).type();
    }

    /**
     * The class of the message that answers.
     *
     * @return the response, or null for a SEND
     */
    public @Nullable Class<? extends OcppResponse> responseType() {
        ObjectCodec<? extends OcppResponse> codec = messages.response(name);
        return codec == null ? null : codec.type();
    }

    @Override
    public String toString() {
        return name;
    }
}
