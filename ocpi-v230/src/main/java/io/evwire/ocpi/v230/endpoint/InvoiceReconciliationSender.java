package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.invoicereconciliation.InvoiceReconciliationRecord;
import java.util.List;

/**
 * Requests to the sender interface of invoice reconciliation: for the records that go with invoices.
 *
 * @see "OCPI 2.3.0, mod_invoice_reconciliation"
 */
public final class InvoiceReconciliationSender {

    private static final ModuleInterface INTERFACE = ModuleInterface.sender(Modules.INVOICE_RECONCILIATION);

    /** The operation of {@link #getInvoiceReconciliationRecords}. */
    public static final Operation<Void, List<InvoiceReconciliationRecord>> GET_INVOICE_RECONCILIATION_RECORDS =
            INTERFACE.getPage("getInvoiceReconciliationRecords", "", OcpiTypes.INVOICE_RECONCILIATION_RECORD);

    private final RemoteEndpoint endpoint;

    /**
     * Requests to one endpoint.
     *
     * @param endpoint where the interface is
     */
    public InvoiceReconciliationSender(RemoteEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Fetches one page of the list of records.
     *
     * @param page which part of the list
     * @return the request
     */
    public OcpiRequest<List<InvoiceReconciliationRecord>> getInvoiceReconciliationRecords(PageQuery page) {
        return GET_INVOICE_RECONCILIATION_RECORDS.request(endpoint, null, page.write());
    }

    static List<Operation<?, ?>> operations() {
        return List.of(GET_INVOICE_RECONCILIATION_RECORDS);
    }
}
