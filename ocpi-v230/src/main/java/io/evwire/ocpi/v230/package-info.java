/** OCPI 2.3.0: the entry point. Follows OCPI 2.3.0 with Payments 1, Bookings 1.0 and 1.1, and edition 2. */
@NullMarked
package io.evwire.ocpi.v230;

import org.jspecify.annotations.NullMarked;
