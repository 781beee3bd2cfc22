/**
 * What a standard says of its types, as far as names, kinds, limits, values and order go: a table of our own, held
 * against what the build made. It comes from the official schemas and not from ours, so that a slip in ours, from which
 * everything else derives, is seen in every clone.
 */
package io.evwire.core.testing.fact;
