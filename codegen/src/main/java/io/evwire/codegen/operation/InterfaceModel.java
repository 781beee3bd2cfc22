// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.operation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Understands: one interface of one module in one edition.
 *
 * @param className the class that makes its requests
 * @param module the identifier of the module
 * @param words the module in words
 * @param spec the section of the standard
 * @param role SENDER or RECEIVER; null where both sides have the same
 * @param host whose interface it is, or null
 * @param purpose what requests to it are good for, or null
 * @param catalog the catalog that has it alone, or null for every
 * @param operations its operations
 */
record InterfaceModel(
        String className,
        String module,
        String words,
        String spec,
        @Nullable String role,
        @Nullable String host,
        @Nullable String purpose,
        @Nullable String catalog,
        List<OperationModel> operations) {

    /** The interface in words, such as {@code the sender interface of locations, at the CPO}. */
    String inWords() {
        if (role == null) {
            return "the " + words + " module, which both sides have";
        }
        String which = "the " + role.toLowerCase(Locale.ROOT) + " interface of " + words;
        return host == null ? which : which + ", at " + host;
    }

    String handlerName() {
        return className + "Handler";
    }
}
