package io.evwire.ocpp.v21.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.sample.PlantedFault;
import io.evwire.core.sample.Sample;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpp.rpc.Action;
import io.evwire.ocpp.rpc.DecodedPayload;
import io.evwire.ocpp.rpc.OcppPayload;
import io.evwire.ocpp.v21.Ocpp21;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private static final int SEEDS = 20;
    private static final Set<ViolationKind> KINDS = Set.of(
            ViolationKind.REQUIRED,
            ViolationKind.TOO_FEW,
            ViolationKind.TOO_MANY,
            ViolationKind.TYPE,
            ViolationKind.ENUM,
            ViolationKind.FORMAT,
            ViolationKind.TOO_LONG,
            ViolationKind.RANGE,
            ViolationKind.UNKNOWN_PROPERTY,
            ViolationKind.PAYLOAD);

    @Test
    void everyMessageHasSamplesThatAreValid() {
        for (Class<? extends OcppPayload> type : types()) {
            Sample<? extends OcppPayload> sample = Samples.of(type);
            assertThat(sample.minimal()).isInstanceOf(type);
            assertThat(sample.full()).isInstanceOf(type).hasNoNullFieldsOrProperties();
            for (long seed = 0; seed < SEEDS; seed++) {
                assertThat(Ocpp21.codec().validate(sample.random(seed)))
                        .as("%s, seed %d", type, seed)
                        .isEmpty();
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameSample() {
        for (Class<? extends OcppPayload> type : types()) {
            assertThat(Samples.of(type).random(7)).isEqualTo(Samples.of(type).random(7));
        }
    }

    @Test
    void aPlantedFaultIsTheOnlyOneAndStandsWhereItIsSaid() {
        Map<ViolationKind, Integer> planted = new EnumMap<>(ViolationKind.class);
        for (Class<? extends OcppPayload> type : types()) {
            for (ViolationKind kind : KINDS) {
                for (long seed = 0; seed < SEEDS; seed++) {
                    Optional<PlantedFault> fault = Samples.of(type).faulty(kind, seed);
                    if (fault.isPresent()) {
                        planted.merge(kind, 1, Integer::sum);
                        assertIsFoundAlone(type, fault.get());
                    }
                }
            }
        }
        assertThat(planted).containsOnlyKeys(KINDS);
    }

    private static void assertIsFoundAlone(Class<? extends OcppPayload> type, PlantedFault fault) {
        var decoded = Ocpp21.codec().payload(type).decode(fault.json());
        assertThat(decoded).as("%s of %s", fault.kind(), type).isInstanceOf(DecodedPayload.Invalid.class);
        assertThat(((DecodedPayload.Invalid<?>) decoded).violations())
                .as("%s of %s in %s", fault.kind(), type, fault.json())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.kind()).isEqualTo(fault.kind());
                    assertThat(violation.path()).isEqualTo(fault.path());
                });
    }

    private static List<Class<? extends OcppPayload>> types() {
        List<Class<? extends OcppPayload>> types = new ArrayList<>();
        for (Action action : Ocpp21.actions().all()) {
            types.add(action.requestType());
            if (action.responseType() != null) {
                types.add(action.responseType());
            }
        }
        return types;
    }
}
