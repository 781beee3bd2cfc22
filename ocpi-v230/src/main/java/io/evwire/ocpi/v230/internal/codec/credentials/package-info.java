/** Not API: one generated codec for each type of credentials. */
@NullMarked
package io.evwire.ocpi.v230.internal.codec.credentials;

import org.jspecify.annotations.NullMarked;
