/** A CSMS for any server of Jakarta WebSocket: what is deployed finds {@link io.evwire.examples.jakarta.CsmsConfig}. */
@NullMarked
package io.evwire.examples.jakarta;

import org.jspecify.annotations.NullMarked;
