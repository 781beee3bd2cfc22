// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201;

import io.evwire.core.testing.ConformanceCorpus;
import org.junit.jupiter.api.Test;

class ConformanceTest {

    @Test
    void givesEveryPayloadOfTheCorpusTheRightVerdict() {
        ConformanceCorpus.check(Ocpp201.codec(), "ocpp-2.0.1.ndjson.gz");
    }
}
