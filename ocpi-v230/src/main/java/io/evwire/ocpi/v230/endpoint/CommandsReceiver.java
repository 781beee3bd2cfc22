package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.commands.CancelReservation;
import io.evwire.ocpi.v230.commands.CommandResponse;
import io.evwire.ocpi.v230.commands.ReserveNow;
import io.evwire.ocpi.v230.commands.StartSession;
import io.evwire.ocpi.v230.commands.StopSession;
import io.evwire.ocpi.v230.commands.UnlockConnector;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.Query;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.util.List;

/**
 * Requests to the receiver interface of commands, at the CPO: asks it to do something at a charging station.
 *
 * @see "OCPI 2.3.0, mod_commands"
 */
public final class CommandsReceiver {

    private static final ModuleInterface INTERFACE = ModuleInterface.receiver(ModuleID.COMMANDS);

    /** The operation of {@link #cancelReservation}. */
    public static final Operation<CancelReservation, CommandResponse> CANCEL_RESERVATION = INTERFACE.post(
            "cancelReservation", "/CANCEL_RESERVATION", OcpiTypes.CANCEL_RESERVATION, OcpiTypes.COMMAND_RESPONSE);

    /** The operation of {@link #reserveNow}. */
    public static final Operation<ReserveNow, CommandResponse> RESERVE_NOW =
            INTERFACE.post("reserveNow", "/RESERVE_NOW", OcpiTypes.RESERVE_NOW, OcpiTypes.COMMAND_RESPONSE);

    /** The operation of {@link #startSession}. */
    public static final Operation<StartSession, CommandResponse> START_SESSION =
            INTERFACE.post("startSession", "/START_SESSION", OcpiTypes.START_SESSION, OcpiTypes.COMMAND_RESPONSE);

    /** The operation of {@link #stopSession}. */
    public static final Operation<StopSession, CommandResponse> STOP_SESSION =
            INTERFACE.post("stopSession", "/STOP_SESSION", OcpiTypes.STOP_SESSION, OcpiTypes.COMMAND_RESPONSE);

    /** The operation of {@link #unlockConnector}. */
    public static final Operation<UnlockConnector, CommandResponse> UNLOCK_CONNECTOR = INTERFACE.post(
            "unlockConnector", "/UNLOCK_CONNECTOR", OcpiTypes.UNLOCK_CONNECTOR, OcpiTypes.COMMAND_RESPONSE);

    private final RemoteEndpoint endpoint;

    /**
     * Requests to one endpoint.
     *
     * @param endpoint where the interface is
     */
    public CommandsReceiver(RemoteEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Asks to give up a reservation. The result comes later, to the URL in the command.
     *
     * @param command the command, with the URL for its result
     * @return the request
     */
    public OcpiRequest<CommandResponse> cancelReservation(CancelReservation command) {
        return CANCEL_RESERVATION.request(endpoint, command, Query.NONE);
    }

    /**
     * Asks to reserve an EVSE from now on. The result comes later, to the URL in the command.
     *
     * @param command the command, with the URL for its result
     * @return the request
     */
    public OcpiRequest<CommandResponse> reserveNow(ReserveNow command) {
        return RESERVE_NOW.request(endpoint, command, Query.NONE);
    }

    /**
     * Asks to start a session. The result comes later, to the URL in the command.
     *
     * @param command the command, with the URL for its result
     * @return the request
     */
    public OcpiRequest<CommandResponse> startSession(StartSession command) {
        return START_SESSION.request(endpoint, command, Query.NONE);
    }

    /**
     * Asks to stop a session. The result comes later, to the URL in the command.
     *
     * @param command the command, with the URL for its result
     * @return the request
     */
    public OcpiRequest<CommandResponse> stopSession(StopSession command) {
        return STOP_SESSION.request(endpoint, command, Query.NONE);
    }

    /**
     * Asks to unlock a connector whose plug is stuck. The result comes later, to the URL in the command.
     *
     * @param command the command, with the URL for its result
     * @return the request
     */
    public OcpiRequest<CommandResponse> unlockConnector(UnlockConnector command) {
        return UNLOCK_CONNECTOR.request(endpoint, command, Query.NONE);
    }

    static List<Operation<?, ?>> operations() {
        return List.of(CANCEL_RESERVATION, RESERVE_NOW, START_SESSION, STOP_SESSION, UNLOCK_CONNECTOR);
    }
}
