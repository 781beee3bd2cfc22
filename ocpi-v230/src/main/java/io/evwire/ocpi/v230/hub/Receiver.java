// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.hub;

import io.evwire.ocpi.v230.handshake.Registration;
import io.evwire.ocpi.v230.http.Party;

/** A party, and the platform that it is on. */
record Receiver(Party party, Registration registration) {}
