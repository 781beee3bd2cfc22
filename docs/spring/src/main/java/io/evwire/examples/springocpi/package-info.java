/** A party of OCPI 2.3.0 on Spring Boot 4: a controller for what others ask, a client to ask them. */
@NullMarked
package io.evwire.examples.springocpi;

import org.jspecify.annotations.NullMarked;
