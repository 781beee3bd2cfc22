/** Not API: one generated class for each type, which copies it from OCPP 2.0.1 to OCPP 2.1 and back. */
@NullMarked
package io.evwire.ocpp.v21.internal.migration;

import org.jspecify.annotations.NullMarked;
