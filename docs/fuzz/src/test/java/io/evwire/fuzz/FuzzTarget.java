// SPDX-License-Identifier: Apache-2.0
package io.evwire.fuzz;

import java.util.Locale;

/** What is fuzzed. Each has a folder of inputs under {@code src/test/resources/corpus}. */
enum FuzzTarget {
    FRAME(FrameFuzz.class),
    LENIENT_FRAME(LenientFrameFuzz.class),
    PAYLOAD(PayloadFuzz.class),
    MIGRATION(MigrationFuzz.class),
    OBJECT(ObjectFuzz.class),
    LIST(ListFuzz.class),
    RESPONSE(ResponseFuzz.class),
    HTTP(HttpFuzz.class),
    DATE_TIME(DateTimeFuzz.class);

    private final Class<?> type;

    FuzzTarget(Class<?> type) {
        this.type = type;
    }

    Class<?> type() {
        return type;
    }

    /** Fails when what must hold does not hold for this input. */
    void check(byte[] input) {
        switch (this) {
            case FRAME -> FrameFuzz.fuzzerTestOneInput(input);
            case LENIENT_FRAME -> LenientFrameFuzz.fuzzerTestOneInput(input);
            case PAYLOAD -> PayloadFuzz.fuzzerTestOneInput(input);
            case MIGRATION -> MigrationFuzz.fuzzerTestOneInput(input);
            case OBJECT -> ObjectFuzz.fuzzerTestOneInput(input);
            case LIST -> ListFuzz.fuzzerTestOneInput(input);
            case RESPONSE -> ResponseFuzz.fuzzerTestOneInput(input);
            case HTTP -> HttpFuzz.fuzzerTestOneInput(input);
            case DATE_TIME -> DateTimeFuzz.fuzzerTestOneInput(input);
        }
    }

    /** The folder of its inputs; the targets of frames share theirs. */
    String folder() {
        return switch (this) {
            case FRAME, LENIENT_FRAME, MIGRATION -> "frame";
            case OBJECT, LIST, RESPONSE, PAYLOAD, HTTP, DATE_TIME ->
                name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }
}
