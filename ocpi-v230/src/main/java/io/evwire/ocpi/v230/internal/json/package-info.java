/** Not API: JSON documents of OCPI, whatever they hold. */
@NullMarked
package io.evwire.ocpi.v230.internal.json;

import org.jspecify.annotations.NullMarked;
