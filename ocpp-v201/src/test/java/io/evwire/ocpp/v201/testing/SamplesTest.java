// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201.testing;

import io.evwire.core.sample.Sample;
import io.evwire.core.testing.property.SampleProperties;
import io.evwire.ocpp.rpc.OcppPayload;
import io.evwire.ocpp.v201.Ocpp201;

class SamplesTest extends SampleProperties {

    SamplesTest() {
        super(Ocpp201.codec(), Ocpp201.actions());
    }

    @Override
    protected <T extends OcppPayload> Sample<T> samplesOf(Class<T> type) {
        return Samples.of(type);
    }
}
