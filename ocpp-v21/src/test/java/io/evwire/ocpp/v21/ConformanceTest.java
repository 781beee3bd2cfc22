// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21;

import io.evwire.core.testing.ConformanceCorpus;
import org.junit.jupiter.api.Test;

class ConformanceTest {

    @Test
    void givesEveryPayloadOfTheCorpusTheRightVerdict() {
        ConformanceCorpus.check(Ocpp21.codec(), "ocpp-2.1.ndjson.gz");
    }
}
