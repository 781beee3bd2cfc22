/** The code of the migration guide. */
@NullMarked
package io.evwire.examples.migration;

import org.jspecify.annotations.NullMarked;
