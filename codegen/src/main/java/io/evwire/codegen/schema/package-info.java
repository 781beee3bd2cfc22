/** Reads: turns schema nodes, found and resolved by jsonschema2pojo, into the model. */
@NullMarked
package io.evwire.codegen.schema;

import org.jspecify.annotations.NullMarked;
