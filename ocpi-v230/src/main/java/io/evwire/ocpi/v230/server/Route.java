// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.server;

import io.evwire.core.violation.Violation;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.OcpiCodec;
import io.evwire.ocpi.v230.endpoint.Operation;
import io.evwire.ocpi.v230.endpoint.PathValues;
import io.evwire.ocpi.v230.http.Query;
import io.evwire.ocpi.v230.http.RequestHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Leads the requests of one operation to the method of a handler.
 *
 * @param operation the operation
 * @param binding calls the method
 */
record Route<B, D>(Operation<B, D> operation, Binding<B, D> binding) {

    /** Reads the arguments of a method, and then calls it. */
    @FunctionalInterface
    interface Binding<B, D> {

        Supplier<Reply<D>> bind(Arguments<B> arguments);
    }

    /** Calls the method, unless something in path, query or body is at fault. */
    Reply<D> call(
            IncomingRequest request,
            RequestHeaders headers,
            List<Violation> toleratedInHeaders,
            PathValues path,
            OcpiCodec codec,
            List<RequestCheck> checks) {
        Query query = Query.parse(request.query());
        List<Violation> faults = new ArrayList<>(path.violations());
        faults.addAll(query.violations());
        if (!faults.isEmpty()) {
            return Reply.invalid(faults);
        }
        B body = null;
        List<Violation> toleratedInBody = List.of();
        if (hasBody(request)) {
            Decoded<B> decoded = operation.decodeBody(codec, request.body());
            if (decoded instanceof Decoded.Invalid<B> invalid) {
                return Reply.invalid(invalid.violations());
            }
            Decoded.Valid<B> valid = (Decoded.Valid<B>) decoded;
            body = valid.value();
            toleratedInBody = valid.tolerated();
        }
        Received received =
                new Received(operation, headers, path, query, toleratedInHeaders, request).tolerating(toleratedInBody);
        for (RequestCheck check : checks) {
            Reply<Void> refusal = check.refusal(received, body);
            if (refusal != null) {
                return refusal.withoutData();
            }
        }
        return call(new Arguments<>(received, body, codec.tolerance()));
    }

    private Reply<D> call(Arguments<B> arguments) {
        Supplier<Reply<D>> call = binding.bind(arguments);
        return arguments.faults().isEmpty() ? call.get() : Reply.invalid(arguments.faults());
    }

    private boolean hasBody(IncomingRequest request) {
        return operation.bodyType() != null && (operation.isBodyRequired() || request.body().length > 0);
    }
}
