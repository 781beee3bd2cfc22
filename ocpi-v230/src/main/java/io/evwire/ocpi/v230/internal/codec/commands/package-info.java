/** Not API: one generated codec for each type of commands. */
@NullMarked
package io.evwire.ocpi.v230.internal.codec.commands;

import org.jspecify.annotations.NullMarked;
