/** Not API: one generated codec for each type of invoicereconciliation. */
@NullMarked
package io.evwire.ocpi.v230.internal.codec.invoicereconciliation;

import org.jspecify.annotations.NullMarked;
