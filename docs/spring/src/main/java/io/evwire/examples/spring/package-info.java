/** A CSMS on Spring Boot 4: a WebSocket for stations, HTTP for those who ask something of them. */
@NullMarked
package io.evwire.examples.spring;

import org.jspecify.annotations.NullMarked;
