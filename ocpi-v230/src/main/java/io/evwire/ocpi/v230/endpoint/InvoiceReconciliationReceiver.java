package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.http.Query;
import io.evwire.ocpi.v230.invoicereconciliation.InvoiceReconciliationRecord;
import java.util.List;

/**
 * Requests to the receiver interface of invoice reconciliation: sends the records that go with invoices.
 *
 * @see "OCPI 2.3.0, mod_invoice_reconciliation"
 */
public final class InvoiceReconciliationReceiver {

    private static final ModuleInterface INTERFACE = ModuleInterface.receiver(Modules.INVOICE_RECONCILIATION);

    /** The operation of {@link #postInvoiceReconciliationRecord}. */
    public static final Operation<InvoiceReconciliationRecord, Void> POST_INVOICE_RECONCILIATION_RECORD =
            INTERFACE.post("postInvoiceReconciliationRecord", "", OcpiTypes.INVOICE_RECONCILIATION_RECORD);

    /** The operation of {@link #getInvoiceReconciliationRecord}. */
    public static final Operation<Void, InvoiceReconciliationRecord> GET_INVOICE_RECONCILIATION_RECORD =
            INTERFACE.getOne(
                    "getInvoiceReconciliationRecord",
                    "/{country_code}/{party_id}/{id}",
                    OcpiTypes.INVOICE_RECONCILIATION_RECORD);

    /** The operation of {@link #putInvoiceReconciliationRecord}. */
    public static final Operation<InvoiceReconciliationRecord, Void> PUT_INVOICE_RECONCILIATION_RECORD = INTERFACE.put(
            "putInvoiceReconciliationRecord",
            "/{country_code}/{party_id}/{id}",
            OcpiTypes.INVOICE_RECONCILIATION_RECORD);

    /** The operation of {@link #deleteInvoiceReconciliationRecord}. */
    public static final Operation<Void, Void> DELETE_INVOICE_RECONCILIATION_RECORD =
            INTERFACE.delete("deleteInvoiceReconciliationRecord", "/{country_code}/{party_id}/{id}");

    private final RemoteEndpoint endpoint;

    /**
     * Requests to one endpoint.
     *
     * @param endpoint where the interface is
     */
    public InvoiceReconciliationReceiver(RemoteEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Sends a record.
     *
     * @param record the record
     * @return the request
     */
    public OcpiRequest<Void> postInvoiceReconciliationRecord(InvoiceReconciliationRecord record) {
        return POST_INVOICE_RECONCILIATION_RECORD.request(endpoint, record, Query.NONE);
    }

    /**
     * Fetches one record as the receiver holds it.
     *
     * @param owner the party that owns it
     * @param recordId id of the record
     * @return the request
     */
    public OcpiRequest<InvoiceReconciliationRecord> getInvoiceReconciliationRecord(Party owner, CharSequence recordId) {
        return GET_INVOICE_RECONCILIATION_RECORD.request(
                endpoint, null, Query.NONE, owner.countryCode(), owner.partyId(), recordId);
    }

    /**
     * Replaces a record.
     *
     * @param owner the party that owns it
     * @param recordId id of the record
     * @param record the record
     * @return the request
     */
    public OcpiRequest<Void> putInvoiceReconciliationRecord(
            Party owner, CharSequence recordId, InvoiceReconciliationRecord record) {
        return PUT_INVOICE_RECONCILIATION_RECORD.request(
                endpoint, record, Query.NONE, owner.countryCode(), owner.partyId(), recordId);
    }

    /**
     * Removes a record.
     *
     * @param owner the party that owns it
     * @param recordId id of the record
     * @return the request
     */
    public OcpiRequest<Void> deleteInvoiceReconciliationRecord(Party owner, CharSequence recordId) {
        return DELETE_INVOICE_RECONCILIATION_RECORD.request(
                endpoint, null, Query.NONE, owner.countryCode(), owner.partyId(), recordId);
    }

    static List<Operation<?, ?>> operations() {
        return List.of(
                POST_INVOICE_RECONCILIATION_RECORD,
                GET_INVOICE_RECONCILIATION_RECORD,
                PUT_INVOICE_RECONCILIATION_RECORD,
                DELETE_INVOICE_RECONCILIATION_RECORD);
    }
}
