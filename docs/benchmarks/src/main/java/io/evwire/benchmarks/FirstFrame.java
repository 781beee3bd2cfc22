// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v21.Ocpp21;

/** A program that decodes one Heartbeat, encodes it, and ends; it prints how many nanoseconds that took. */
public final class FirstFrame {

    private static final String HEARTBEAT = "[2,\"1\",\"Heartbeat\",{}]";

    private FirstFrame() {}

    /** Does so with the versions named: {@code 2.0.1}, {@code 2.1}, both or none. */
    public static void main(String[] versions) {
        long start = System.nanoTime();
        for (String version : versions) {
            OcppCodec codec = version.equals("2.1") ? Ocpp21.codec() : Ocpp201.codec();
            codec.encode(codec.decode(HEARTBEAT).orThrow());
        }
        System.out.println(System.nanoTime() - start);
    }
}
