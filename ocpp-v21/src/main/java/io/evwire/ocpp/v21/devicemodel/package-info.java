/**
 * The device model of OCPP 2.1: a class for each standardized component with its variables as constants, and the
 * standardized security events, reason codes and units. Follows OCPP 2.1 ed. 1, Part 2, appendices.
 */
@NullMarked
package io.evwire.ocpp.v21.devicemodel;

import org.jspecify.annotations.NullMarked;
