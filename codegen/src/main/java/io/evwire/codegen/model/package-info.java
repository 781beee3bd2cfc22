/** Understands: the types to generate, free of JSON Schema and of Java source. */
@NullMarked
package io.evwire.codegen.model;

import org.jspecify.annotations.NullMarked;
