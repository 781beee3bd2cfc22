/** Not API: one generated codec for each type of versions. */
@NullMarked
package io.evwire.ocpi.v230.internal.codec.versions;

import org.jspecify.annotations.NullMarked;
