// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import io.evwire.ocpp.rpc.Frame;

/**
 * Stands between an application that uses the messages of one version and a peer that uses those of another. It sees
 * CALLs, CALLRESULTs and SENDs; must be thread-safe.
 */
public interface FrameTranslation {

    /**
     * What the application gets for a frame of the peer.
     *
     * @param received the frame, its payload of the peer's version
     * @return a frame of the same kind and messageId, its payload of the application's version
     * @throws UntranslatableException when the application's version cannot say it
     */
    Frame toApplication(Frame received);

    /**
     * What the peer gets for a frame of the application.
     *
     * @param frame the frame, its payload of the application's version
     * @return a frame of the same kind and messageId, its payload of the peer's version
     * @throws UntranslatableException when the peer's version cannot say it
     */
    Frame toPeer(Frame frame);
}
