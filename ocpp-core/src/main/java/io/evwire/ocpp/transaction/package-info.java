/**
 * One model of a transaction's events for every version: which have come and which are missing, what they tell so far,
 * where its limits stand. Rules and the views of each version stand on it. Values in, values out: no clock, no thread,
 * no transport. Memory is bounded, and an event costs the same however many came before it.
 *
 * @see "OCPP 2.1 ed. 1, Part 2, E01 to E17"
 */
@org.jspecify.annotations.NullMarked
package io.evwire.ocpp.transaction;
