/**
 * What a party of OCPI 2.3.0 does with the others: whom it lets in, what becomes of what they push, how its copy of
 * their lists stays the same as theirs, and what it does when a push of its own fails. Values and decisions alone:
 * objects are kept by whoever uses this.
 */
@NullMarked
package io.evwire.ocpi.v230.party;

import org.jspecify.annotations.NullMarked;
