/**
 * Migration between OCPP 2.0.1 and OCPP 2.1: a class for each action, whole frames, and connector states as either
 * version reports them. Nothing is lost silently: what cannot be copied becomes a {@code Change} or a {@code Decision}.
 *
 * <p>A message to be migrated must be valid in its own version; the migrated one is then valid in the other. What a
 * lenient decode let pass is copied as it is, except for {@code UNRECOGNIZED} where the target has a text, which is
 * refused with an {@code IllegalStateException}.
 *
 * @see "OCPP 2.1 ed. 1, Part 0 §1.1"
 */
@NullMarked
package io.evwire.ocpp.v21.migration;

import org.jspecify.annotations.NullMarked;
