/** The types that several modules of OCPI 2.3.0 share. */
@NullMarked
package io.evwire.ocpi.v230.types;

import org.jspecify.annotations.NullMarked;
