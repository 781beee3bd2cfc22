/** Not API: one generated codec for each type of tokens. */
@NullMarked
package io.evwire.ocpi.v230.internal.codec.tokens;

import org.jspecify.annotations.NullMarked;
