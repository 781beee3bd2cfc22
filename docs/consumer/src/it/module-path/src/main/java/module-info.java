module consumer {
    requires io.evwire.ocpp.v201;
    requires jakarta.validation;
    requires org.hibernate.validator;
}
