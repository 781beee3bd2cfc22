// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.testing;

import io.evwire.core.sample.Sample;
import io.evwire.core.testing.property.SampleProperties;
import io.evwire.ocpp.rpc.OcppPayload;
import io.evwire.ocpp.v21.Ocpp21;

class SamplesTest extends SampleProperties {

    SamplesTest() {
        super(Ocpp21.codec(), Ocpp21.actions());
    }

    @Override
    protected <T extends OcppPayload> Sample<T> samplesOf(Class<T> type) {
        return Samples.of(type);
    }
}
