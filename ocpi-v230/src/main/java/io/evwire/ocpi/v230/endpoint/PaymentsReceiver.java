package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.Query;
import io.evwire.ocpi.v230.payments.FinancialAdviceConfirmation;
import io.evwire.ocpi.v230.payments.Terminal;
import java.util.List;

/**
 * Requests to the receiver interface of payments, at the CPO: tells it of terminals and of what they cashed.
 *
 * @see "OCPI 2.3.0, mod_payments"
 */
public final class PaymentsReceiver {

    private static final ModuleInterface INTERFACE = ModuleInterface.receiver(Modules.PAYMENTS);

    /** The operation of {@link #getTerminal}. */
    public static final Operation<Void, Terminal> GET_TERMINAL =
            INTERFACE.getOne("getTerminal", "/terminals/{terminal_id}", OcpiTypes.TERMINAL);

    /** The operation of {@link #postTerminal}. */
    public static final Operation<Terminal, Void> POST_TERMINAL =
            INTERFACE.post("postTerminal", "/terminals", OcpiTypes.TERMINAL);

    /** The operation of {@link #getFinancialAdviceConfirmation}. */
    public static final Operation<Void, FinancialAdviceConfirmation> GET_FINANCIAL_ADVICE_CONFIRMATION =
            INTERFACE.getOne(
                    "getFinancialAdviceConfirmation",
                    "/financial-advice-confirmations/{financial_advice_confirmation_id}",
                    OcpiTypes.FINANCIAL_ADVICE_CONFIRMATION);

    /** The operation of {@link #postFinancialAdviceConfirmation}. */
    public static final Operation<FinancialAdviceConfirmation, Void> POST_FINANCIAL_ADVICE_CONFIRMATION =
            INTERFACE.post(
                    "postFinancialAdviceConfirmation",
                    "/financial-advice-confirmations",
                    OcpiTypes.FINANCIAL_ADVICE_CONFIRMATION);

    private final RemoteEndpoint endpoint;

    /**
     * Requests to one endpoint.
     *
     * @param endpoint where the interface is
     */
    public PaymentsReceiver(RemoteEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Fetches one terminal as the receiver holds it.
     *
     * @param terminalId id of the terminal
     * @return the request
     */
    public OcpiRequest<Terminal> getTerminal(CharSequence terminalId) {
        return GET_TERMINAL.request(endpoint, null, Query.NONE, terminalId);
    }

    /**
     * Tells of a terminal.
     *
     * @param terminal the terminal
     * @return the request
     */
    public OcpiRequest<Void> postTerminal(Terminal terminal) {
        return POST_TERMINAL.request(endpoint, terminal, Query.NONE);
    }

    /**
     * Fetches one financial advice confirmation as the receiver holds it.
     *
     * @param confirmationId id of the confirmation
     * @return the request
     */
    public OcpiRequest<FinancialAdviceConfirmation> getFinancialAdviceConfirmation(CharSequence confirmationId) {
        return GET_FINANCIAL_ADVICE_CONFIRMATION.request(endpoint, null, Query.NONE, confirmationId);
    }

    /**
     * Tells that a terminal has cashed a sum, or has not.
     *
     * @param confirmation the confirmation
     * @return the request
     */
    public OcpiRequest<Void> postFinancialAdviceConfirmation(FinancialAdviceConfirmation confirmation) {
        return POST_FINANCIAL_ADVICE_CONFIRMATION.request(endpoint, confirmation, Query.NONE);
    }

    static List<Operation<?, ?>> operations() {
        return List.of(
                GET_TERMINAL, POST_TERMINAL, GET_FINANCIAL_ADVICE_CONFIRMATION, POST_FINANCIAL_ADVICE_CONFIRMATION);
    }
}
