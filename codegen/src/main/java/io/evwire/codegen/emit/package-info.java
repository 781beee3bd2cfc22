/** Writes: the Java source of each type of the model. */
@NullMarked
package io.evwire.codegen.emit;

import org.jspecify.annotations.NullMarked;
