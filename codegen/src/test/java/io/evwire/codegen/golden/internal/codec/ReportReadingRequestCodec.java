// SPDX-License-Identifier: Apache-2.0
// Generated from our JSON Schemas; see the codegen module. Do not edit.
package io.evwire.codegen.golden.internal.codec;

import io.evwire.codegen.golden.datatype.Meter;
import io.evwire.codegen.golden.enumeration.PhaseEnum;
import io.evwire.codegen.golden.message.ReportReadingRequest;
import io.evwire.core.runtime.ElementCodec;
import io.evwire.core.runtime.Elements;
import io.evwire.core.runtime.ObjectCodec;
import io.evwire.core.runtime.ObjectShape;
import io.evwire.core.runtime.ValueReader;
import io.evwire.core.runtime.ValueWriter;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Not API: decodes and encodes {@link ReportReadingRequest}. */
@Generated("io.evwire.codegen")
public final class ReportReadingRequestCodec extends ObjectCodec<ReportReadingRequest> {
    /** The codec. */
    public static final ObjectCodec<ReportReadingRequest> INSTANCE = new ReportReadingRequestCodec();

    private static final int METER = 0;

    private static final int TAKEN_AT = 1;

    private static final int SEQ_NO = 2;

    private static final int RETRIES = 3;

    private static final int VALUE = 4;

    private static final int EPRICE_LEVEL = 5;

    private static final int LIMIT_L2 = 6;

    private static final int VREF = 7;

    private static final int FINAL = 8;

    private static final int PHASE = 9;

    private static final int PHASES = 10;

    private static final int TAGS = 11;

    private static final int IDS = 12;

    private static final int PIN = 13;

    private static final int SITE = 14;

    private static final int KEYS = 15;

    private static final int DATA = 16;

    private static final ObjectShape SHAPE = ObjectShape.closed(
                    1L << METER | 1L << TAKEN_AT | 1L << SEQ_NO | 1L << VALUE | 1L << FINAL | 1L << PHASES,
                    "meter",
                    "takenAt",
                    "seqNo",
                    "retries",
                    "value",
                    "ePriceLevel",
                    "limit_L2",
                    "vRef",
                    "final",
                    "phase",
                    "phases",
                    "tags",
                    "ids",
                    "pin",
                    "site",
                    "keys",
                    "data")
            .untold(1L << EPRICE_LEVEL | 1L << PHASE | 1L << SITE | 1L << KEYS | 1L << DATA)
            .sensitive(1L << PIN | 1L << SITE | 1L << KEYS | 1L << DATA);

    private static final BigDecimal LIMIT_L2_MIN = new BigDecimal("-1.5");

    private static final BigDecimal LIMIT_L2_MAX = new BigDecimal("100");

    private static final ElementCodec<String> TAGS_ELEMENT = Elements.texts(12);

    private static final ElementCodec<Integer> IDS_ELEMENT = Elements.integers(0, Integer.MAX_VALUE);

    private static final ElementCodec<String> KEYS_ELEMENT = Elements.texts(8);

    private ReportReadingRequestCodec() {}

    @Override
    public Class<ReportReadingRequest> type() {
        return ReportReadingRequest.class;
    }

    @Override
    public @Nullable ReportReadingRequest read(ValueReader in) {
        if (!in.startObject()) {
            return null;
        }
        Meter meter = null;
        OffsetDateTime takenAt = null;
        long seqNo = ValueReader.UNDECODED;
        Integer retries = null;
        BigDecimal value = null;
        Integer ePriceLevel = null;
        BigDecimal limit_L2 = null;
        BigDecimal vRef = null;
        Boolean final_ = null;
        PhaseEnum phase = null;
        List<PhaseEnum> phases = null;
        List<String> tags = List.of();
        List<Integer> ids = List.of();
        String pin = null;
        String site = null;
        List<String> keys = List.of();
        Object data = null;
        long seen = 0;
        for (int property = in.nextProperty(SHAPE, seen);
                property != ValueReader.END;
                property = in.nextProperty(SHAPE, seen)) {
            seen |= 1L << property;
            switch (property) {
                case METER -> meter = MeterCodec.INSTANCE.read(in);
                case TAKEN_AT -> takenAt = in.dateTime();
                case SEQ_NO -> seqNo = in.integer(0, Integer.MAX_VALUE);
                case RETRIES -> retries = in.optionalInteger(0, 9);
                case VALUE -> value = in.decimal();
                case EPRICE_LEVEL -> ePriceLevel = in.optionalInteger();
                case LIMIT_L2 -> limit_L2 = in.decimal(LIMIT_L2_MIN, LIMIT_L2_MAX);
                case VREF -> vRef = in.decimal();
                case FINAL -> final_ = in.bool();
                case PHASE -> phase = in.enumValue(PhaseEnumCodec.VALUES);
                case PHASES -> phases = in.list(PhaseEnumCodec.VALUES, 1, 3);
                case TAGS -> tags = in.optionalList(TAGS_ELEMENT, 1, ValueReader.UNLIMITED);
                case IDS -> ids = in.optionalList(IDS_ELEMENT, 1, ValueReader.UNLIMITED);
                case PIN -> pin = in.text(8);
                case SITE -> site = in.text(512);
                case KEYS -> keys = in.optionalList(KEYS_ELEMENT, 1, ValueReader.UNLIMITED);
                case DATA -> data = in.freeJson();
                default -> throw new AssertionError(property);
            }
        }
        in.endObject(SHAPE, seen);
        if (meter == null
                || takenAt == null
                || seqNo == ValueReader.UNDECODED
                || value == null
                || final_ == null
                || phases == null) {
            in.incomplete();
            return null;
        }
        return new ReportReadingRequest(
                meter,
                takenAt,
                (int) seqNo,
                retries,
                value,
                ePriceLevel,
                limit_L2,
                vRef,
                final_,
                phase,
                phases,
                tags,
                ids,
                pin,
                site,
                keys,
                data);
    }

    @Override
    public void write(ReportReadingRequest value, ValueWriter out) {
        out.startObject();
        out.element(SHAPE, METER, value.meter(), MeterCodec.INSTANCE);
        out.dateTime(SHAPE, TAKEN_AT, value.takenAt());
        out.integer(SHAPE, SEQ_NO, value.seqNo(), 0, Integer.MAX_VALUE);
        out.integer(SHAPE, RETRIES, value.retries(), 0, 9);
        out.decimal(SHAPE, VALUE, value.value());
        out.integer(SHAPE, EPRICE_LEVEL, value.ePriceLevel());
        out.decimal(SHAPE, LIMIT_L2, value.limit_L2(), LIMIT_L2_MIN, LIMIT_L2_MAX);
        out.decimal(SHAPE, VREF, value.vRef());
        out.bool(SHAPE, FINAL, value.final_());
        out.enumValue(SHAPE, PHASE, value.phase(), PhaseEnumCodec.VALUES);
        out.list(SHAPE, PHASES, value.phases(), PhaseEnumCodec.VALUES, 1, 3);
        out.list(SHAPE, TAGS, value.tags(), TAGS_ELEMENT, 1, ValueReader.UNLIMITED);
        out.list(SHAPE, IDS, value.ids(), IDS_ELEMENT, 1, ValueReader.UNLIMITED);
        out.text(SHAPE, PIN, value.pin(), 8);
        out.text(SHAPE, SITE, value.site(), 512);
        out.list(SHAPE, KEYS, value.keys(), KEYS_ELEMENT, 1, ValueReader.UNLIMITED);
        out.freeJson(SHAPE, DATA, value.data());
        out.endObject();
    }
}
