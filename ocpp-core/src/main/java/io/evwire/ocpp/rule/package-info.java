/**
 * Semantic rules beyond the schemas: opt-in, each with its own id, error code and reference; what the versions share is
 * written here once, over small views that each version gives of its messages.
 *
 * @see "OCPP 2.1 ed. 1, Part 2"
 */
@org.jspecify.annotations.NullMarked
package io.evwire.ocpp.rule;
