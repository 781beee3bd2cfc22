module consumer {
    requires io.evwire.ocpi.v230;
    requires io.evwire.ocpp.v201;
    requires io.evwire.ocpp.v21;
}
