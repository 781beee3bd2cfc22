// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.runtime.ElementCodec;
import io.evwire.core.runtime.Elements;
import io.evwire.core.runtime.ObjectCodec;
import io.evwire.core.runtime.ObjectShape;
import io.evwire.core.runtime.ValueReader;
import io.evwire.core.runtime.ValueWriter;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Written as the generator writes codecs; it reaches every method of the codec runtime. */
final class SurveyRequestCodec extends ObjectCodec<SurveyRequest> {

    static final ObjectCodec<SurveyRequest> INSTANCE = new SurveyRequestCodec();

    static final int ID_LENGTH = 20;

    private static final ObjectShape SHAPE = ObjectShape.closed(
                    0b0000_0100_1001_0101_0101L,
                    "id",
                    "comment",
                    "mode",
                    "modes",
                    "since",
                    "until",
                    "power",
                    "factor",
                    "count",
                    "delta",
                    "limit",
                    "active",
                    "hidden",
                    "main",
                    "parts",
                    "tags",
                    "levels",
                    "readings",
                    "data",
                    "customData")
            .untold(-1L)
            .independent(-1L);

    private static final BigDecimal MIN_POWER = BigDecimal.ZERO;
    private static final BigDecimal MAX_POWER = new BigDecimal("1000.5");
    private static final ElementCodec<String> TAGS = Elements.texts(6);
    private static final ElementCodec<Integer> LEVELS = Elements.integers(-1, 9);
    private static final ElementCodec<BigDecimal> READINGS = Elements.decimals(MIN_POWER, null);

    private SurveyRequestCodec() {}

    @Override
    public Class<SurveyRequest> type() {
        return SurveyRequest.class;
    }

    @Override
    public @Nullable SurveyRequest read(ValueReader in) {
        if (!in.startObject()) {
            return null;
        }
        String id = null;
        String comment = null;
        ModeEnum mode = null;
        List<ModeEnum> modes = List.of();
        OffsetDateTime since = null;
        OffsetDateTime until = null;
        BigDecimal power = null;
        BigDecimal factor = null;
        long count = ValueReader.UNDECODED;
        Integer delta = null;
        Integer limit = null;
        Boolean active = null;
        Boolean hidden = null;
        Part main = null;
        List<Part> parts = null;
        List<String> tags = List.of();
        List<Integer> levels = List.of();
        List<BigDecimal> readings = List.of();
        Object data = null;
        CustomData customData = null;
        long seen = 0;
        for (int property = in.nextProperty(SHAPE, seen);
                property != ValueReader.END;
                property = in.nextProperty(SHAPE, seen)) {
            seen |= 1L << property;
            switch (property) {
                case 0 -> id = in.text(ID_LENGTH);
                case 1 -> comment = in.text();
                case 2 -> mode = in.enumValue(ModeEnum.VALUES);
                case 3 -> modes = in.optionalList(ModeEnum.VALUES, 1, 2);
                case 4 -> since = in.dateTime();
                case 5 -> until = in.dateTime();
                case 6 -> power = in.decimal(MIN_POWER, MAX_POWER);
                case 7 -> factor = in.decimal();
                case 8 -> count = in.integer(0, 100);
                case 9 -> delta = in.optionalInteger();
                case 10 -> limit = in.optionalInteger(-5, 5);
                case 11 -> active = in.bool();
                case 12 -> hidden = in.bool();
                case 13 -> main = Part.CODEC.read(in);
                case 14 -> parts = in.list(Part.CODEC, 1, 4);
                case 15 -> tags = in.optionalList(TAGS, 1, ValueReader.UNLIMITED);
                case 16 -> levels = in.optionalList(LEVELS, 2, 3);
                case 17 -> readings = in.optionalList(READINGS, 1, ValueReader.UNLIMITED);
                case 18 -> data = in.freeJson();
                case 19 -> customData = CustomData.CODEC.read(in);
                default -> throw new AssertionError(property);
            }
        }
        in.endObject(SHAPE, seen);
        if (id == null
                || mode == null
                || since == null
                || power == null
                || count == ValueReader.UNDECODED
                || active == null
                || parts == null) {
            in.incomplete();
            return null;
        }
        return new SurveyRequest(
                id,
                comment,
                mode,
                modes,
                since,
                until,
                power,
                factor,
                (int) count,
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

    @Override
    public void write(SurveyRequest value, ValueWriter out) {
        out.startObject();
        out.text(SHAPE, 0, value.id(), ID_LENGTH);
        out.text(SHAPE, 1, value.comment());
        out.enumValue(SHAPE, 2, value.mode(), ModeEnum.VALUES);
        out.list(SHAPE, 3, value.modes(), ModeEnum.VALUES, 1, 2);
        out.dateTime(SHAPE, 4, value.since());
        out.dateTime(SHAPE, 5, value.until());
        out.decimal(SHAPE, 6, value.power(), MIN_POWER, MAX_POWER);
        out.decimal(SHAPE, 7, value.factor());
        out.integer(SHAPE, 8, value.count(), 0, 100);
        out.integer(SHAPE, 9, value.delta());
        out.integer(SHAPE, 10, value.limit(), -5, 5);
        out.bool(SHAPE, 11, value.active());
        out.bool(SHAPE, 12, value.hidden());
        out.element(SHAPE, 13, value.main(), Part.CODEC);
        out.list(SHAPE, 14, value.parts(), Part.CODEC, 1, 4);
        out.list(SHAPE, 15, value.tags(), TAGS, 1, ValueReader.UNLIMITED);
        out.list(SHAPE, 16, value.levels(), LEVELS, 2, 3);
        out.list(SHAPE, 17, value.readings(), READINGS, 1, ValueReader.UNLIMITED);
        out.freeJson(SHAPE, 18, value.data());
        out.element(SHAPE, 19, value.customData(), CustomData.CODEC);
        out.endObject();
    }
}
