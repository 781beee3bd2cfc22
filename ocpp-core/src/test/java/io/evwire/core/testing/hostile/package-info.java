/** Valid messages made hostile: a token, a byte or a property at a time. */
package io.evwire.core.testing.hostile;
