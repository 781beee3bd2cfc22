/**
 * What the protocols share: violations, limits, validation; and what every version of OCPP has: frames and their codec,
 * rules, migration, transactions, the device model.
 */
@SuppressWarnings("module") // The modules that the qualified exports name are built later.
module io.evwire.core {
    requires tools.jackson.core;
    requires static transitive com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;

    exports io.evwire.core.json;
    exports io.evwire.core.validation;
    exports io.evwire.core.violation;
    exports io.evwire.ocpp.cluster;
    exports io.evwire.ocpp.delivery;
    exports io.evwire.ocpp.devicemodel;
    exports io.evwire.ocpp.endpoint;
    exports io.evwire.ocpp.migration;
    exports io.evwire.ocpp.rpc;
    exports io.evwire.ocpp.rule;
    exports io.evwire.ocpp.transaction;

    // What the modules of the protocols run on, and nobody else.
    exports io.evwire.core.document to
            io.evwire.ocpi.v230;
    exports io.evwire.core.runtime to
            io.evwire.ocpi.v230,
            io.evwire.ocpp.v201,
            io.evwire.ocpp.v21;
    exports io.evwire.core.text to
            io.evwire.ocpi.v230,
            io.evwire.ocpp.v201,
            io.evwire.ocpp.v21;

    // So that databind finds out what only a codec reads and writes.
    opens io.evwire.core.runtime;
    opens io.evwire.ocpp.rpc;
}
