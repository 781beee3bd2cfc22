// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.delivery;

import io.evwire.core.violation.Violation;
import io.evwire.ocpp.endpoint.CallFailure;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Learns what becomes of the events in an outbox. Called on the thread that brings the news, without a lock. What it
 * throws goes to the handler of uncaught exceptions, and keeps no event from being sent.
 *
 * @param <E> the event
 * @param <R> the answer
 */
public interface OutboxListener<E, R> {

    /**
     * The CSMS has answered.
     *
     * @param event the event, as it was sent
     * @param answer the answer
     */
    default void onDelivered(E event, R answer) {}

    /**
     * The CSMS did not accept an event, or not in time, or the connection can carry no such event; it is sent again.
     *
     * @param event the event
     * @param failure why; {@link CallFailure.NotSent}, with what was thrown, when the connection can carry no such
     *     event, because it is of another version or side
     * @param wait how long until then
     */
    default void onFailure(E event, CallFailure failure, Duration wait) {}

    /**
     * An event was not accepted as often as it may be tried, and is given up.
     *
     * @param event the event
     * @param failure why, the last time
     */
    default void onDiscarded(E event, CallFailure failure) {}

    /**
     * An event was dropped for want of space, as an offline station may.
     *
     * @param event the event
     */
    default void onDropped(E event) {}

    /**
     * A stored message is no event of this version, and is given up: another version stored it, or something damaged
     * it.
     *
     * @param message the message
     * @param violations what is wrong with it
     */
    default void onUnreadable(StoredMessage message, List<Violation> violations) {}

    /**
     * The store failed. What it was to keep is in memory all the same, and sent.
     *
     * @param failure what it threw
     */
    default void onStoreFailure(IOException failure) {}
}
