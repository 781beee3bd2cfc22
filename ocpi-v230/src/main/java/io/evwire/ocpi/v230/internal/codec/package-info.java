/** Not API: what the generated codecs of OCPI 2.3.0 share. */
@NullMarked
package io.evwire.ocpi.v230.internal.codec;

import org.jspecify.annotations.NullMarked;
