/** Not API: one generated codec for each type of hubclientinfo. */
@NullMarked
package io.evwire.ocpi.v230.internal.codec.hubclientinfo;

import org.jspecify.annotations.NullMarked;
