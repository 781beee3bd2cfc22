/** The hub client info module of OCPI 2.3.0: which parties a hub reaches. */
@NullMarked
package io.evwire.ocpi.v230.hubclientinfo;

import org.jspecify.annotations.NullMarked;
