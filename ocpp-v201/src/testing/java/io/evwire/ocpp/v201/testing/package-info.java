/** Samples of the messages of OCPP 2.0.1 for the tests of applications. */
@NullMarked
package io.evwire.ocpp.v201.testing;

import org.jspecify.annotations.NullMarked;
