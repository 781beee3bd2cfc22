// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

/** A frame that carries a message: what asks, and what answers. */
public sealed interface MessageFrame extends Frame permits Call, CallResult, Send {

    /**
     * The action that the message belongs to.
     *
     * @return its name, such as {@code BootNotification}
     */
    String action();

    /**
     * The message.
     *
     * @return a request, a response, or what is sent unanswered
     */
    OcppPayload payload();
}
