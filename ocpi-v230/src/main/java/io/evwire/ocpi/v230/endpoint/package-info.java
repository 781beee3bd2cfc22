/**
 * Every operation of OCPI 2.3.0: a class for each interface of each module builds its requests, a catalog finds the
 * operation of one. The classes of interfaces are generated from the data files of operations.
 */
@NullMarked
package io.evwire.ocpi.v230.endpoint;

import org.jspecify.annotations.NullMarked;
