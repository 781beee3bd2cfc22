/** Frames, codec runtime, violations and CALLERROR mapping, shared by every version of the protocols. */
module io.evwire.core {
    requires transitive tools.jackson.core;
    requires static transitive com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;

    exports io.evwire.core.devicemodel;
    exports io.evwire.core.json;
    exports io.evwire.core.migration;
    exports io.evwire.core.rpc;
    exports io.evwire.core.rule;
    exports io.evwire.core.validation;
    exports io.evwire.core.violation;

    // So that databind finds out what only a codec reads and writes.
    opens io.evwire.core.json;
    opens io.evwire.core.rpc;
}
