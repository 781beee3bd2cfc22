/** Samples of the objects of OCPI 2.3.0 for the tests of applications. */
@NullMarked
package io.evwire.ocpi.v230.testing;

import org.jspecify.annotations.NullMarked;
