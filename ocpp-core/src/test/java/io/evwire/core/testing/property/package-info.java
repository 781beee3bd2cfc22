/**
 * What must hold for every generated type of every protocol module: abstract test classes, which a module binds to
 * itself by a subclass of a few lines.
 *
 * <p>Every claim is tried on every type with values from fixed seeds, so that a build can be repeated. A failure prints
 * the seed of its try and the smallest value found that fails too. {@code -Devwire.type=Name -Devwire.seed=n} repeats
 * one try, {@code -Devwire.tries=n} makes more of them.
 */
package io.evwire.core.testing.property;
