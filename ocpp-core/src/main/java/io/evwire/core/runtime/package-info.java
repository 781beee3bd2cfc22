/**
 * Not API: what generated records and codecs run on. Reads and writes the values of one message, checks every limit
 * while it does, and reports what is wrong as violations.
 */
@NullMarked
package io.evwire.core.runtime;

import org.jspecify.annotations.NullMarked;
