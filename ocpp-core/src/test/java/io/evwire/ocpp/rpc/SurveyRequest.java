// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.runtime.Canonical;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request of the test protocol with a property of every kind; {@link SurveyRequestCodec} has its schema. */
record SurveyRequest(
        String id,
        @Nullable String comment,
        ModeEnum mode,
        List<ModeEnum> modes,
        OffsetDateTime since,
        @Nullable OffsetDateTime until,
        BigDecimal power,
        @Nullable BigDecimal factor,
        int count,
        @Nullable Integer delta,
        @Nullable Integer limit,
        boolean active,
        @Nullable Boolean hidden,
        @Nullable Part main,
        List<Part> parts,
        List<String> tags,
        List<Integer> levels,
        List<BigDecimal> readings,
        @Nullable Object data,
        @Nullable CustomData customData)
        implements OcppRequest<SurveyResponse> {

    SurveyRequest {
        Canonical.required(id, "SurveyRequest.id");
        Canonical.required(mode, "SurveyRequest.mode");
        modes = Canonical.list(modes, "SurveyRequest.modes");
        since = Canonical.dateTime(Canonical.required(since, "SurveyRequest.since"));
        until = until == null ? null : Canonical.dateTime(until);
        power = Canonical.decimal(Canonical.required(power, "SurveyRequest.power"));
        factor = factor == null ? null : Canonical.decimal(factor);
        parts = Canonical.list(Canonical.required(parts, "SurveyRequest.parts"), "SurveyRequest.parts");
        tags = Canonical.list(tags, "SurveyRequest.tags");
        levels = Canonical.list(levels, "SurveyRequest.levels");
        readings = Canonical.list(readings, "SurveyRequest.readings");
        data = Canonical.freeJson(data);
    }

    /** A builder that holds the values of {@link Samples#MINIMAL} until they are replaced. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    public String actionName() {
        return "Survey";
    }

    /** What the generated builders look like. */
    static final class Builder {

        private String id = "s1";
        private @Nullable String comment;
        private ModeEnum mode = ModeEnum.ECO;
        private List<ModeEnum> modes = List.of();
        private OffsetDateTime since = OffsetDateTime.parse("2026-01-31T10:00:00Z");
        private @Nullable OffsetDateTime until;
        private BigDecimal power = new BigDecimal("7.4");
        private @Nullable BigDecimal factor;
        private int count = 3;
        private @Nullable Integer delta;
        private @Nullable Integer limit;
        private boolean active = true;
        private @Nullable Boolean hidden;
        private @Nullable Part main;
        private List<Part> parts = List.of(new Part("p", null, null));
        private List<String> tags = List.of();
        private List<Integer> levels = List.of();
        private List<BigDecimal> readings = List.of();
        private @Nullable Object data;
        private @Nullable CustomData customData;

        Builder id(String value) {
            this.id = value;
            return this;
        }

        Builder comment(@Nullable String value) {
            this.comment = value;
            return this;
        }

        Builder mode(ModeEnum value) {
            this.mode = value;
            return this;
        }

        Builder modes(List<ModeEnum> value) {
            this.modes = value;
            return this;
        }

        Builder since(OffsetDateTime value) {
            this.since = value;
            return this;
        }

        Builder until(@Nullable OffsetDateTime value) {
            this.until = value;
            return this;
        }

        Builder power(BigDecimal value) {
            this.power = value;
            return this;
        }

        Builder factor(@Nullable BigDecimal value) {
            this.factor = value;
            return this;
        }

        Builder count(int value) {
            this.count = value;
            return this;
        }

        Builder delta(@Nullable Integer value) {
            this.delta = value;
            return this;
        }

        Builder limit(@Nullable Integer value) {
            this.limit = value;
            return this;
        }

        Builder active(boolean value) {
            this.active = value;
            return this;
        }

        Builder hidden(@Nullable Boolean value) {
            this.hidden = value;
            return this;
        }

        Builder main(@Nullable Part value) {
            this.main = value;
            return this;
        }

        Builder parts(List<Part> value) {
            this.parts = value;
            return this;
        }

        Builder tags(List<String> value) {
            this.tags = value;
            return this;
        }

        Builder levels(List<Integer> value) {
            this.levels = value;
            return this;
        }

        Builder readings(List<BigDecimal> value) {
            this.readings = value;
            return this;
        }

        Builder data(@Nullable Object value) {
            this.data = value;
            return this;
        }

        Builder customData(@Nullable CustomData value) {
            this.customData = value;
            return this;
        }

        SurveyRequest build() {
            return new SurveyRequest(
                    id,
                    comment,
                    mode,
                    modes,
                    since,
                    until,
                    power,
                    factor,
                    count,
                    delta,
                    limit,
                    active,
                    hidden,
                    main,
                    parts,
                    tags,
                    levels,
                    readings,
                    data,
                    customData);
        }
    }
}
