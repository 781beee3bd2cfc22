/** The payments module, edition 1, of OCPI 2.3.0: payment terminals. */
@NullMarked
package io.evwire.ocpi.v230.payments;

import org.jspecify.annotations.NullMarked;
