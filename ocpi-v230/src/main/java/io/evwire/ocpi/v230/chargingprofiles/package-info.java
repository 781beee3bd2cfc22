/** The charging profiles module of OCPI 2.3.0: smart charging from afar. */
@NullMarked
package io.evwire.ocpi.v230.chargingprofiles;

import org.jspecify.annotations.NullMarked;
