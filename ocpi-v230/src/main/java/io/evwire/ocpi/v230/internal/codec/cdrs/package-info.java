/** Not API: one generated codec for each type of cdrs. */
@NullMarked
package io.evwire.ocpi.v230.internal.codec.cdrs;

import org.jspecify.annotations.NullMarked;
