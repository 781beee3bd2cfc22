/**
 * What a CSMS or a Charging Station works out from TransactionEvents: completeness, retries, limits, resumption and the
 * state of a transaction. Values in, values out: no clock, no thread, no transport.
 *
 * @see "OCPP 2.1 ed. 1, Part 2, E01 to E17"
 */
@org.jspecify.annotations.NullMarked
package io.evwire.ocpp.v21.transaction;
