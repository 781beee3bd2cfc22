/** Not API: one generated codec for each type of bookings. */
@NullMarked
package io.evwire.ocpi.v230.internal.codec.bookings;

import org.jspecify.annotations.NullMarked;
