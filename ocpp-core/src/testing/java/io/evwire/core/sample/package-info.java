/** Samples of messages and objects for the tests of applications: minimal, full, by chance, and with a fault. */
@NullMarked
package io.evwire.core.sample;

import org.jspecify.annotations.NullMarked;
