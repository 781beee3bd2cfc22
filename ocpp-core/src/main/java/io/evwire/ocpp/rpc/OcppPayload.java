// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

/** The payload of a frame: a message of one version of OCPP. Every generated message class is one. */
public interface OcppPayload {

    /**
     * The action this message belongs to.
     *
     * @return the name as in a CALL, such as {@code BootNotification}
     * @see "OCPP 2.0.1 ed. 3, Part 4 §4.1.6"
     */
    String actionName();
}
