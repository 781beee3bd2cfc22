/**
 * Results of a migration between versions of a protocol: the new message with its changes, or what is to be decided.
 */
@NullMarked
package io.evwire.ocpp.migration;

import org.jspecify.annotations.NullMarked;
