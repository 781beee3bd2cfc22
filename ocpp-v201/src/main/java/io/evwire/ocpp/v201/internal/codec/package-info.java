/** Not API: one generated codec for each type of OCPP 2.0.1. */
@NullMarked
package io.evwire.ocpp.v201.internal.codec;

import org.jspecify.annotations.NullMarked;
