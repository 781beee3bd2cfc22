/** Not API: one generated codec for each type of OCPP 2.1. */
@NullMarked
package io.evwire.ocpp.v21.internal.codec;

import org.jspecify.annotations.NullMarked;
