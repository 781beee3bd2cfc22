package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.http.Query;
import io.evwire.ocpi.v230.payments.FinancialAdviceConfirmation;
import io.evwire.ocpi.v230.payments.Terminal;
import io.evwire.ocpi.v230.payments.TerminalActivation;
import io.evwire.ocpi.v230.payments.TerminalPatch;
import java.util.List;

/**
 * Requests to the sender interface of payments, at the PTP: for its payment terminals and what they cashed.
 *
 * @see "OCPI 2.3.0, mod_payments"
 */
public final class PaymentsSender {

    private static final ModuleInterface INTERFACE = ModuleInterface.sender(Modules.PAYMENTS);

    /** The operation of {@link #getTerminals}. */
    public static final Operation<Void, List<Terminal>> GET_TERMINALS =
            INTERFACE.getPage("getTerminals", "/terminals", OcpiTypes.TERMINAL);

    /** The operation of {@link #getTerminal}. */
    public static final Operation<Void, Terminal> GET_TERMINAL =
            INTERFACE.getOne("getTerminal", "/terminals/{terminal_id}", OcpiTypes.TERMINAL);

    /** The operation of {@link #patchTerminal}. */
    public static final Operation<TerminalPatch, Void> PATCH_TERMINAL =
            INTERFACE.patch("patchTerminal", "/terminals/{terminal_id}", OcpiTypes.TERMINAL_PATCH);

    /** The operation of {@link #putTerminal}. */
    public static final Operation<Terminal, Void> PUT_TERMINAL =
            INTERFACE.put("putTerminal", "/terminals/{terminal_id}", OcpiTypes.TERMINAL);

    /** The operation of {@link #activateTerminal}. */
    public static final Operation<TerminalActivation, Void> ACTIVATE_TERMINAL =
            INTERFACE.post("activateTerminal", "/terminals/activate", OcpiTypes.TERMINAL_ACTIVATION);

    /** The operation of {@link #deactivateTerminal}. */
    public static final Operation<Void, Void> DEACTIVATE_TERMINAL =
            INTERFACE.post("deactivateTerminal", "/terminals/{terminal_id}/deactivate");

    /** The operation of {@link #getFinancialAdviceConfirmations}. */
    public static final Operation<Void, List<FinancialAdviceConfirmation>> GET_FINANCIAL_ADVICE_CONFIRMATIONS =
            INTERFACE.getPage(
                    "getFinancialAdviceConfirmations",
                    "/financial-advice-confirmations",
                    OcpiTypes.FINANCIAL_ADVICE_CONFIRMATION);

    /** The operation of {@link #getFinancialAdviceConfirmation}. */
    public static final Operation<Void, FinancialAdviceConfirmation> GET_FINANCIAL_ADVICE_CONFIRMATION =
            INTERFACE.getOne(
                    "getFinancialAdviceConfirmation",
                    "/financial-advice-confirmations/{financial_advice_confirmation_id}",
                    OcpiTypes.FINANCIAL_ADVICE_CONFIRMATION);

    private final RemoteEndpoint endpoint;

    /**
     * Requests to one endpoint.
     *
     * @param endpoint where the interface is
     */
    public PaymentsSender(RemoteEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Fetches one page of the list of terminals.
     *
     * @param page which part of the list
     * @return the request
     */
    public OcpiRequest<List<Terminal>> getTerminals(PageQuery page) {
        return GET_TERMINALS.request(endpoint, null, page.write());
    }

    /**
     * Fetches one terminal.
     *
     * @param terminalId id of the terminal
     * @return the request
     */
    public OcpiRequest<Terminal> getTerminal(CharSequence terminalId) {
        return GET_TERMINAL.request(endpoint, null, Query.NONE, terminalId);
    }

    /**
     * Changes a terminal, such as the locations it serves.
     *
     * @param terminalId id of the terminal
     * @param patch the changes; what is left out stays as it is
     * @return the request
     */
    public OcpiRequest<Void> patchTerminal(CharSequence terminalId, TerminalPatch patch) {
        return PATCH_TERMINAL.request(endpoint, patch, Query.NONE, terminalId);
    }

    /**
     * Replaces a terminal.
     *
     * @param terminalId id of the terminal
     * @param terminal the terminal
     * @return the request
     */
    public OcpiRequest<Void> putTerminal(CharSequence terminalId, Terminal terminal) {
        return PUT_TERMINAL.request(endpoint, terminal, Query.NONE, terminalId);
    }

    /**
     * Activates a terminal for the party that asks.
     *
     * @param terminal the terminal
     * @return the request
     */
    public OcpiRequest<Void> activateTerminal(TerminalActivation terminal) {
        return ACTIVATE_TERMINAL.request(endpoint, terminal, Query.NONE);
    }

    /**
     * Takes a terminal out of use.
     *
     * @param terminalId id of the terminal
     * @return the request
     */
    public OcpiRequest<Void> deactivateTerminal(CharSequence terminalId) {
        return DEACTIVATE_TERMINAL.request(endpoint, null, Query.NONE, terminalId);
    }

    /**
     * Fetches one page of the list of financial advice confirmations.
     *
     * @param page which part of the list
     * @return the request
     */
    public OcpiRequest<List<FinancialAdviceConfirmation>> getFinancialAdviceConfirmations(PageQuery page) {
        return GET_FINANCIAL_ADVICE_CONFIRMATIONS.request(endpoint, null, page.write());
    }

    /**
     * Fetches one financial advice confirmation.
     *
     * @param confirmationId id of the confirmation
     * @return the request
     */
    public OcpiRequest<FinancialAdviceConfirmation> getFinancialAdviceConfirmation(CharSequence confirmationId) {
        return GET_FINANCIAL_ADVICE_CONFIRMATION.request(endpoint, null, Query.NONE, confirmationId);
    }

    static List<Operation<?, ?>> operations() {
        return List.of(
                GET_TERMINALS,
                GET_TERMINAL,
                PATCH_TERMINAL,
                PUT_TERMINAL,
                ACTIVATE_TERMINAL,
                DEACTIVATE_TERMINAL,
                GET_FINANCIAL_ADVICE_CONFIRMATIONS,
                GET_FINANCIAL_ADVICE_CONFIRMATION);
    }
}
