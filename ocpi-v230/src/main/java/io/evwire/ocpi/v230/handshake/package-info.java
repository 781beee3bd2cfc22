/**
 * Registration of two parties of OCPI 2.3.0 as values: each step says which request to send or which answer to give.
 */
@NullMarked
package io.evwire.ocpi.v230.handshake;

import org.jspecify.annotations.NullMarked;
