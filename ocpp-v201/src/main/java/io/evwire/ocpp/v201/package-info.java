/** OCPP 2.0.1: the entry point. Follows OCPP 2.0.1 ed. 3. */
@NullMarked
package io.evwire.ocpp.v201;

import org.jspecify.annotations.NullMarked;
