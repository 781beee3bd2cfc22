package io.evwire.examples;

import io.evwire.core.rpc.Call;
import io.evwire.core.rpc.Decoded;
import io.evwire.core.rpc.Frame;
import io.evwire.core.rpc.OcppCodec;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v201.enumeration.ResetStatusEnum;
import io.evwire.ocpp.v201.message.ResetRequest;
import io.evwire.ocpp.v201.message.ResetResponse;
import org.jspecify.annotations.Nullable;

/** A Charging Station that answers Reset and refuses what is no valid CALL: the example of the README. */
public final class ResetStation {

    private ResetStation() {}

    /**
     * Answers one text message.
     *
     * @param text the message received
     * @return the message to send back, or null when there is none
     */
    public static @Nullable String answer(String text) {
        OcppCodec codec = Ocpp201.codec();
        Decoded decoded = codec.decode(text);
        if (decoded instanceof Decoded.Valid valid && valid.frame() instanceof Call call) {
            if (call.payload() instanceof ResetRequest reset) {
                System.out.println("Reset " + reset.type() + " of EVSE " + reset.evseId());
                ResetStatusEnum status = ResetStatusEnum.ACCEPTED;
                return codec.encode(
                        call.result(ResetResponse.builder().status(status).build()));
            }
        }
        Frame reply = decoded instanceof Decoded.Invalid invalid ? invalid.reply() : null;
        return reply == null ? null : codec.encode(reply);
    }
}
