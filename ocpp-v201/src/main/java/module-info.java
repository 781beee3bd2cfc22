/** Every message of OCPP 2.0.1 as an immutable type with a checked codec. */
module io.evwire.ocpp.v201 {
    requires transitive io.evwire.core;
    requires static transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static java.compiler; // @Generated, which only sources have

    exports io.evwire.ocpp.v201;
    exports io.evwire.ocpp.v201.devicemodel;
    exports io.evwire.ocpp.v201.message;
    exports io.evwire.ocpp.v201.datatype;
    exports io.evwire.ocpp.v201.enumeration;
    exports io.evwire.ocpp.v201.transaction;

    // Validators and databind reflect on the records.
    opens io.evwire.ocpp.v201.message;
    opens io.evwire.ocpp.v201.datatype;
    opens io.evwire.ocpp.v201.enumeration;
}
