/**
 * The view of a transaction of OCPP 2.0.1. What it shares with other versions, such as gaps, retries and the queue of
 * an offline station, is in {@code io.evwire.ocpp.transaction}.
 *
 * @see "OCPP 2.0.1 ed. 3, Part 2, E01 to E15"
 */
@org.jspecify.annotations.NullMarked
package io.evwire.ocpp.v201.transaction;
