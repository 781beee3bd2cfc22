// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v201.datatype.MeterValue;
import io.evwire.ocpp.v201.datatype.SampledValue;
import io.evwire.ocpp.v201.datatype.SignedMeterValue;
import io.evwire.ocpp.v201.datatype.UnitOfMeasure;
import io.evwire.ocpp.v201.enumeration.LocationEnum;
import io.evwire.ocpp.v201.enumeration.MeasurandEnum;
import io.evwire.ocpp.v201.enumeration.ReadingContextEnum;
import io.evwire.ocpp.v201.message.MeterValuesRequest;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Meter values: signed ones, which are nearly all long texts, and plain ones of any length. */
final class Readings {

    static final int SIGNED_TIMES = 8;

    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2026-01-31T10:00:00Z");
    private static final int SIGNED_BYTES = 1_800;
    private static final int KEY_BYTES = 800;
    /** Readings at one time. */
    private static final int SAMPLES = 4;

    private Readings() {}

    /** 60 kB: two readings at eight times, each with what was signed and the key. */
    static MeterValuesRequest signed() {
        return MeterValuesRequest.builder()
                .evseId(1)
                .meterValue(IntStream.range(0, SIGNED_TIMES)
                        .mapToObj(number -> MeterValue.builder()
                                .timestamp(FIRST.plusMinutes(number))
                                .sampledValue(List.of(signed(2 * number), signed(2 * number + 1)))
                                .build())
                        .toList())
                .build();
    }

    private static SampledValue signed(int number) {
        return reading(number)
                .signedMeterValue(SignedMeterValue.builder()
                        .signedMeterData(base64(number, SIGNED_BYTES))
                        .signingMethod("ECDSA-secp256r1-SHA256")
                        .encodingMethod("OCMF")
                        .publicKey(base64(-1, KEY_BYTES))
                        .build())
                .build();
    }

    /** As many readings as make a payload of about so many bytes, one at least. */
    static MeterValuesRequest ofAbout(int bytes) {
        int one = length(1);
        float another = (length(401) - one) / 400f;
        return plain(1 + Math.max(0, Math.round((bytes - one) / another)));
    }

    private static int length(int readings) {
        return Ocpp201.codec().payload(MeterValuesRequest.class).encodeToBytes(plain(readings)).length;
    }

    private static MeterValuesRequest plain(int readings) {
        return MeterValuesRequest.builder()
                .evseId(1)
                .meterValue(IntStream.iterate(0, from -> from < readings, from -> from + SAMPLES)
                        .mapToObj(from -> MeterValue.builder()
                                .timestamp(FIRST.plusSeconds(from))
                                .sampledValue(IntStream.range(from, Math.min(from + SAMPLES, readings))
                                        .mapToObj(number -> reading(number).build())
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    private static SampledValue.Builder reading(int number) {
        return SampledValue.builder()
                .value(BigDecimal.valueOf(1_520_050L + number * 7L, 2))
                .measurand(MeasurandEnum.ENERGY_ACTIVE_IMPORT_REGISTER)
                .context(ReadingContextEnum.SAMPLE_PERIODIC)
                .location(LocationEnum.OUTLET)
                .unitOfMeasure(UnitOfMeasure.builder().unit("Wh").build());
    }

    private static String base64(int seed, int bytes) {
        byte[] signature = new byte[bytes];
        new Random(seed).nextBytes(signature);
        return Base64.getEncoder().encodeToString(signature);
    }
}
