/**
 * The RPC endpoint: typed CALLs and handlers over any channel that carries texts. An {@link OcppNode} says what one
 * side does, an {@link OcppEndpoint} is its end of one connection. Follows OCPP 2.1 ed. 1, Part 4 §4.
 */
@NullMarked
package io.evwire.ocpp.endpoint;

import org.jspecify.annotations.NullMarked;
