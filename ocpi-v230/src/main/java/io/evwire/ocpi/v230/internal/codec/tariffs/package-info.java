/** Not API: one generated codec for each type of tariffs. */
@NullMarked
package io.evwire.ocpi.v230.internal.codec.tariffs;

import org.jspecify.annotations.NullMarked;
