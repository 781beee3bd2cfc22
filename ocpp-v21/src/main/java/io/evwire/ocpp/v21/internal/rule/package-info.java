/** The views of OCPP 2.1 messages that rules look at. Not API. */
@org.jspecify.annotations.NullMarked
package io.evwire.ocpp.v21.internal.rule;
