// SPDX-License-Identifier: Apache-2.0
// Generated from our JSON Schemas; see the codegen module. Do not edit.
package io.evwire.codegen.golden.datatype;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.evwire.core.runtime.Canonical;
import io.evwire.core.runtime.Masked;
import io.evwire.core.validation.CodePointLength;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A meter, perhaps behind another one.
 *
 * @param serial <strong>Required.</strong> Serial number. At most 20 characters.
 * @param behind The meter before this one. Null when absent.
 * @param kind Null when absent.
 * @param additionalProperties Further properties, by name, in the order of the message: free JSON. Empty when there are
 *     none.
 * @see "schema datatype/MeterType.json"
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("io.evwire.codegen")
public record Meter(
        @JsonProperty(value = "serial", required = true) @NotNull @CodePointLength(max = 20)
        String serial,

        @JsonProperty("behind") @Valid @Nullable Meter behind,
        @JsonProperty("kind") @Valid @Nullable MeterKindString kind,

        @JsonAnyGetter @JsonAnySetter @JsonProperty(value = "*", access = JsonProperty.Access.READ_ONLY)
        Map<String, @Nullable Object> additionalProperties) {
    /**
     * Copies lists and refuses null for what is required.
     *
     * @param serial required; at most 20 characters
     * @param behind null when absent
     * @param kind null when absent
     * @param additionalProperties the further properties by name; empty for none
     */
    public Meter {
        Canonical.required(serial, "Meter.serial");
        additionalProperties = Canonical.members(additionalProperties);
    }

    /**
     * Serial number.
     *
     * @return required; at most 20 characters
     */
    @Override
    @JsonProperty(value = "serial", required = true)
    public String serial() {
        return serial;
    }

    /**
     * The meter before this one.
     *
     * @return null when absent
     */
    @Override
    @JsonProperty("behind")
    public @Nullable Meter behind() {
        return behind;
    }

    /**
     * The component of this name.
     *
     * @return null when absent
     */
    @Override
    @JsonProperty("kind")
    public @Nullable MeterKindString kind() {
        return kind;
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
        return new Builder().serial(serial).behind(behind).kind(kind).additionalProperties(additionalProperties);
    }

    /** All components, the sensitive ones masked. */
    @Override
    public String toString() {
        return "Meter[serial=" + serial + ", behind=" + behind + ", kind=" + kind + ", additionalProperties="
                + Masked.value(additionalProperties) + "]";
    }

    /** Builds {@link Meter}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String serial;

        private @Nullable Meter behind;

        private @Nullable MeterKindString kind;

        private Map<String, @Nullable Object> additionalProperties = Map.of();

        private Builder() {}

        /**
         * Sets {@link Meter#serial()}.
         *
         * <p>Serial number.
         *
         * @param serial required; at most 20 characters
         * @return this
         */
        public Builder serial(String serial) {
            this.serial = serial;
            return this;
        }

        /**
         * Sets {@link Meter#behind()}.
         *
         * <p>The meter before this one.
         *
         * @param behind null when absent
         * @return this
         */
        public Builder behind(@Nullable Meter behind) {
            this.behind = behind;
            return this;
        }

        /**
         * Sets {@link Meter#kind()}.
         *
         * @param kind null when absent
         * @return this
         */
        public Builder kind(@Nullable MeterKindString kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link Meter#additionalProperties()}.
         *
         * @param additionalProperties the further properties by name; empty for none
         * @return this
         */
        public Builder additionalProperties(Map<String, @Nullable Object> additionalProperties) {
            this.additionalProperties = additionalProperties;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         * @throws NullPointerException when something required is not set, with its name
         */
        public Meter build() {
            return new Meter(Canonical.required(serial, "Meter.serial"), behind, kind, additionalProperties);
        }
    }
}
