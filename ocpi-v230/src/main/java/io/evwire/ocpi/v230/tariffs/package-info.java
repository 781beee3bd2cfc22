/** The tariffs module of OCPI 2.3.0: what charging costs. */
@NullMarked
package io.evwire.ocpi.v230.tariffs;

import org.jspecify.annotations.NullMarked;
