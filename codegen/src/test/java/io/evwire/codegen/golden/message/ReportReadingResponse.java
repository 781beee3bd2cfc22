// SPDX-License-Identifier: Apache-2.0
// Generated from our JSON Schemas; see the codegen module. Do not edit.
package io.evwire.codegen.golden.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.evwire.ocpp.rpc.OcppResponse;
import javax.annotation.processing.Generated;

/**
 * Confirms a reading.
 *
 * @see "schema message/ReportReadingResponse.json"
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("io.evwire.codegen")
public record ReportReadingResponse() implements OcppResponse {
    /** The action's name on the wire. */
    public static final String ACTION = "ReportReading";

    /** Copies lists and refuses null for what is required. */
    public ReportReadingResponse {}

    @Override
    public String actionName() {
        return ACTION;
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with everything set as here.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder();
    }

    /** Builds {@link ReportReadingResponse}; what is not set is absent. */
    public static final class Builder {
        private Builder() {}

        /**
         * Makes the record.
         *
         * @return the record
         * @throws NullPointerException when something required is not set, with its name
         */
        public ReportReadingResponse build() {
            return new ReportReadingResponse();
        }
    }
}
