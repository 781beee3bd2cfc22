/**
 * The messages of OCPP 2.0.1: a request and a response for each action. Follows OCPP 2.0.1 ed. 3, Part 2, chapter
 * Messages.
 */
@NullMarked
package io.evwire.ocpp.v201.message;

import org.jspecify.annotations.NullMarked;
