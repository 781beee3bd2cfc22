package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.commands.CommandResult;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.Query;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.util.List;

/**
 * Requests to the sender interface of commands, at the eMSP: tells it what became of a command.
 *
 * @see "OCPI 2.3.0, mod_commands"
 */
public final class CommandsSender {

    private static final ModuleInterface INTERFACE = ModuleInterface.sender(ModuleID.COMMANDS);

    /** The operation of {@link #postCommandResult}. */
    public static final Operation<CommandResult, Void> POST_COMMAND_RESULT =
            INTERFACE.post("postCommandResult", "{response_url}", OcpiTypes.COMMAND_RESULT);

    private final RemoteEndpoint endpoint;

    /**
     * Requests to one endpoint.
     *
     * @param endpoint where the interface is
     */
    public CommandsSender(RemoteEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Tells what became of a command.
     *
     * @param responseUrl the URL that came with the request; a peer chose it
     * @param result the result
     * @return the request
     */
    public OcpiRequest<Void> postCommandResult(String responseUrl, CommandResult result) {
        return POST_COMMAND_RESULT.requestAt(responseUrl, endpoint.codec(), result, Query.NONE);
    }

    static List<Operation<?, ?>> operations() {
        return List.of(POST_COMMAND_RESULT);
    }
}
