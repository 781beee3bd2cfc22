/** Not API: one generated codec for each type of payments. */
@NullMarked
package io.evwire.ocpi.v230.internal.codec.payments;

import org.jspecify.annotations.NullMarked;
