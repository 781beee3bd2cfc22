// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.sample.PlantedFault;
import io.evwire.core.sample.Sample;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpp.rpc.Action;
import io.evwire.ocpp.rpc.ActionCatalog;
import io.evwire.ocpp.rpc.DecodedPayload;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.rpc.OcppPayload;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a test kit of OCPP gives of every message: samples that are valid, and with a fault that is the only one. */
public abstract class SampleProperties {

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

    private final OcppCodec codec;
    private final ActionCatalog actions;

    /**
     * The claims about one version.
     *
     * @param codec of the version
     * @param actions of the version
     */
    protected SampleProperties(OcppCodec codec, ActionCatalog actions) {
        this.codec = codec;
        this.actions = actions;
    }

    /**
     * The samples of a message.
     *
     * @param type the message
     * @param <T> the message
     * @return from the kit of the version
     */
    protected abstract <T extends OcppPayload> Sample<T> samplesOf(Class<T> type);

    @Test
    public void everyMessageHasSamplesThatAreValid() {
        for (Class<? extends OcppPayload> type : types()) {
            Sample<? extends OcppPayload> sample = samplesOf(type);
            assertThat(sample.minimal()).isInstanceOf(type);
            assertThat(sample.full()).isInstanceOf(type).hasNoNullFieldsOrProperties();
            for (long seed = 0; seed < SEEDS; seed++) {
                assertThat(codec.validate(sample.random(seed)))
                        .as("%s, seed %d", type, seed)
                        .isEmpty();
            }
        }
    }

    @Test
    public void theSameSeedGivesTheSameSample() {
        for (Class<? extends OcppPayload> type : types()) {
            assertThat(samplesOf(type).random(7)).isEqualTo(samplesOf(type).random(7));
        }
    }

    @Test
    public void aPlantedFaultIsTheOnlyOneAndStandsWhereItIsSaid() {
        Map<ViolationKind, Integer> planted = new EnumMap<>(ViolationKind.class);
        for (Class<? extends OcppPayload> type : types()) {
            for (ViolationKind kind : KINDS) {
                for (long seed = 0; seed < SEEDS; seed++) {
                    Optional<PlantedFault> fault = samplesOf(type).faulty(kind, seed);
                    if (fault.isPresent()) {
                        planted.merge(kind, 1, Integer::sum);
                        assertIsFoundAlone(type, fault.get());
                    }
                }
            }
        }
        assertThat(planted).containsOnlyKeys(KINDS);
    }

    private void assertIsFoundAlone(Class<? extends OcppPayload> type, PlantedFault fault) {
        var decoded = codec.payload(type).decode(fault.json());
        assertThat(decoded).as("%s of %s", fault.kind(), type).isInstanceOf(DecodedPayload.Invalid.class);
        assertThat(((DecodedPayload.Invalid<?>) decoded).violations())
                .as("%s of %s in %s", fault.kind(), type, fault.json())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.kind()).isEqualTo(fault.kind());
                    assertThat(violation.path()).isEqualTo(fault.path());
                });
    }

    private List<Class<? extends OcppPayload>> types() {
        List<Class<? extends OcppPayload>> types = new ArrayList<>();
        for (Action action : actions.all()) {
            types.add(action.requestType());
            if (action.responseType() != null) {
                types.add(action.responseType());
            }
        }
        return types;
    }
}
