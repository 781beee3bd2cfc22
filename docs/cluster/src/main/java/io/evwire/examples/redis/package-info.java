/** The nodes of a CSMS find and reach each other, and know each other's answers, through Redis. */
@NullMarked
package io.evwire.examples.redis;

import org.jspecify.annotations.NullMarked;
