/** Not API: one generated codec for each type of locations. */
@NullMarked
package io.evwire.ocpi.v230.internal.codec.locations;

import org.jspecify.annotations.NullMarked;
