/** The sessions module of OCPI 2.3.0: charging sessions under way. */
@NullMarked
package io.evwire.ocpi.v230.sessions;

import org.jspecify.annotations.NullMarked;
