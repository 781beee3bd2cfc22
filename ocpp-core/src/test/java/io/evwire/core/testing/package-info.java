/** What the tests of every protocol module share. */
package io.evwire.core.testing;
