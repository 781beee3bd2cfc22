/** The credentials module of OCPI 2.3.0: how two parties register with each other. */
@NullMarked
package io.evwire.ocpi.v230.credentials;

import org.jspecify.annotations.NullMarked;
