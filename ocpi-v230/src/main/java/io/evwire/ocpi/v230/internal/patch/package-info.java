/** Not API: what generated patches run on. */
@NullMarked
package io.evwire.ocpi.v230.internal.patch;

import org.jspecify.annotations.NullMarked;
