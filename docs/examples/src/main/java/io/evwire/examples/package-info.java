/** Short programs that use the library. */
@NullMarked
package io.evwire.examples;

import org.jspecify.annotations.NullMarked;
