/** The versions module of OCPI 2.3.0: which versions a party speaks, and where. */
@NullMarked
package io.evwire.ocpi.v230.versions;

import org.jspecify.annotations.NullMarked;
