/** The invoice reconciliation module of edition 2 of OCPI 2.3.0. */
@NullMarked
package io.evwire.ocpi.v230.invoicereconciliation;

import org.jspecify.annotations.NullMarked;
