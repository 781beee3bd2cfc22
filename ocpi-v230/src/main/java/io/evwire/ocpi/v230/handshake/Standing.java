// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.handshake;

/** Who sent a request, by the token that it carried. Text forms show no token. */
public sealed interface Standing {

    /** Nobody known: the token is missing or unknown. */
    record Unknown() implements Standing {}

    /**
     * A party that was given a registration token, good for versions and credentials alone.
     *
     * @param registrationToken the token
     */
    record Invited(String registrationToken) implements Standing {

        @Override
        public String toString() {
            return "Invited[registrationToken=***]";
        }
    }

    /**
     * A party that is registered.
     *
     * @param registration what is known of it
     */
    record Known(Registration registration) implements Standing {}
}
