// SPDX-License-Identifier: Apache-2.0
// Generated from our JSON Schemas; see the codegen module. Do not edit.
package io.evwire.codegen.golden.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.evwire.codegen.golden.datatype.Meter;
import io.evwire.core.runtime.Canonical;
import io.evwire.ocpp.rpc.OcppSend;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Sent without an answer.
 *
 * @param meters <strong>Required.</strong> At least 1 element.
 * @see "schema message/NotifyReadings.json"
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("io.evwire.codegen")
public record NotifyReadings(
        @JsonProperty(value = "meters", required = true) @JsonSetter(nulls = Nulls.FAIL) @NotNull @Size(min = 1)
        List<@Valid Meter> meters)
        implements OcppSend {
    /** The action's name on the wire. */
    public static final String ACTION = "NotifyReadings";

    /**
     * Copies lists and refuses null for what is required.
     *
     * @param meters required; at least 1 element
     */
    public NotifyReadings {
        meters = Canonical.list(meters, "NotifyReadings.meters");
    }

    @Override
    public String actionName() {
        return ACTION;
    }

    /**
     * The component of this name.
     *
     * @return required; at least 1 element
     */
    @Override
    @JsonProperty(value = "meters", required = true)
    @JsonSetter(nulls = Nulls.FAIL)
    public List<Meter> meters() {
        return meters;
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
        return new Builder().meters(meters);
    }

    /** Builds {@link NotifyReadings}; what is not set is absent. */
    public static final class Builder {
        private List<Meter> meters = List.of();

        private Builder() {}

        /**
         * Sets {@link NotifyReadings#meters()}.
         *
         * @param meters required; at least 1 element
         * @return this
         */
        public Builder meters(List<Meter> meters) {
            this.meters = meters;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         * @throws NullPointerException when something required is not set, with its name
         */
        public NotifyReadings build() {
            return new NotifyReadings(meters);
        }
    }
}
