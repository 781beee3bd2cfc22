/** OCPP 2.1: the entry point. Follows OCPP 2.1 ed. 1. */
@NullMarked
package io.evwire.ocpp.v21;

import org.jspecify.annotations.NullMarked;
