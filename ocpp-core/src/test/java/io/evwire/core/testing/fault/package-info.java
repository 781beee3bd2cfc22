/** Faults that a constructed record can hold, planted one by one wherever a type has room for them. */
package io.evwire.core.testing.fault;
