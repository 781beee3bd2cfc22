/** The bookings module 1.1 of OCPI 2.3.0, which names many things otherwise than 1.0. */
@NullMarked
package io.evwire.ocpi.v230.bookings11;

import org.jspecify.annotations.NullMarked;
