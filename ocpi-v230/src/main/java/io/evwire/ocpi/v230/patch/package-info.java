/** Changes to objects: what a PATCH says of each property. */
@NullMarked
package io.evwire.ocpi.v230.patch;

import org.jspecify.annotations.NullMarked;
