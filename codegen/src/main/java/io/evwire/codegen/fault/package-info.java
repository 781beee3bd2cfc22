/** What is wrong with the files that are generated from, collected so that all of it is told together. */
@NullMarked
package io.evwire.codegen.fault;

import org.jspecify.annotations.NullMarked;
