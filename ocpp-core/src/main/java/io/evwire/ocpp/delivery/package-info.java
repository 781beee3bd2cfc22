/**
 * That every TransactionEvent arrives, and counts once: the outbox of a Charging Station, which survives a restart, and
 * the inbox of a CSMS, which answers what is repeated as it did before.
 *
 * @see "OCPP 2.1 ed. 1, Part 2, E04, E11 to E13"
 */
@NullMarked
package io.evwire.ocpp.delivery;

import org.jspecify.annotations.NullMarked;
