/** The tokens module of OCPI 2.3.0: who may charge. */
@NullMarked
package io.evwire.ocpi.v230.tokens;

import org.jspecify.annotations.NullMarked;
