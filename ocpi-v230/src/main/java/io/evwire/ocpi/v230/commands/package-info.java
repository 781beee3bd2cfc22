/** The commands module of OCPI 2.3.0: requests to a location or EVSE. */
@NullMarked
package io.evwire.ocpi.v230.commands;

import org.jspecify.annotations.NullMarked;
