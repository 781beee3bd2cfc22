/** Every object of OCPI 2.3.0 as an immutable type with a checked codec. */
module io.evwire.ocpi.v230 {
    requires transitive io.evwire.core;
    requires tools.jackson.core;
    requires static transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static java.compiler; // @Generated, which only sources have

    exports io.evwire.ocpi.v230;
    exports io.evwire.ocpi.v230.http;
    exports io.evwire.ocpi.v230.endpoint;
    exports io.evwire.ocpi.v230.server;
    exports io.evwire.ocpi.v230.handshake;
    exports io.evwire.ocpi.v230.party;
    exports io.evwire.ocpi.v230.hub;
    exports io.evwire.ocpi.v230.patch;
    exports io.evwire.ocpi.v230.types;
    exports io.evwire.ocpi.v230.versions;
    exports io.evwire.ocpi.v230.credentials;
    exports io.evwire.ocpi.v230.locations;
    exports io.evwire.ocpi.v230.sessions;
    exports io.evwire.ocpi.v230.cdrs;
    exports io.evwire.ocpi.v230.tariffs;
    exports io.evwire.ocpi.v230.tokens;
    exports io.evwire.ocpi.v230.commands;
    exports io.evwire.ocpi.v230.chargingprofiles;
    exports io.evwire.ocpi.v230.hubclientinfo;
    exports io.evwire.ocpi.v230.payments;
    exports io.evwire.ocpi.v230.bookings;
    exports io.evwire.ocpi.v230.bookings11;
    exports io.evwire.ocpi.v230.invoicereconciliation;
    exports io.evwire.ocpi.v230.rule;

    // So that databind finds out what only a codec reads and writes.
    opens io.evwire.ocpi.v230.http;
    opens io.evwire.ocpi.v230.patch;

    // Validators and databind reflect on the records.
    opens io.evwire.ocpi.v230.types;
    opens io.evwire.ocpi.v230.versions;
    opens io.evwire.ocpi.v230.credentials;
    opens io.evwire.ocpi.v230.locations;
    opens io.evwire.ocpi.v230.sessions;
    opens io.evwire.ocpi.v230.cdrs;
    opens io.evwire.ocpi.v230.tariffs;
    opens io.evwire.ocpi.v230.tokens;
    opens io.evwire.ocpi.v230.commands;
    opens io.evwire.ocpi.v230.chargingprofiles;
    opens io.evwire.ocpi.v230.hubclientinfo;
    opens io.evwire.ocpi.v230.payments;
    opens io.evwire.ocpi.v230.bookings;
    opens io.evwire.ocpi.v230.bookings11;
    opens io.evwire.ocpi.v230.invoicereconciliation;
}
