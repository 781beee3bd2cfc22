/**
 * Arbitrary values of generated records, made from what the records themselves say: their components, the types of
 * these, and their annotations. Nothing here looks at a codec or a schema.
 */
package io.evwire.core.testing.generation;
