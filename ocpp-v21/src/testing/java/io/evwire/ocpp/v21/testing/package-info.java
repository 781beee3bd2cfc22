/** Samples of the messages of OCPP 2.1 for the tests of applications. */
@NullMarked
package io.evwire.ocpp.v21.testing;

import org.jspecify.annotations.NullMarked;
