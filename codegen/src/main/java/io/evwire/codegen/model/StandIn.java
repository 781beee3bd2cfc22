// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.model;

/**
 * What a lenient reading takes for a required property that is absent, or null, where it means nothing.
 *
 * @param literal the value on the wire
 * @param beside the wire name of the property that tells where it means nothing
 * @param text which text tells so there
 */
public record StandIn(String literal, String beside, String text) {}
