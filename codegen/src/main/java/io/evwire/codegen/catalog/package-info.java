/**
 * The catalogs of the device model: read from data files, understood, and written as classes of constants. What the
 * rules for schemas are to messages, this package is to the tables of the standard's appendices.
 */
@NullMarked
package io.evwire.codegen.catalog;

import org.jspecify.annotations.NullMarked;
