// SPDX-License-Identifier: Apache-2.0
// Generated from our JSON Schemas; see the codegen module. Do not edit.
package io.evwire.codegen.golden.message;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.evwire.codegen.golden.datatype.Meter;
import io.evwire.codegen.golden.enumeration.PhaseEnum;
import io.evwire.core.runtime.Canonical;
import io.evwire.core.runtime.Databind;
import io.evwire.core.runtime.Masked;
import io.evwire.core.validation.CodePointLength;
import io.evwire.core.validation.Recognized;
import io.evwire.ocpp.rpc.OcppRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reports one reading. Hostile to Javadoc: *&#47; &lt;b&gt; &amp; &#64;author {@code a < b} {&#64;link}.
 *
 * @param meter <strong>Required.</strong> The meter read.
 * @param takenAt <strong>Required.</strong> Time at which it was read.
 * @param seqNo <strong>Required.</strong> Counts readings from 0. At least 0.
 * @param retries From 0 to 9, inclusive. Default: {@code 0}. Null when absent.
 * @param value <strong>Required.</strong> In Wh.
 * @param ePriceLevel Null when absent.
 * @param limit_L2 From -1.5 to 100, inclusive. When absent, there is no such restriction. Null when absent.
 * @param vRef When absent, the reference is {@code 1.0}. Null when absent.
 * @param final_ <strong>Required.</strong> Whether it is the last one.
 * @param phase Null when absent.
 * @param phases <strong>Required.</strong> At least 1 element, at most 3 elements.
 * @param tags At least 1 element. Each: at most 12 characters. When absent, all are selected. Empty when absent.
 * @param ids At least 1 element. Each: at least 0. When absent, none is named. Empty when absent.
 * @param pin Unlocks the meter. At most 8 characters. When absent, it is done without this security. Null when absent.
 * @param site Where the meter answers. At most 512 characters. Null when absent.
 * @param keys At least 1 element. Each: at most 8 characters. Empty when absent.
 * @param data Anything. Null when absent.
 * @see "Example 1.0, §2; schema message/ReportReadingRequest.json"
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("io.evwire.codegen")
public record ReportReadingRequest(
        @JsonProperty(value = "meter", required = true) @NotNull @Valid
        Meter meter,

        @JsonProperty(value = "takenAt", required = true)
        @JsonFormat(without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        @NotNull
        OffsetDateTime takenAt,

        @JsonProperty(value = "seqNo", required = true) @JsonSetter(nulls = Nulls.FAIL) @Min(0)
        int seqNo,

        @JsonProperty("retries") @Min(0) @Max(9) @Nullable Integer retries,

        @JsonProperty(value = "value", required = true) @NotNull
        BigDecimal value,

        @JsonProperty("ePriceLevel") @Nullable Integer ePriceLevel,

        @JsonProperty("limit_L2") @DecimalMin("-1.5") @DecimalMax("100") @Nullable
        BigDecimal limit_L2,

        @JsonProperty("vRef") @Nullable BigDecimal vRef,

        @JsonProperty(value = "final", required = true) @JsonSetter(nulls = Nulls.FAIL)
        boolean final_,

        @JsonProperty("phase") @Recognized @Nullable PhaseEnum phase,

        @JsonProperty(value = "phases", required = true)
        @JsonSetter(nulls = Nulls.FAIL)
        @NotNull
        @Size(min = 1, max = 3)
        List<@Recognized PhaseEnum> phases,

        @JsonProperty("tags") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<@CodePointLength(max = 12) String> tags,

        @JsonProperty("ids") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<@Min(0) Integer> ids,

        @JsonProperty("pin") @CodePointLength(max = 8) @Nullable
        String pin,

        @JsonProperty("site") @CodePointLength(max = 512) @Nullable
        String site,

        @JsonProperty("keys") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<@CodePointLength(max = 8) String> keys,

        @JsonProperty("data") @Nullable Object data)
        implements OcppRequest<ReportReadingResponse> {
    /** The action's name on the wire. */
    public static final String ACTION = "ReportReading";

    /**
     * Copies lists and refuses null for what is required.
     *
     * @param meter required
     * @param takenAt required
     * @param seqNo required; at least 0
     * @param retries null when absent; from 0 to 9, inclusive
     * @param value required
     * @param ePriceLevel null when absent
     * @param limit_L2 null when absent; from -1.5 to 100, inclusive
     * @param vRef null when absent
     * @param final_ required
     * @param phase null when absent
     * @param phases required; at least 1 element, at most 3 elements
     * @param tags empty when absent; at least 1 element; each: at most 12 characters
     * @param ids empty when absent; at least 1 element; each: at least 0
     * @param pin null when absent; at most 8 characters
     * @param site null when absent; at most 512 characters
     * @param keys empty when absent; at least 1 element; each: at most 8 characters
     * @param data null when absent
     */
    public ReportReadingRequest {
        Canonical.required(meter, "ReportReadingRequest.meter");
        Canonical.required(takenAt, "ReportReadingRequest.takenAt");
        takenAt = Canonical.dateTime(takenAt);
        Canonical.required(value, "ReportReadingRequest.value");
        value = Canonical.decimal(value);
        limit_L2 = limit_L2 == null ? null : Canonical.decimal(limit_L2);
        vRef = vRef == null ? null : Canonical.decimal(vRef);
        phases = Canonical.list(phases, "ReportReadingRequest.phases");
        tags = Canonical.list(tags, "ReportReadingRequest.tags");
        ids = Canonical.list(ids, "ReportReadingRequest.ids");
        keys = Canonical.list(keys, "ReportReadingRequest.keys");
        data = Canonical.freeJson(data);
    }

    @Override
    public String actionName() {
        return ACTION;
    }

    /**
     * The meter read.
     *
     * @return required
     */
    @Override
    @JsonProperty(value = "meter", required = true)
    public Meter meter() {
        return meter;
    }

    /**
     * Time at which it was read.
     *
     * @return required
     */
    @Override
    public OffsetDateTime takenAt() {
        return takenAt;
    }

    @JsonProperty("takenAt")
    private @Nullable String takenAtForDatabind() {
        return Databind.text(takenAt);
    }

    /**
     * Counts readings from 0.
     *
     * @return required; at least 0
     */
    @Override
    @JsonProperty(value = "seqNo", required = true)
    @JsonSetter(nulls = Nulls.FAIL)
    public int seqNo() {
        return seqNo;
    }

    /**
     * Default: {@code 0}.
     *
     * @return null when absent; from 0 to 9, inclusive
     */
    @Override
    @JsonProperty("retries")
    public @Nullable Integer retries() {
        return retries;
    }

    /**
     * In Wh.
     *
     * @return required
     */
    @Override
    @JsonProperty(value = "value", required = true)
    public BigDecimal value() {
        return value;
    }

    /**
     * The component of this name.
     *
     * @return null when absent
     */
    @Override
    @JsonProperty("ePriceLevel")
    public @Nullable Integer ePriceLevel() {
        return ePriceLevel;
    }

    /**
     * When absent, there is no such restriction.
     *
     * @return null when absent; from -1.5 to 100, inclusive
     */
    @Override
    @JsonProperty("limit_L2")
    public @Nullable BigDecimal limit_L2() {
        return limit_L2;
    }

    /**
     * When absent, the reference is {@code 1.0}.
     *
     * @return null when absent
     */
    @Override
    @JsonProperty("vRef")
    public @Nullable BigDecimal vRef() {
        return vRef;
    }

    /**
     * Whether it is the last one.
     *
     * @return required
     */
    @Override
    @JsonProperty(value = "final", required = true)
    @JsonSetter(nulls = Nulls.FAIL)
    public boolean final_() {
        return final_;
    }

    /**
     * The component of this name.
     *
     * @return null when absent
     */
    @Override
    @JsonProperty("phase")
    public @Nullable PhaseEnum phase() {
        return phase;
    }

    /**
     * The component of this name.
     *
     * @return required; at least 1 element, at most 3 elements
     */
    @Override
    @JsonProperty(value = "phases", required = true)
    @JsonSetter(nulls = Nulls.FAIL)
    public List<PhaseEnum> phases() {
        return phases;
    }

    /**
     * When absent, all are selected.
     *
     * @return empty when absent; at least 1 element; each: at most 12 characters
     */
    @Override
    @JsonProperty("tags")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<String> tags() {
        return tags;
    }

    /**
     * When absent, none is named.
     *
     * @return empty when absent; at least 1 element; each: at least 0
     */
    @Override
    @JsonProperty("ids")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<Integer> ids() {
        return ids;
    }

    /**
     * Unlocks the meter. When absent, it is done without this security.
     *
     * @return null when absent; at most 8 characters
     */
    @Override
    @JsonProperty("pin")
    public @Nullable String pin() {
        return pin;
    }

    /**
     * Where the meter answers.
     *
     * @return null when absent; at most 512 characters
     */
    @Override
    @JsonProperty("site")
    public @Nullable String site() {
        return site;
    }

    /**
     * The component of this name.
     *
     * @return empty when absent; at least 1 element; each: at most 8 characters
     */
    @Override
    @JsonProperty("keys")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<String> keys() {
        return keys;
    }

    /**
     * Anything.
     *
     * @return null when absent
     */
    @Override
    @JsonProperty("data")
    public @Nullable Object data() {
        return data;
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
        return new Builder()
                .meter(meter)
                .takenAt(takenAt)
                .seqNo(seqNo)
                .retries(retries)
                .value(value)
                .ePriceLevel(ePriceLevel)
                .limit_L2(limit_L2)
                .vRef(vRef)
                .final_(final_)
                .phase(phase)
                .phases(phases)
                .tags(tags)
                .ids(ids)
                .pin(pin)
                .site(site)
                .keys(keys)
                .data(data);
    }

    /** All components, the sensitive ones masked. */
    @Override
    public String toString() {
        return "ReportReadingRequest[meter=" + meter + ", takenAt=" + takenAt + ", seqNo=" + seqNo + ", retries="
                + retries + ", value=" + value + ", ePriceLevel=" + ePriceLevel + ", limit_L2=" + limit_L2 + ", vRef="
                + vRef + ", final_=" + final_ + ", phase=" + phase + ", phases=" + phases + ", tags=" + tags + ", ids="
                + ids + ", pin=" + Masked.value(pin) + ", site=" + Masked.url(site) + ", keys=" + Masked.value(keys)
                + ", data=" + data + "]";
    }

    /** Builds {@link ReportReadingRequest}; what is not set is absent. */
    public static final class Builder {
        private @Nullable Meter meter;

        private @Nullable OffsetDateTime takenAt;

        private @Nullable Integer seqNo;

        private @Nullable Integer retries;

        private @Nullable BigDecimal value;

        private @Nullable Integer ePriceLevel;

        private @Nullable BigDecimal limit_L2;

        private @Nullable BigDecimal vRef;

        private @Nullable Boolean final_;

        private @Nullable PhaseEnum phase;

        private List<PhaseEnum> phases = List.of();

        private List<String> tags = List.of();

        private List<Integer> ids = List.of();

        private @Nullable String pin;

        private @Nullable String site;

        private List<String> keys = List.of();

        private @Nullable Object data;

        private Builder() {}

        /**
         * Sets {@link ReportReadingRequest#meter()}.
         *
         * <p>The meter read.
         *
         * @param meter required
         * @return this
         */
        public Builder meter(Meter meter) {
            this.meter = meter;
            return this;
        }

        /**
         * Sets {@link ReportReadingRequest#takenAt()}.
         *
         * <p>Time at which it was read.
         *
         * @param takenAt required
         * @return this
         */
        public Builder takenAt(OffsetDateTime takenAt) {
            this.takenAt = takenAt;
            return this;
        }

        /**
         * Sets {@link ReportReadingRequest#seqNo()}.
         *
         * <p>Counts readings from 0.
         *
         * @param seqNo required; at least 0
         * @return this
         */
        public Builder seqNo(int seqNo) {
            this.seqNo = seqNo;
            return this;
        }

        /**
         * Sets {@link ReportReadingRequest#retries()}.
         *
         * <p>Default: {@code 0}.
         *
         * @param retries null when absent; from 0 to 9, inclusive
         * @return this
         */
        public Builder retries(@Nullable Integer retries) {
            this.retries = retries;
            return this;
        }

        /**
         * Sets {@link ReportReadingRequest#value()}.
         *
         * <p>In Wh.
         *
         * @param value required
         * @return this
         */
        public Builder value(BigDecimal value) {
            this.value = value;
            return this;
        }

        /**
         * Sets {@link ReportReadingRequest#ePriceLevel()}.
         *
         * @param ePriceLevel null when absent
         * @return this
         */
        public Builder ePriceLevel(@Nullable Integer ePriceLevel) {
            this.ePriceLevel = ePriceLevel;
            return this;
        }

        /**
         * Sets {@link ReportReadingRequest#limit_L2()}.
         *
         * <p>When absent, there is no such restriction.
         *
         * @param limit_L2 null when absent; from -1.5 to 100, inclusive
         * @return this
         */
        public Builder limit_L2(@Nullable BigDecimal limit_L2) {
            this.limit_L2 = limit_L2;
            return this;
        }

        /**
         * Sets {@link ReportReadingRequest#vRef()}.
         *
         * <p>When absent, the reference is {@code 1.0}.
         *
         * @param vRef null when absent
         * @return this
         */
        public Builder vRef(@Nullable BigDecimal vRef) {
            this.vRef = vRef;
            return this;
        }

        /**
         * Sets {@link ReportReadingRequest#final_()}.
         *
         * <p>Whether it is the last one.
         *
         * @param final_ required
         * @return this
         */
        public Builder final_(boolean final_) {
            this.final_ = final_;
            return this;
        }

        /**
         * Sets {@link ReportReadingRequest#phase()}.
         *
         * @param phase null when absent
         * @return this
         */
        public Builder phase(@Nullable PhaseEnum phase) {
            this.phase = phase;
            return this;
        }

        /**
         * Sets {@link ReportReadingRequest#phases()}.
         *
         * @param phases required; at least 1 element, at most 3 elements
         * @return this
         */
        public Builder phases(List<PhaseEnum> phases) {
            this.phases = phases;
            return this;
        }

        /**
         * Sets {@link ReportReadingRequest#tags()}.
         *
         * <p>When absent, all are selected.
         *
         * @param tags empty when absent; at least 1 element; each: at most 12 characters
         * @return this
         */
        public Builder tags(List<String> tags) {
            this.tags = tags;
            return this;
        }

        /**
         * Sets {@link ReportReadingRequest#ids()}.
         *
         * <p>When absent, none is named.
         *
         * @param ids empty when absent; at least 1 element; each: at least 0
         * @return this
         */
        public Builder ids(List<Integer> ids) {
            this.ids = ids;
            return this;
        }

        /**
         * Sets {@link ReportReadingRequest#pin()}.
         *
         * <p>Unlocks the meter. When absent, it is done without this security.
         *
         * @param pin null when absent; at most 8 characters
         * @return this
         */
        public Builder pin(@Nullable String pin) {
            this.pin = pin;
            return this;
        }

        /**
         * Sets {@link ReportReadingRequest#site()}.
         *
         * <p>Where the meter answers.
         *
         * @param site null when absent; at most 512 characters
         * @return this
         */
        public Builder site(@Nullable String site) {
            this.site = site;
            return this;
        }

        /**
         * Sets {@link ReportReadingRequest#keys()}.
         *
         * @param keys empty when absent; at least 1 element; each: at most 8 characters
         * @return this
         */
        public Builder keys(List<String> keys) {
            this.keys = keys;
            return this;
        }

        /**
         * Sets {@link ReportReadingRequest#data()}.
         *
         * <p>Anything.
         *
         * @param data null when absent
         * @return this
         */
        public Builder data(@Nullable Object data) {
            this.data = data;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         * @throws NullPointerException when something required is not set, with its name
         */
        public ReportReadingRequest build() {
            return new ReportReadingRequest(
                    Canonical.required(meter, "ReportReadingRequest.meter"),
                    Canonical.required(takenAt, "ReportReadingRequest.takenAt"),
                    Canonical.required(seqNo, "ReportReadingRequest.seqNo"),
                    retries,
                    Canonical.required(value, "ReportReadingRequest.value"),
                    ePriceLevel,
                    limit_L2,
                    vRef,
                    Canonical.required(final_, "ReportReadingRequest.final_"),
                    phase,
                    phases,
                    tags,
                    ids,
                    pin,
                    site,
                    keys,
                    data);
        }
    }
}
