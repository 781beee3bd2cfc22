/**
 * The device model: the values that the catalogs of each version hold, such as standardized components and variables,
 * security events, reason codes and units. Follows the appendices of OCPP 2.0.1 ed. 3, Part 2 and OCPP 2.1 ed. 1, Part
 * 2.
 */
@NullMarked
package io.evwire.ocpp.devicemodel;

import org.jspecify.annotations.NullMarked;
