/**
 * OCPP-J: the frames of the RPC framework, the codec that turns text into frames and back, and the error codes that
 * answer faults. Follows OCPP 2.0.1 ed. 3, Part 4 and OCPP 2.1 ed. 1, Part 4.
 */
@NullMarked
package io.evwire.ocpp.rpc;

import org.jspecify.annotations.NullMarked;
