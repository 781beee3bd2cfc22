/** Not API: one generated codec for each type of chargingprofiles. */
@NullMarked
package io.evwire.ocpi.v230.internal.codec.chargingprofiles;

import org.jspecify.annotations.NullMarked;
