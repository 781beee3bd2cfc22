/** The closed enumerations of OCPP 2.0.1. Follows OCPP 2.0.1 ed. 3, Part 2, chapter Enumerations. */
@NullMarked
package io.evwire.ocpp.v201.enumeration;

import org.jspecify.annotations.NullMarked;
