// SPDX-License-Identifier: Apache-2.0
package io.evwire.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** An input whose first line says what the rest is. */
final class Headed {

    private final String head;
    private final byte[] body;

    private Headed(String head, byte[] body) {
        this.head = head;
        this.body = body;
    }

    static Headed of(byte[] input) {
        int end = 0;
        while (end < input.length && input[end] != '\n') {
            end++;
        }
        String head = new String(input, 0, end, StandardCharsets.ISO_8859_1);
        return new Headed(head, Arrays.copyOfRange(input, Math.min(input.length, end + 1), input.length));
    }

    String head() {
        return head;
    }

    byte[] body() {
        return body;
    }
}
