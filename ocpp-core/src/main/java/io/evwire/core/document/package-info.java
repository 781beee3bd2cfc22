/**
 * Not API: whole documents. One setup of the tokenizer, one mapping of its failures and one last guard for all that is
 * decoded, whatever the protocol.
 */
@NullMarked
package io.evwire.core.document;

import org.jspecify.annotations.NullMarked;
