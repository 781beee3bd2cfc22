/** The closed enumerations of OCPP 2.1. Follows OCPP 2.1 ed. 1, Part 2, chapter Enumerations. */
@NullMarked
package io.evwire.ocpp.v21.enumeration;

import org.jspecify.annotations.NullMarked;
