/** What holds for the transactions of every version. */
package io.evwire.core.testing.transaction;
