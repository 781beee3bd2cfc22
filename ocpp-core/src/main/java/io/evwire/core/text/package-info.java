/** Not API: texts that come from a peer, made fit to be quoted, and measured. */
@NullMarked
package io.evwire.core.text;

import org.jspecify.annotations.NullMarked;
