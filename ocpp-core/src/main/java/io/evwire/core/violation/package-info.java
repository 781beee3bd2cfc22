/** What was wrong with a message: values that say where, which rule, and what was found. */
@NullMarked
package io.evwire.core.violation;

import org.jspecify.annotations.NullMarked;
