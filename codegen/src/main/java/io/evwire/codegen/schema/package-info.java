/**
 * Reads and checks, and nothing else: schema files, loaded by jsonschema2pojo and held against a closed vocabulary,
 * become models.
 */
@NullMarked
package io.evwire.codegen.schema;

import org.jspecify.annotations.NullMarked;
