package consumer;

import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.types.DisplayText;
import io.evwire.ocpp.migration.MigrationPolicy;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v201.enumeration.ResetStatusEnum;
import io.evwire.ocpp.v201.message.ResetRequest;
import io.evwire.ocpp.v201.message.ResetResponse;
import io.evwire.ocpp.v21.Ocpp21;
import io.evwire.ocpp.v21.migration.FrameMigration;
import io.evwire.ocpp.v21.transaction.TransactionView;

/** What a stranger writes with nothing but the lines of the README: decode, answer, migrate. */
public final class Consumer {

    private Consumer() {}

    public static void main(String[] args) {
        require(answer("[2,\"1\",\"Reset\",{\"type\":\"OnIdle\"}]").equals("[3,\"1\",{\"status\":\"Accepted\"}]"));
        require(answer("[2,\"2\",\"Reset\",{\"type\":\"Hard\"}]").startsWith("[4,\"2\",\"TypeConstraintViolation\""));
        migrate();
        require(Ocpi230.codec()
                .encode(OcpiTypes.DISPLAY_TEXT, DisplayText.builder().language("en").text("Hello").build())
                .equals("{\"language\":\"en\",\"text\":\"Hello\"}"));
        System.out.println("consumer is content");
    }

    private static void migrate() {
        Frame frame = Ocpp201.codec().decode("[2,\"1\",\"Reset\",{\"type\":\"OnIdle\"}]").orThrow();
        Frame migrated = FrameMigration.toV21(frame, MigrationPolicy.NONE).orThrow();
        require(Ocpp21.codec().encode(migrated).equals(Ocpp201.codec().encode(frame)));
        require(TransactionView.of("tx-1").sequence().gaps().isEmpty());
    }

    private static String answer(String text) {
        Decoded decoded = Ocpp201.codec().decode(text);
        if (decoded instanceof Decoded.Valid valid
                && valid.frame() instanceof Call call
                && call.payload() instanceof ResetRequest) {
            ResetResponse response =
                    ResetResponse.builder().status(ResetStatusEnum.ACCEPTED).build();
            return Ocpp201.codec().encode(call.result(response));
        }
        if (decoded instanceof Decoded.Invalid invalid && invalid.reply() != null) {
            return Ocpp201.codec().encode(invalid.reply());
        }
        return "";
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalStateException("not as expected");
        }
    }
}
