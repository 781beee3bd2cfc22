module consumer {
    requires io.evwire.ocpi.v230;
    requires io.evwire.ocpp.v201;
    requires io.evwire.ocpp.v21;
    requires jakarta.el;
    requires jakarta.validation;
}
