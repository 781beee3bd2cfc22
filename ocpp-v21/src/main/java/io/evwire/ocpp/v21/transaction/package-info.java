/**
 * The view of a transaction of OCPP 2.1, its limits, and how it is resumed after a reboot. What it shares with other
 * versions, such as gaps, retries and the queue of an offline station, is in {@code io.evwire.ocpp.transaction}.
 *
 * @see "OCPP 2.1 ed. 1, Part 2, E01 to E17"
 */
@org.jspecify.annotations.NullMarked
package io.evwire.ocpp.v21.transaction;
