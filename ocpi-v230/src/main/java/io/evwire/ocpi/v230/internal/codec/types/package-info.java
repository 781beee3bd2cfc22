/** Not API: one generated codec for each type of types. */
@NullMarked
package io.evwire.ocpi.v230.internal.codec.types;

import org.jspecify.annotations.NullMarked;
