/** Not API: one generated codec for each type of bookings11. */
@NullMarked
package io.evwire.ocpi.v230.internal.codec.bookings11;

import org.jspecify.annotations.NullMarked;
