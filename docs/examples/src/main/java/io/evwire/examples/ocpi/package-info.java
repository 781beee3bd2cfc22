/**
 * Two parties of OCPI on one machine: everything that the library leaves to its user, with the JDK's HTTP server and
 * client.
 */
@NullMarked
package io.evwire.examples.ocpi;

import org.jspecify.annotations.NullMarked;
