/** Compares the schemas of two versions and writes the code that migrates messages from one to the other. */
@NullMarked
package io.evwire.codegen.migration;

import org.jspecify.annotations.NullMarked;
