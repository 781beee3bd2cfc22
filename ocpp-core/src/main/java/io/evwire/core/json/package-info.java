/** What everybody meets who handles JSON from peers: the bounds on it, and values that are texts on the wire. */
@NullMarked
package io.evwire.core.json;

import org.jspecify.annotations.NullMarked;
