/** A peer that answers as a script says, with the faults of real ones. */
@org.jspecify.annotations.NullMarked
package io.evwire.ocpi.v230.scripted;
