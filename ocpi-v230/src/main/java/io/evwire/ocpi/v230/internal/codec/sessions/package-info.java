/** Not API: one generated codec for each type of sessions. */
@NullMarked
package io.evwire.ocpi.v230.internal.codec.sessions;

import org.jspecify.annotations.NullMarked;
