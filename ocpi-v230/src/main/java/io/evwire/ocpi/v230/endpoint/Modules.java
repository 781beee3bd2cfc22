// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.versions.ModuleID;
import java.util.Locale;

/**
 * The modules that {@link ModuleID} has no constants for, and the rule by which two identifiers name the same one.
 *
 * @see "OCPI 2.3.0, version_information_endpoint#version_information_endpoint_moduleid_enum"
 */
public final class Modules {

    /** The module without an endpoint of its own: its URL is agreed on beforehand. */
    public static final ModuleID VERSIONS = new ModuleID("versions");

    /** Payment terminals: one endpoint, below which both the terminals and the confirmations stand. */
    public static final ModuleID PAYMENTS = new ModuleID("payments");

    /** Bookings, written as the text of its chapter does; its URLs say {@code bookings}. */
    public static final ModuleID BOOKINGS = new ModuleID("Booking");

    /** Invoice reconciliation, which came with edition 2. */
    public static final ModuleID INVOICE_RECONCILIATION = new ModuleID("invoicereconciliation");

    private Modules() {}

    /**
     * Whether two identifiers name the same module: case does not matter, and {@code bookings} is {@code Booking}.
     *
     * @param one an identifier
     * @param other another
     * @return true for the same module
     */
    public static boolean isSame(ModuleID one, ModuleID other) {
        return canonical(one).equals(canonical(other));
    }

    private static String canonical(ModuleID module) {
        String name = module.wireValue().toLowerCase(Locale.ROOT);
        return name.equals("bookings") ? "booking" : name;
    }
}
