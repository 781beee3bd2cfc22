/** The {@code evwire} command line tool: a log of frames in, a verdict on each frame out. */
@NullMarked
package io.evwire.tool;

import org.jspecify.annotations.NullMarked;
