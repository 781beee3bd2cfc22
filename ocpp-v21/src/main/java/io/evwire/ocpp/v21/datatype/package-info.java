/** The data types of OCPP 2.1 that messages are made of. Follows OCPP 2.1 ed. 1, Part 2, chapter Datatypes. */
@NullMarked
package io.evwire.ocpp.v21.datatype;

import org.jspecify.annotations.NullMarked;
