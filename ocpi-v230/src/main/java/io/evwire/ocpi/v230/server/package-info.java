/**
 * The side that is asked: {@link io.evwire.ocpi.v230.server.OcpiRouter} leads a request of HTTP to the typed method of
 * a handler, such as {@link io.evwire.ocpi.v230.server.LocationsReceiverHandler}, and gives its typed answer back. The
 * handlers are generated from the data files of operations.
 */
@NullMarked
package io.evwire.ocpi.v230.server;

import org.jspecify.annotations.NullMarked;
