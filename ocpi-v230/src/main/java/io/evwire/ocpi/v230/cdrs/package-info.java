/** The CDRs module of OCPI 2.3.0: charging sessions as they are billed. */
@NullMarked
package io.evwire.ocpi.v230.cdrs;

import org.jspecify.annotations.NullMarked;
