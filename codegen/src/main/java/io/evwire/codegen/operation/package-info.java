/**
 * Turns the operations of OCPI, data files of ours beside the schemas, into classes that make requests, interfaces that
 * answer them, and the list of all.
 */
@NullMarked
package io.evwire.codegen.operation;

import org.jspecify.annotations.NullMarked;
