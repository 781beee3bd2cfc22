// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

/**
 * A message beside what its session has seen before it.
 *
 * @param content what it says
 * @param messageId its id
 * @param before what the session remembers of other messages
 */
record ContentOfSession(MessageContent content, String messageId, SessionMessages before) {}
