/** Generates records, builders, enumerations and streaming codecs from JSON Schemas, as rules of jsonschema2pojo. */
@NullMarked
package io.evwire.codegen;

import org.jspecify.annotations.NullMarked;
