/** Every message of OCPP 2.1 as an immutable type with a checked codec. */
module io.evwire.ocpp.v21 {
    requires transitive io.evwire.core;
    requires transitive io.evwire.ocpp.v201;
    requires static transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static java.compiler; // @Generated, which only sources have

    exports io.evwire.ocpp.v21;
    exports io.evwire.ocpp.v21.devicemodel;
    exports io.evwire.ocpp.v21.message;
    exports io.evwire.ocpp.v21.migration;
    exports io.evwire.ocpp.v21.datatype;
    exports io.evwire.ocpp.v21.enumeration;
    exports io.evwire.ocpp.v21.transaction;

    // Validators and databind reflect on the records.
    opens io.evwire.ocpp.v21.message;
    opens io.evwire.ocpp.v21.datatype;
    opens io.evwire.ocpp.v21.enumeration;
}
