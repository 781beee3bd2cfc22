// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.handshake;

import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import java.util.function.Function;
import java.util.function.Supplier;

/** A request to be sent, and what comes next, with an answer and without one. */
record Exchange<S>(OcpiRequest<?> request, Function<HttpReply, S> answered, Supplier<S> unanswered) {}
