/** The data types of OCPP 2.0.1 that messages are made of. Follows OCPP 2.0.1 ed. 3, Part 2, chapter Datatypes. */
@NullMarked
package io.evwire.ocpp.v201.datatype;

import org.jspecify.annotations.NullMarked;
