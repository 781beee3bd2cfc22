/**
 * The codec runtime on top of the JSON tokenizer: reads and writes values, checks every limit while it does, and
 * reports what is wrong as violations. Generated codecs are its users.
 */
@NullMarked
package io.evwire.core.json;

import org.jspecify.annotations.NullMarked;
