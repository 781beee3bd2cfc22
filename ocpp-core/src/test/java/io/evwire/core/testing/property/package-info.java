/**
 * What must hold for every generated type of every protocol module: abstract test classes, which a module binds to
 * itself by a subclass of a few lines.
 *
 * <p>Every claim is tried on every type with values from a seed that is new in each run and printed at its start. A
 * failure prints this seed and the smallest value found that fails too. {@code -Devwire.seed=n} repeats a run,
 * {@code -Devwire.type=Name} only the tries of one type, and {@code -Devwire.tries=n} makes more of them.
 */
package io.evwire.core.testing.property;
