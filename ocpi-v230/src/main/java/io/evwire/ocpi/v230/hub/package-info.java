/**
 * A hub of OCPI 2.3.0: leads requests from party to party by their headers, answers for those that cannot be reached,
 * and keeps account of who is connected. It has no network and no store of its own.
 */
@NullMarked
package io.evwire.ocpi.v230.hub;

import org.jspecify.annotations.NullMarked;
