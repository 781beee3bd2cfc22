/** Metadata for native images, held against the classes. */
package io.evwire.core.testing.image;
