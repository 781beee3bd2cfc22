/** The bookings module 1.0 of OCPI 2.3.0: charging reserved in advance. */
@NullMarked
package io.evwire.ocpi.v230.bookings;

import org.jspecify.annotations.NullMarked;
