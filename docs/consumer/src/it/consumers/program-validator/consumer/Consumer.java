package consumer;

import io.evwire.core.validation.BeanValidation;
import io.evwire.ocpi.v230.types.DisplayText;
import io.evwire.ocpp.v201.message.RequestStopTransactionRequest;
import io.evwire.ocpp.v21.datatype.IdToken;
import io.evwire.ocpp.v21.enumeration.IdTokenEnumString;
import io.evwire.ocpp.v21.enumeration.ReservationUpdateStatusEnum;
import io.evwire.ocpp.v21.message.AuthorizeRequest;
import io.evwire.ocpp.v21.message.ReservationStatusUpdateRequest;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;

/** What a stranger writes who added Hibernate Validator: records of one's own are validated. */
public final class Consumer {

    private Consumer() {}

    public static void main(String[] args) {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            require(faults(validator, new RequestStopTransactionRequest(null, "tx-1")) == 0);
            require(faults(validator, new RequestStopTransactionRequest(null, "x".repeat(37))) == 1);
            require(faults(validator, DisplayText.builder().language("eng").text("x").build()) == 1);
            require(faults(validator, authorize("x".repeat(300))) == 1);
            require(faults(
                            validator,
                            ReservationStatusUpdateRequest.builder()
                                    .reservationId(1)
                                    .reservationUpdateStatus(ReservationUpdateStatusEnum.UNRECOGNIZED)
                                    .build())
                    == 1);
        }
        // A framework that does without reflection finds the records by these.
        long indexes = ClassLoader.getSystemClassLoader()
                .resources("META-INF/jandex.idx")
                .filter(index -> index.getPath().matches(".*/(ocpp|ocpi)-(core|v[0-9]+)-[^/]*[.]jar!.*"))
                .count();
        require(indexes == 4);
        System.out.println("consumer is content");
    }

    private static AuthorizeRequest authorize(String token) {
        return AuthorizeRequest.builder()
                .idToken(IdToken.builder()
                        .idToken(token)
                        .type(new IdTokenEnumString("ISO14443"))
                        .build())
                .build();
    }

    private static int faults(Validator validator, Object value) {
        int faults = validator.validate(value).size();
        require(BeanValidation.validate(validator, value).size() == faults);
        return faults;
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalStateException("not as expected");
        }
    }
}
