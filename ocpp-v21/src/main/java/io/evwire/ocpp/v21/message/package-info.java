/**
 * The messages of OCPP 2.1: a request and a response for each action. Follows OCPP 2.1 ed. 1, Part 2, chapter Messages.
 */
@NullMarked
package io.evwire.ocpp.v21.message;

import org.jspecify.annotations.NullMarked;
