/** The locations module of OCPI 2.3.0: where one can charge. */
@NullMarked
package io.evwire.ocpi.v230.locations;

import org.jspecify.annotations.NullMarked;
