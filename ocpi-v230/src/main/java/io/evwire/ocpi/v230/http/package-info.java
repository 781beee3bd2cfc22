/** OCPI 2.3.0 at the level of HTTP, without a client or a server: response envelope, status codes, headers, pages. */
@NullMarked
package io.evwire.ocpi.v230.http;

import org.jspecify.annotations.NullMarked;
